/* Opens the guide without a connection. Above stands `copy`, written by the program: every file with its fingerprint. */
const cacheName = 'hopeguide ' + registration.scope;
const slowestAnswer = 4000;
// A name may hold what ends an address (#, ?), or what is a code in one (%).
const addressOf = (file) => file.split('/').map(encodeURIComponent).join('/');
const keyOf = (file) => addressOf(file) + '?' + copy[file];

/* Loads what is new, six files at a time. What an earlier copy has already is not loaded again. */
async function takeCopy() {
  const cache = await caches.open(cacheName);
  const files = Object.keys(copy);
  const takeNext = async () => {
    for (let file = files.pop(); file; file = files.pop()) {
      if (await cache.match(keyOf(file))) continue;
      const answer = await fetch(addressOf(file), { cache: 'reload' });
      // A file that the host does not give, such as a lost picture, must not cost the reader all the others.
      if (!answer.ok && file !== 'index.html') continue;
      if (!answer.ok) throw new Error(file);
      // Made anew, because a browser refuses an answer that was redirected.
      const type = answer.headers.get('Content-Type') || '';
      await cache.put(keyOf(file), new Response(await answer.blob(), { headers: { 'Content-Type': type } }));
    }
  };
  await Promise.all(Array.from({ length: 6 }, takeNext));
}

async function forgetOldFiles() {
  const cache = await caches.open(cacheName);
  const wanted = new Set(Object.keys(copy).map((file) => new URL(keyOf(file), registration.scope).href));
  const kept = await cache.keys();
  await Promise.all(kept.filter((request) => !wanted.has(request.url)).map((request) => cache.delete(request)));
  await cache.put('copy-date', new Response(new Date().toISOString()));
}

function decoded(text) {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return text;
  }
}

/* Some hosts leave “.html” out of addresses. */
function fileAt(address) {
  if (!address.startsWith(registration.scope)) return undefined;
  const name = decoded(address.slice(registration.scope.length).split(/[?#]/)[0]) || 'index.html';
  return [name, name + '.html'].find((file) => file in copy);
}

/* The newest where there is a connection, since a number may have changed; the copy where there is none, or a poor one. */
async function answer(request, file) {
  const kept = await caches.match(keyOf(file), { cacheName });
  if (!kept) return fetch(request);
  const tooSlow = new Promise((resolve) => setTimeout(resolve, slowestAnswer, kept));
  // 'no-cache' asks the host whether the page is still the newest, whatever the browser remembers.
  const newest = fetch(request, { cache: 'no-cache' }).then((found) => (found.status < 500 ? found : kept), () => kept);
  return Promise.race([newest, tooSlow]);
}

addEventListener('install', (event) => event.waitUntil(takeCopy().then(() => skipWaiting())));
addEventListener('activate', (event) => event.waitUntil(forgetOldFiles().then(() => clients.claim())));
addEventListener('fetch', (event) => {
  const file = event.request.method === 'GET' && fileAt(event.request.url);
  if (file) event.respondWith(answer(event.request, file));
});
