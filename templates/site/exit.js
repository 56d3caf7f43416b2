/* “Exit this page”: leaves at once and blanks the page before the next one has come. The links work without this file.
   Its behaviour follows the component of the GOV.UK Design System. */
(function () {
  'use strict';

  var links = document.querySelectorAll('.leave');
  var words = links[links.length - 1].dataset;
  var secondsBetweenPresses = 5;
  var presses = 0;
  var wasHeldWithAnotherKey = false;
  var timer;

  var status = document.createElement('span');
  status.className = 'unseen';
  status.setAttribute('role', 'status');
  links[links.length - 1].parentNode.appendChild(status);

  function leave(event) {
    if (event) event.preventDefault();
    var address = links[0].href;
    var alert = document.createElement('p');
    alert.setAttribute('role', 'alert');
    document.body.textContent = '';
    document.body.appendChild(alert);
    // Screen readers speak of what changes in an alert that is already there.
    alert.textContent = document.title = words.leaving;
    // The next page takes this one's place in the history, so that “Back” does not show it again.
    location.replace(address);
  }

  function startAgain(message) {
    clearTimeout(timer);
    presses = 0;
    status.textContent = message;
  }

  function countShift() {
    presses += 1;
    if (presses === 3) return leave();
    status.textContent = presses === 1 ? words.twoMore : words.oneMore;
    clearTimeout(timer);
    timer = setTimeout(startAgain, secondsBetweenPresses * 1000, words.expired);
  }

  document.addEventListener('keyup', function (event) {
    // A capital letter ends with a Shift of its own, which does not count.
    if (event.key === 'Shift' && !wasHeldWithAnotherKey) countShift();
    else if (presses > 0) startAgain(words.expired);
    wasHeldWithAnotherKey = event.shiftKey;
  }, true);

  links.forEach(function (link) { link.addEventListener('click', leave); });
}());
