// What every page does where scripts run: it keeps a list of entries, and fetches the search when somebody wants it.
// Nothing is stored and nothing is sent. The list stands in the address behind the #, which stays in the browser:
// my-list.html#list=food-hub,shout
// What somebody searched for stands in no address and no state, and is gone with the page: “Back” finds an empty field.
window.hopeguide = (function () {
  'use strict';
  const words = guideWords;
  const apart = words.apart.split(',');
  const listPage = new URL(words.page, document.currentScript.src).href;
  const mostEntries = 100;
  const listeners = [];

  // An address behind its #: the place on the page, and the list.
  function read(hash) {
    const found = { place: '', list: [], only: [] };
    (hash.includes('=') ? hash : decoded(hash)).slice(1).split('&').forEach(function (part) {
      const [name, value] = part.split('=');
      if (value === undefined) found.place = decoded(name);
      else if (/^(amp;)?list$/.test(name)) found.list = slugs(value);
      else if (/^(amp;)?only$/.test(name)) found.only = ticks(value);
    });
    return found;
  }

  // Programs that pass links on encode commas, once or twice, and put things behind.
  function slugs(text) {
    const names = decoded(decoded(decoded(text))).split('?')[0].toLowerCase().split(/[\s,;+]+/)
      .map((slug) => slug.replace(/[^a-z0-9]+$/, ''))
      .filter((slug) => /^[a-z0-9-]{1,80}$/.test(slug) && !apart.includes(slug));
    return Array.from(new Set(names)).slice(0, mostEntries);
  }

  // What makes a long list shorter: see narrow.js.
  function ticks(text) { return decoded(text).split(',').filter((key) => /^[a-z0-9-]{1,80}$/.test(key)).slice(0, mostEntries); }

  function written(parts) {
    const pieces = [];
    if (parts.place) pieces.push(encodeURIComponent(parts.place));
    ['list', 'only'].forEach(function (name) {
      if (parts[name] && parts[name].length) pieces.push(name + '=' + parts[name].join(','));
    });
    return pieces.length ? '#' + pieces.join('&') : '';
  }

  // Anybody can type half a percent sign into an address.
  function decoded(text) {
    try { return decodeURIComponent(text); } catch (fault) { return text; }
  }

  function now() { return read(location.hash); }

  function change(parts) {
    const hash = written(Object.assign(now(), parts));
    history.replaceState(history.state, '', hash || location.pathname + location.search);
    tell();
  }

  function tell() {
    showCount();
    document.querySelectorAll('button[data-slug]').forEach(paint);
    listeners.forEach((listener) => listener());
  }

  function make(name, properties, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  // The buttons

  function addButton(parent, slug, title, isShort) {
    const button = make('button', { type: 'button' });
    Object.assign(button.dataset, { slug: slug, title: title, short: isShort ? '-short' : '' });
    button.addEventListener('click', function () {
      const list = now().list;
      const isOn = list.includes(slug);
      change({ list: isOn ? list.filter((other) => other !== slug) : list.concat(slug) });
    });
    paint(button);
    parent.append(button);
  }

  function paint(button) {
    const isOn = now().list.includes(button.dataset.slug);
    button.textContent = words[(isOn ? 'list-remove' : 'list-add') + button.dataset.short];
    button.setAttribute('aria-label', button.textContent + ': ' + button.dataset.title);
  }

  // The entry that a link leads to; nothing for any other page.
  function slugOf(link) {
    const found = /^([a-z0-9-]+)(\.[a-z-]+)?\.html/i.exec(link.getAttribute('href'));
    return found ? found[1] : '';
  }

  function addButtons(root) {
    root.querySelectorAll('.entries > li, .names > li').forEach(function (item) {
      const link = item.querySelector('.name a, a');
      const slug = link && slugOf(link);
      if (slug && !apart.includes(slug)) addButton(item, slug, link.textContent, item.parentNode.className === 'names');
    });
    root.querySelectorAll('[data-entry]').forEach(function (place) {
      addButton(place, place.dataset.entry, document.querySelector('h1').textContent);
    });
  }

  const count = make('p', { className: 'mine' });
  count.setAttribute('role', 'status');

  function showCount() {
    const list = now().list;
    const text = words['list-count'].replace('{count}', list.length);
    const isShown = list.length > 0 && !document.getElementById('site_list');
    count.textContent = '';
    // What has the focus is never behind it.
    document.documentElement.style.scrollPaddingBottom = isShown ? '5rem' : '';
    if (isShown) count.append(make('a', { href: listPage + written({ list: list, only: [] }), textContent: text }));
  }

  // The list goes along from page to page

  function folder(path) { return path.slice(0, path.lastIndexOf('/') + 1); }

  function carry(event) {
    const link = event.target.closest && event.target.closest('a[href]');
    const list = now().list;
    if (!link || !list.length || link.protocol !== location.protocol || link.host !== location.host) return;
    if (folder(link.pathname) !== folder(location.pathname) || !/(\.html|\/)$/.test(link.pathname)) return;
    link.hash = written(Object.assign(read(link.hash), { list: list }));
  }

  // A browser finds no place called "letter-m&list=shout", so we go there ourselves.
  function goToPlace() {
    const parts = now();
    const place = parts.list.length && parts.place && document.getElementById(parts.place);
    if (!place) return;
    if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
    place.focus();
    place.scrollIntoView();
  }

  // Scripts for those who want them

  function fetchScripts(place) {
    let isAsked = false;
    function ask() {
      if (isAsked) return;
      isAsked = true;
      load(place.dataset.scripts, place);
    }
    function askForList() { if (now().list.length) ask(); }
    if (place.tagName !== 'FORM') {
      listeners.push(askForList);
      return askForList();
    }
    place.addEventListener('focusin', ask);
    place.addEventListener('submit', function (event) {
      event.preventDefault();
      place.dataset.submitted = 'yes';
      ask();
    });
    window.addEventListener('pagehide', () => place.reset());
  }

  function load(files, place) {
    files.split(' ').forEach(function (file) {
      const script = make('script', { src: file, async: false });
      if (place) script.onerror = function () { if (place.action) location.href = place.action; };
      document.head.append(script);
    });
  }

  // What is open now is said once the page is there, where times are certain.
  function markOpen(root) {
    if (window.hopeguideOpen) return window.hopeguideOpen.mark(root);
    if (!words.open || !root.querySelector('.entries > li, [data-entry]')) return;
    load(words.open);
    words.open = '';
  }

  // A list of over ten entries has ticks that make it shorter.
  function narrow(root) {
    if (window.hopeguideNarrow) return window.hopeguideNarrow.add(root);
    if (!words.narrow || root.querySelectorAll('.entries > li').length < 11) return;
    load(words.narrow);
    words.narrow = '';
  }

  ['click', 'auxclick', 'contextmenu'].forEach((name) => document.addEventListener(name, carry, true));
  window.addEventListener('hashchange', function () {
    tell();
    goToPlace();
  });
  document.body.append(count);
  addButtons(document);
  showCount();
  goToPlace();
  setTimeout(() => document.querySelectorAll('[data-scripts]').forEach(fetchScripts));
  window.addEventListener('load', () => setTimeout(function () {
    markOpen(document);
    if (document.querySelector('main .narrow')) narrow(document);
  }));

  return { words, now, change, written, markOpen, narrow, slugOf, make, addButtons, addButton, onChange: (listener) => listeners.push(listener) };
})();
