/* Opens the guide without a connection. Above stands `copy`, written by the program: every file with its fingerprint. */
const cacheName = 'hopeguide ' + registration.scope;
const slowestAnswer = 4000;
// A name may hold what ends an address (#, ?), or what is a code in one (%).
const addressOf = (file) => file.split('/').map(encodeURIComponent).join('/');
const keyOf = (file) => addressOf(file) + '?' + copy[file];

/* Loads what is new, six files at a time. */
async function takeCopy() {
  const cache = await caches.open(cacheName);
  const files = Object.keys(copy);
  const added = [];
  const takeNext = async () => {
    for (let file = files.pop(); file; file = files.pop()) {
      if (await cache.match(keyOf(file))) continue;
      const answer = await fetch(addressOf(file), { cache: 'reload' });
      // One file that the host lost must not cost the reader all the others. A host in trouble is asked again.
      if (answer.status === 404 && file !== 'index.html') continue;
      if (!answer.ok) throw new Error(file);
      // Made anew, because a browser refuses an answer that was redirected.
      const type = answer.headers.get('Content-Type') || '';
      added.push(keyOf(file));
      await cache.put(keyOf(file), new Response(await answer.blob(), { headers: { 'Content-Type': type } }));
    }
  };
  const done = await Promise.allSettled(Array.from({ length: 6 }, takeNext));
  const fault = done.map((one) => one.reason).find(Boolean);
  if (!fault) return;
  const isFull = fault.name === 'QuotaExceededError';
  if (isFull) await makeRoom(cache, added);
  const pages = await clients.matchAll({ includeUncontrolled: true });
  pages.forEach((page) => page.postMessage(isFull ? 'full' : 'failed'));
  throw fault;
}

/* A full phone keeps nothing of what did not fit; an earlier copy stays whole. */
async function makeRoom(cache, added) {
  await Promise.all(added.map((key) => cache.delete(key)));
  if (!await cache.match('copy-date')) await caches.delete(cacheName);
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

/* What the page that offers the copy says in the language of a file. */
async function offerBeside(file) {
  const language = (/\.[a-z-]+(?=\.html$)/.exec(file) || [''])[0];
  const name = ['offline' + language + '.html', 'offline.html'].find((one) => one in copy);
  const page = name && await caches.match(keyOf(name), { cacheName });
  const html = page ? await page.text() : '';
  return { html, word: (key) => (new RegExp('data-' + key + '="([^"]*)"').exec(html) || ['', ''])[1] };
}

/* A page that comes out of the copy says how old that is. */
async function saidToBeACopy(kept, file) {
  const dated = file.endsWith('.html') && await caches.match('copy-date', { cacheName });
  if (!dated) return kept;
  const [iso, html, offer] = await Promise.all([dated.text(), kept.text(), offerBeside(file)]);
  const day = new Date(iso).toLocaleDateString(offer.word('locale') || 'en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  const said = html.replace('<html ', () => '<html data-copy="' + iso + '" ')
    .replace(/<main[^>]*>/, (main) => main + '\n<p class="alert">' + offer.word('from-copy').replace('{date}', day) + '</p>');
  return new Response(said, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

/* What is in no copy, such as what is made to be printed, gets a page of our own and not the browser's. */
async function notInCopy(address) {
  const offer = await offerBeside(address.split(/[?#]/)[0]);
  const words = '<h1>' + offer.word('missing') + '</h1>\n<p>' + offer.word('missing-about') + '</p>';
  const page = offer.html.replace(/(<main[^>]*>)[^]*(<\/main>)/, (_, open, close) => open + words + close)
    .replace(/<title>[^<]*/, () => '<title>' + offer.word('missing')).replace(/<script [^]*?<\/script>/g, '');
  return page ? new Response(page, { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8' } }) : Response.error();
}

/* The newest where there is a connection, since a number may have changed; the copy where there is none, or a poor one. */
async function answer(request, file) {
  const kept = await caches.match(keyOf(file), { cacheName });
  if (!kept) return fetch(request).catch(() => notInCopy(request.url));
  const fromCopy = saidToBeACopy(kept, file);
  const tooSlow = new Promise((resolve) => setTimeout(resolve, slowestAnswer, fromCopy));
  // 'no-cache' asks the host whether the page is still the newest, whatever the browser remembers.
  const newest = fetch(request, { cache: 'no-cache' }).then((found) => (found.status < 500 ? found : fromCopy), () => fromCopy);
  return Promise.race([newest, tooSlow]);
}

addEventListener('install', (event) => event.waitUntil(takeCopy().then(() => skipWaiting())));
addEventListener('activate', (event) => event.waitUntil(forgetOldFiles().then(() => clients.claim())));
addEventListener('fetch', (event) => {
  if (event.request.method !== 'GET') return;
  const file = fileAt(event.request.url);
  if (file) event.respondWith(answer(event.request, file));
  else if (event.request.mode === 'navigate') {
    event.respondWith(fetch(event.request).catch(() => notInCopy(event.request.url)));
  }
});
