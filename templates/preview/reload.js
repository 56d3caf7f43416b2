// Runs in pages that “hopeguide serve” shows, and in no others. Loads a page again when it has changed, and says over it
// what was found. All words come from the program, and go in as text, never as HTML.
(function () {
  'use strict';

  const page = document.currentScript.dataset.page;
  const closedKey = 'hopeguide-preview-closed';
  let host, root, news, source, silence;

  function make(name, properties, children) {
    const element = Object.assign(document.createElement(name), properties);
    (children || []).forEach(function (child) { if (child) element.append(child); });
    return element;
  }

  // The storage may be switched off; then a panel that was closed comes back with the next page.
  function isClosed(what) {
    try { return sessionStorage.getItem(closedKey) === what; } catch (error) { return false; }
  }

  function rememberClosed(what) {
    try { sessionStorage.setItem(closedKey, what); } catch (error) { /* As above. */ }
  }

  function finding(found) {
    const heading = found.heading + (found.place ? ', ' + found.place : '') + ': ';
    return make('li', { className: found.severity }, [
      make('strong', { textContent: heading }),
      found.message,
      found.help && make('p', { textContent: found.help })
    ]);
  }

  function list() {
    return make('details', { open: news.isGrave }, [
      make('summary', { textContent: news.summary }),
      make('ul', { tabIndex: 0, ariaLabel: news.panel.name }, news.findings.map(finding)),
      news.more && make('p', { textContent: news.more })
    ]);
  }

  // A place of its own in the page: neither takes on the other's looks, and the page's policy on styles is kept.
  function prepare() {
    if (host) return;
    host = make('div', { lang: 'en', dir: 'ltr' });
    host.dataset.preview = '';
    root = host.attachShadow({ mode: 'open' });
    root.append(make('div', { id: 'said' }), make('section', { id: 'panel' }));
    root.getElementById('said').setAttribute('role', 'status');
    root.addEventListener('keydown', function (event) { if (event.key === 'Escape') close(); });
    document.body.prepend(host);
    fetch('/.preview/panel.css').then(function (answer) { return answer.text(); }).then(function (css) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [sheet];
      host.dataset.preview = 'ready';
    });
  }

  function key() { return JSON.stringify([news.findings, news.remark]); }

  function close() {
    rememberClosed(key());
    root.getElementById('panel').hidden = true;
    // Whoever closed it from the keyboard goes on at the top of the page, not nowhere.
    document.body.tabIndex = -1;
    document.body.focus({ preventScroll: true });
    document.body.removeAttribute('tabindex');
  }

  function show(said) {
    prepare();
    const panel = root.getElementById('panel');
    const button = make('button', { type: 'button', textContent: news.panel.close, onclick: close });
    panel.setAttribute('aria-label', news.panel.name);
    panel.replaceChildren();
    panel.append(...[
      said && make('p', { className: 'remark', textContent: said }),
      news.findings.length > 0 && list(),
      button
    ].filter(Boolean));
    panel.hidden = isClosed(key());
    if (!panel.hidden) root.getElementById('said').textContent = [said, news.summary].filter(Boolean).join(' ');
  }

  function clear() {
    if (!host) return;
    root.getElementById('panel').hidden = true;
    root.getElementById('said').textContent = news.summary;
  }

  function hear(event) {
    clearTimeout(silence);
    news = JSON.parse(event.data);
    if (news.page !== page) {
      source.close();
      location.reload();
    } else if (news.findings.length > 0 || news.remark) {
      show(news.remark);
    } else {
      clear();
    }
  }

  // A browser has few lines to one server, so pages that nobody sees give theirs up.
  function listen() {
    if (source) source.close();
    source = null;
    clearTimeout(silence);
    if (document.visibilityState === 'hidden') return;
    source = new EventSource('/.preview/news');
    source.onmessage = hear;
    source.onerror = function () {
      clearTimeout(silence);
      silence = setTimeout(function () { if (news) show(news.panel.ended); }, 3000);
    };
  }

  // A worker from an earlier time at this address would show what it has kept.
  if (navigator.serviceWorker) {
    navigator.serviceWorker.getRegistrations().then(function (workers) {
      workers.forEach(function (worker) { worker.unregister(); });
    }).catch(function () {});
  }

  document.addEventListener('visibilitychange', listen);
  addEventListener('pagehide', function () { if (source) source.close(); });
  addEventListener('pageshow', function (event) { if (event.persisted) listen(); });
  listen();
}());
