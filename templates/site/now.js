/* Puts what is open now, and what opens later today, above the others: those that close or open first come first. It goes by
   open-now.js, which says what is certain, and again with each of its minutes. */
document.addEventListener('hopeguide-marked', function () {
  'use strict';
  var box = document.getElementById('site_now');
  var main = document.querySelector('main');
  if (!box || !window.hopeguideOpen.now()) return;

  var lists = Array.prototype.slice.call(main.querySelectorAll('.entries'));
  var items = Array.prototype.slice.call(main.querySelectorAll('.entries > li'));
  items.forEach(function (item, index) { if (!item.dataset.place) item.dataset.place = index; });

  function standing(item) {
    var found = window.hopeguideOpen.standingOf(item) || {};
    if (found.isOpen) return { list: 0, order: found.isAlways ? Infinity : found.until };
    if (found.from !== undefined) return { list: 1, order: found.from };
    return { list: 2, order: 0 };
  }

  var placed = items.map(function (item) { return { item: item, at: standing(item) }; });
  placed.sort(function (one, other) {
    return one.at.order === other.at.order ? one.item.dataset.place - other.item.dataset.place : one.at.order - other.at.order;
  });
  var focused = document.activeElement;
  lists.forEach(function (list, number) {
    var wanted = placed.filter(function (one) { return one.at.list === number; }).map(function (one) { return one.item; });
    // What stands where it should is not touched, so that nobody loses their place.
    if (wanted.length !== list.children.length || wanted.some(function (item, index) { return list.children[index] !== item; })) {
      wanted.forEach(function (item) { list.appendChild(item); });
    }
    if (number < 2) list.nextElementSibling.hidden = wanted.length > 0;
  });
  if (focused !== document.activeElement) focused.focus();
  box.hidden = false;
});
