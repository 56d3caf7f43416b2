// Makes a long list shorter by ticks that combine: what is free, without steps, in Saltby. Of areas any will do, of the others all.
// What is ticked stands in the address behind its #, and is gone with it.
window.hopeguideNarrow = (function () {
  'use strict';
  const guide = window.hopeguide;
  const words = narrowWords;
  const make = guide.make;
  const fewest = 11;
  const ticks = narrowTicks.split('\n').map(function (line, index) {
    const [key, name] = line.split('\t');
    return { key, name, letter: String.fromCharCode(48 + index), isArea: key.startsWith('area-') };
  });
  const shown = [];

  function lettersOf(item) {
    const link = item.querySelector('.name a');
    const slug = link && guide.slugOf(link);
    return slug && Object.prototype.hasOwnProperty.call(narrowEntries, slug) ? narrowEntries[slug] : '';
  }

  function has(item, tick) { return lettersOf(item).includes(tick.letter); }

  // The ticks of a list: only those that part it.
  function add(root) {
    const items = Array.from(root.querySelectorAll('.entries > li'));
    const useful = ticks.filter(function (tick) {
      const count = items.filter((item) => has(item, tick)).length;
      return count > 0 && count < items.length;
    });
    if (items.length < fewest || !useful.length) return;
    const place = root.querySelector('.narrow') || make('div', { className: 'narrow' });
    if (!place.isConnected) root.querySelector('.entries').before(place);
    const list = { items, useful, boxes: [] };
    const fields = make('fieldset', {});
    fields.setAttribute('aria-label', words.narrow);
    useful.forEach(function (tick) {
      const box = make('input', { type: 'checkbox', value: tick.key });
      box.addEventListener('change', () => choose(list));
      list.boxes.push(box);
      fields.append(make('label', {}, box, ' ' + tick.name));
    });
    list.status = make('p');
    list.status.setAttribute('role', 'status');
    list.all = make('button', { type: 'button', textContent: words['narrow-all'] });
    list.all.addEventListener('click', function () {
      list.boxes.forEach((box) => { box.checked = false; });
      choose(list);
      list.boxes[0].focus();
    });
    list.details = make('details', {}, make('summary', {}, words.narrow), fields, list.status, list.all);
    place.append(list.details);
    shown.push(list);
    show(list);
  }

  function choose(list) {
    guide.change({ only: list.boxes.filter((box) => box.checked).map((box) => box.value) });
  }

  function show(list) {
    const only = guide.now().only;
    const chosen = list.useful.filter((tick) => only.includes(tick.key));
    const areas = chosen.filter((tick) => tick.isArea), others = chosen.filter((tick) => !tick.isArea);
    let count = 0;
    list.items.forEach(function (item) {
      const fits = others.every((tick) => has(item, tick)) && (!areas.length || areas.some((tick) => has(item, tick)));
      item.hidden = !fits;
      if (fits) count += 1;
    });
    list.boxes.forEach((box) => { box.checked = only.includes(box.value); });
    if (chosen.length) list.details.open = true;
    list.all.hidden = !chosen.length;
    const said = !chosen.length ? '' : words[count ? 'narrow-count' : 'narrow-none'];
    list.status.textContent = said.replace('{shown}', count).replace('{count}', list.items.length);
  }

  guide.onChange(function () {
    const here = shown.filter((list) => list.details.isConnected);
    shown.splice(0, shown.length, ...here);
    here.forEach(show);
  });
  const results = document.querySelector('.results');
  if (document.querySelector('main .narrow')) add(document.querySelector('main'));
  if (results && !results.querySelector('.narrow')) add(results);
  return { add };
})();
