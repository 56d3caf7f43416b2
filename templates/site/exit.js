/* “Exit this page”: leaves at once and blanks the page before the next one has come. The links work without this file.
   Its behaviour follows the component of the GOV.UK Design System. The search brings a way out and takes it away again,
   so each event asks whether there is one. */
(function () {
  'use strict';

  var secondsBetweenPresses = 5;
  var presses = 0;
  var wasHeldWithAnotherKey = false;
  var timer;

  function wayOut() { return document.querySelector('.exit .leave'); }

  function status() {
    var place = wayOut().parentNode;
    if (!place.querySelector('[role=status]')) {
      var made = document.createElement('span');
      made.className = 'unseen';
      made.setAttribute('role', 'status');
      place.appendChild(made);
    }
    return place.querySelector('[role=status]');
  }

  function leave() {
    var address = wayOut().href;
    var leaving = wayOut().dataset.leaving;
    var alert = document.createElement('p');
    alert.setAttribute('role', 'alert');
    document.body.textContent = '';
    document.body.appendChild(alert);
    // Screen readers speak of what changes in an alert that is already there.
    alert.textContent = document.title = leaving;
    // The next page takes this one's place in the history, so that “Back” does not show it again.
    location.replace(address);
  }

  function startAgain(message) {
    clearTimeout(timer);
    presses = 0;
    if (wayOut()) status().textContent = message;
  }

  function countShift(words) {
    presses += 1;
    if (presses === 3) return leave();
    status().textContent = presses === 1 ? words.twoMore : words.oneMore;
    clearTimeout(timer);
    timer = setTimeout(startAgain, secondsBetweenPresses * 1000, words.expired);
  }

  document.addEventListener('keyup', function (event) {
    var words = wayOut() && wayOut().dataset;
    // A capital letter ends with a Shift of its own, which does not count.
    if (words && event.key === 'Shift' && !wasHeldWithAnotherKey) countShift(words);
    else if (words && presses > 0) startAgain(words.expired);
    wasHeldWithAnotherKey = event.shiftKey;
  }, true);

  function isWithinGuide(link) {
    var folder = location.pathname.slice(0, location.pathname.lastIndexOf('/') + 1);
    return link.protocol === location.protocol && link.host === location.host && link.pathname.indexOf(folder) === 0;
  }

  /* Where there is a way out, the next page of the guide takes this one's place in the history too: “Back” then leads past
     all of them, wherever somebody left. A click for a new tab stays as it is. */
  document.addEventListener('click', function (event) {
    var link = event.target.closest && event.target.closest('a[href]');
    if (!link || !wayOut() || event.defaultPrevented) return;
    var isExit = link.classList.contains('leave');
    var isOrdinary = !event.button && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey
      && (!link.target || link.target === '_self') && !link.hasAttribute('download');
    if (!isExit && !(isOrdinary && isWithinGuide(link))) return;
    event.preventDefault();
    if (isExit) leave();
    else location.replace(link.href);
  });
}());
