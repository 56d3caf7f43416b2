/* “Keep a copy on this phone” and “Delete the copy”. Nothing is kept before somebody asks for it. */
(function () {
  'use strict';

  var box = document.querySelector('.keep');
  var isWebsite = /^https?:$/.test(location.protocol);
  if (!isWebsite || !('serviceWorker' in navigator) || !('caches' in window)) return;

  var words = box.dataset;
  var status = box.querySelector('[role=status]');
  var state = status.previousSibling;
  var keepButton = box.querySelectorAll('button')[0];
  var deleteButton = box.querySelectorAll('button')[1];
  var folder = new URL('.', location.href).href;
  var cacheName = 'hopeguide ' + folder;

  /* Screen readers speak of what somebody did, not of how things stand when a page opens. */
  function say(message, hasCopy, place) {
    state.textContent = '';
    place.textContent = message;
    deleteButton.style.visibility = hasCopy ? 'visible' : '';
  }

  function day(iso) {
    return new Date(iso).toLocaleDateString(words.locale, { day: 'numeric', month: 'long', year: 'numeric' });
  }

  function sayState(place) {
    return Promise.all([caches.has(cacheName), caches.match(folder + 'copy-date', { cacheName: cacheName })])
      .then(function (found) {
        if (!found[0]) return say(words.none, false, place);
        if (!found[1]) return say(words.unfinished, true, place);
        return found[1].text().then(function (iso) { say(words.kept.replace('{date}', day(iso)), true, place); });
      });
  }

  /* Until the worker has taken the whole copy, or could not. */
  function finished(worker) {
    return new Promise(function (resolve, reject) {
      function look() {
        if (worker.state === 'activated') resolve();
        if (worker.state === 'redundant') reject(new Error(worker.state));
      }
      worker.addEventListener('statechange', look);
      look();
    });
  }

  /* The worker says why it failed: 'full' where the phone has no room left. Its words may come after the news that it ended. */
  var slowestReason = 2000;
  var toldReason;
  navigator.serviceWorker.addEventListener('message', function (event) { if (toldReason) toldReason(event.data); });

  function failed(reason) {
    return Promise.race([reason, new Promise(function (resolve) { setTimeout(resolve, slowestReason); })]).then(sayFailed);
  }

  function sayFailed(reason) {
    if (reason !== 'full') return say(words.failed, true, status);
    return caches.has(cacheName).then(function (hasCopy) {
      if (!hasCopy) navigator.serviceWorker.getRegistration(folder).then(function (one) { if (one) one.unregister(); });
      say(words.full, hasCopy, status);
    });
  }

  function keep() {
    var reason = new Promise(function (resolve) { toldReason = resolve; });
    say(words.working, false, status);
    navigator.serviceWorker.register('worker.js')
      .then(function (registration) {
        var looked = registration.active ? registration.update() : Promise.resolve();
        return looked.then(function () { return registration; });
      })
      .then(function (registration) {
        return finished(registration.installing || registration.waiting || registration.active);
      })
      .then(function () { return sayState(status); })
      .catch(function () { return failed(reason); });
  }

  function forget() {
    keepButton.focus();
    navigator.serviceWorker.getRegistration(folder)
      .then(function (registration) { return registration && registration.unregister(); })
      .then(function () { return caches.delete(cacheName); })
      .then(function () { say(words.deleted, false, status); })
      .catch(function () { say(words.failed, true, status); });
  }

  keepButton.addEventListener('click', keep);
  deleteButton.addEventListener('click', forget);
  // What stands below does not move when a shorter message comes.
  box.style.minHeight = box.getBoundingClientRect().height + 'px';
  keepButton.style.visibility = 'visible';
  say('', false, state);
  sayState(state);
}());
