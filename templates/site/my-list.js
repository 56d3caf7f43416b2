// The page of one's own list: its entries, and ways to print it or to pass it on. What an entry says comes from
// list-data.js, where every text is already escaped.
(function () {
  'use strict';
  const guide = window.hopeguide;
  const make = guide.make;
  const words = listWords;
  const root = document.getElementById('site_list');
  const heading = document.querySelector('h1');
  const status = make('p', {});
  status.setAttribute('role', 'status');

  // A list that somebody was given may hold a name that an entry had before.
  function rename() {
    const list = guide.now().list;
    const named = list.map((slug) => (Object.prototype.hasOwnProperty.call(listMoves, slug) ? listMoves[slug] : slug));
    if (named.join() !== list.join()) guide.change({ list: Array.from(new Set(named)) });
  }

  function show() {
    const list = guide.now().list;
    const known = list.filter((slug) => Object.prototype.hasOwnProperty.call(listEntries, slug));
    root.textContent = '';
    if (known.length < list.length) root.append(make('p', { className: 'alert' }, missing(list.length - known.length)));
    if (!known.length) return root.append(make('p', {}, words['list-nothing']));
    root.append(share(known), status);
    known.forEach(function (slug) {
      const place = make('article', {});
      place.insertAdjacentHTML('beforeend', listEntries[slug]);
      guide.addButton(place, slug, place.querySelector('h2').textContent);
      root.append(place);
    });
  }

  function missing(count) {
    return count === 1 ? words['list-missing-one'] : words['list-missing'].replace('{count}', count);
  }

  // A copy on a USB stick has no address that others can open, so the link leads to the website.
  function address(list) {
    return (root.dataset.website || location.href.split('#')[0]) + guide.written({ list: list });
  }

  function share(list) {
    const link = address(list);
    const mail = 'mailto:?subject=' + encodeURIComponent(root.dataset.subject) + '&body=' + encodeURIComponent(link);
    const shown = make('input', { id: 'site_link', type: 'text', readOnly: true, value: link });
    const label = make('label', { htmlFor: 'site_link' }, words['list-link']);
    return make('section', { className: 'share' },
      make('p', {}, words['list-how-to']),
      make('div', {}, label, shown),
      make('div', {},
        button('list-copy', () => copy(shown)),
        button('list-print', () => window.print()),
        make('a', { href: mail }, words['list-mail']),
        button('list-clear', clear)));
  }

  function button(key, act) {
    const made = make('button', { type: 'button' }, words[key]);
    made.addEventListener('click', act);
    return made;
  }

  // A page that was opened from a folder may not reach the clipboard the new way.
  function copy(shown) {
    shown.select();
    const isDone = document.execCommand('copy');
    status.textContent = words[isDone ? 'list-copied' : 'list-not-copied'];
  }

  function clear() {
    guide.change({ list: [] });
    heading.focus();
  }

  let last = '';
  guide.onChange(function () {
    rename();
    const list = guide.now().list.join();
    if (list === last) return;
    last = list;
    const place = Array.from(root.querySelectorAll('article')).findIndex((one) => one.contains(document.activeElement));
    show();
    // Whoever took an entry off goes on with the next.
    if (place >= 0) (root.querySelectorAll('article button')[place] || heading).focus();
  });
  rename();
  last = guide.now().list.join();
  heading.tabIndex = -1;
  show();
})();
