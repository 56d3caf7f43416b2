// Finds entries by what people type, in their own words and with their slips. It comes with the first key that is pressed.
(function () {
  'use strict';
  const guide = window.hopeguide;
  const make = guide.make;
  const words = searchWords;
  const form = document.querySelector('form[data-scripts]');
  const input = form.querySelector('input');
  const mostShown = 20;
  const mostLetters = 100;

  // Words

  function split(text) {
    const plain = text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f'’]/g, '');
    return plain.replace(/(\w+)-(\w+)/g, '$1 $2 $1$2').match(/[\p{L}\p{N}]+/gu) || [];
  }

  function stem(word) {
    if (word.length < 5) return word.replace(/s$/, '');
    return word.replace(/(ies|y)$/, 'i').replace(/(ings?|ions?|ers?|ed|es|e|s)$/, '');
  }

  // How many letters are wrong, missing, too many or swapped, as far as it matters.
  function slips(first, second, most) {
    if (Math.abs(first.length - second.length) > most) return most + 1;
    let before = [], last = Array.from({ length: second.length + 1 }, (_, index) => index);
    for (let i = 1; i <= first.length; i++) {
      const row = [i];
      for (let j = 1; j <= second.length; j++) {
        const same = first[i - 1] === second[j - 1];
        row[j] = Math.min(row[j - 1] + 1, last[j] + 1, last[j - 1] + (same ? 0 : 1));
        if (i > 1 && j > 1 && first[i - 1] === second[j - 2] && first[i - 2] === second[j - 1]) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      before = last;
      last = row;
    }
    return last[second.length];
  }

  // 1 for the same word, 0.9 for another form of it, 0.7 for its beginning, less for one with slips, 0 for another.
  function closeness(typed, word) {
    if (typed === word) return 1;
    const first = stem(typed), second = stem(word);
    if (first === second) return 0.9;
    if (typed.length > 2 && word.startsWith(typed)) return 0.7;
    const most = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
    const found = most ? Math.min(slips(first, second, most), slips(typed, word, most)) : 1;
    return found > most ? 0 : found === 1 ? 0.6 : 0.4;
  }

  // Where a phrase begins in what was typed; -1 where it does not stand there.
  function placeOf(phrase, typed, least) {
    return typed.findIndex((_, start) => start + phrase.length <= typed.length
      && phrase.every((word, index) => closeness(typed[start + index], word) >= least));
  }

  // The index

  const lines = searchIndex.split('\n').map((line) => line.split('\t'));
  const [topics, areas] = lines;
  const postings = new Map();
  const entries = lines.slice(2).map(function (fields, number) {
    const [slug, title, text, others, provider, inTopics, inAreas, flag] = fields;
    const names = (codes, list) => Array.from(codes, (code) => list[code.charCodeAt(0) - 48]).join(' ');
    post(title + ' ' + others, number, 3);
    post(text + ' ' + provider, number, 1.5);
    post(names(inTopics, topics), number, 1.2);
    post(names(inAreas, areas), number, 1.2);
    return { slug, title, text, flag, isOver: flag[0] === '!', isCrisis: flag[0] === '*' };
  });

  function post(text, number, weight) {
    split(text).forEach(function (word) {
      if (!postings.has(word)) postings.set(word, new Map());
      const list = postings.get(word);
      list.set(number, Math.max(weight, list.get(number) || 0));
    });
  }

  const ignored = new Set(words.ignored.split(','));
  const crisis = words.crisis.split(',').map(split);
  const danger = words.danger.split(',').map(split);
  const synonyms = words.synonyms.split('\n').map(function (line) {
    const [meant, typed] = line.split(':').map((side) => side.split(','));
    return { typed: typed.map(split), meant: [].concat(...meant.map(split)) };
  });

  function says(phrases, typed) {
    return phrases.some((phrase) => phrase.length && placeOf(phrase, typed, phrase.length > 1 ? 0.6 : 0.4) >= 0);
  }

  // Searching

  function known(typed, least) {
    const found = [];
    postings.forEach((_, word) => found.push([word, closeness(typed, word)]));
    const best = Math.max(...found.map((pair) => pair[1]));
    return best < least ? [] : found.filter((pair) => pair[1] && pair[1] >= (best < 0.7 ? best : 0.7));
  }

  // What was asked for: each a word of the guide, or several, with how surely it is meant.
  function questions(typed) {
    const taken = new Set(), asked = [];
    synonyms.forEach(function (synonym) {
      synonym.typed.filter((phrase) => phrase.length > 1).forEach(function (phrase) {
        const start = placeOf(phrase, typed, 0.6);
        if (start < 0) return;
        phrase.forEach((_, index) => taken.add(start + index));
        asked.push(wordsFor(synonym.meant, 1.2));
      });
    });
    const rest = typed.filter((_, index) => !taken.has(index));
    const telling = rest.filter((word) => !ignored.has(word));
    (telling.length || asked.length ? telling : rest).forEach((word) => asked.push(meanings(word)));
    return asked;
  }

  // The guide's own words that are meant by one that was typed, and those that are meant by its synonyms. Where either
  // knows the word as it stands, nothing is taken for a slip.
  function meanings(word) {
    const own = known(word, 0.1);
    const meant = synonyms.map((synonym) => [synonym, Math.max(...synonym.typed.map((phrase) =>
      (phrase.length === 1 ? closeness(word, phrase[0]) : 0)))]);
    const best = Math.max(...own.concat(meant).map((pair) => pair[1]));
    const least = best >= 0.9 ? 0.7 : best;
    const isOwn = own.some((pair) => pair[1] >= 0.9);
    const others = meant.filter((pair) => pair[1] && pair[1] >= Math.max(least, isOwn ? 0.9 : 0));
    return own.filter((pair) => pair[1] >= least)
      .concat(...others.map((pair) => wordsFor(pair[0].meant, isOwn ? 0.5 : 1.2 * pair[1])));
  }

  function wordsFor(meant, sure) {
    const telling = meant.filter((word) => !ignored.has(word));
    return [].concat(...telling.map((word) => known(word, 0.9).map((pair) => [pair[0], pair[1] * sure])));
  }

  function search(typed, isCrisis) {
    const asked = questions(typed);
    const scores = entries.map(() => 0), answered = entries.map(() => 0);
    asked.forEach(function (question) {
      const best = new Map();
      question.forEach(function ([word, sure]) {
        const list = postings.get(word);
        const rarity = Math.log(1 + entries.length / list.size);
        list.forEach((weight, number) => best.set(number, Math.max(best.get(number) || 0, sure * weight * rarity)));
      });
      best.forEach(function (score, number) {
        scores[number] += score;
        answered[number] += 1;
      });
    });
    const found = entries.map((entry, number) =>
      ({ entry, score: scores[number] * answered[number] / asked.length * (entry.isOver ? 0.3 : 1)
        + (isCrisis && entry.isCrisis ? 100 : 0) }));
    found.sort((first, second) => second.score - first.score);
    return found.filter((one) => one.score && one.score > found[0].score / 6).map((one) => one.entry);
  }

  // Showing

  const status = make('p', { tabIndex: -1 });
  status.setAttribute('role', 'status');
  const results = make('div', { className: 'results' });
  form.after(status, results);

  function crisisBox() {
    const box = document.querySelector('aside.crisis').cloneNode(true);
    box.querySelector('[id]').removeAttribute('id');
    box.removeAttribute('aria-labelledby');
    box.setAttribute('aria-label', words['search-crisis']);
    return box;
  }

  function item(entry) {
    const name = make('p', { className: 'name' }, make('a', { href: words.page.replace('*', entry.slug) }, entry.title));
    const flag = entry.flag.replace(/^[!*]/, '');
    if (flag) name.append(' ', make('strong', { className: 'flag' }, flag));
    return make('li', {}, name, make('p', {}, entry.text));
  }

  function show() {
    const typed = split(input.value.slice(0, mostLetters)).slice(0, 20);
    const isEmpty = input.value.trim().length < 2;
    const isCrisis = says(crisis, typed);
    const needsBox = isCrisis || says(danger, typed);
    const found = isEmpty || !typed.length ? [] : search(typed, isCrisis);
    const key = found.length > 1 ? 'search-many' : found.length ? 'search-one' : 'search-none';
    const count = isEmpty ? '' : words[key].replace('{count}', found.length);
    status.textContent = needsBox ? words['search-crisis'] + '. ' + count : count;
    results.textContent = '';
    if (needsBox) results.append(crisisBox());
    if (found.length) results.append(make('ul', { className: 'entries' }, ...found.slice(0, mostShown).map(item)));
    else if (!isEmpty) results.append(make('p', {}, make('a', { href: form.getAttribute('action') }, words['a-to-z'])));
    guide.addButtons(results);
  }

  function searchNow() {
    history.replaceState({ asked: input.value.slice(0, mostLetters) }, '');
    show();
  }

  let timer;
  input.addEventListener('input', function () {
    clearTimeout(timer);
    timer = setTimeout(searchNow, 200);
  });
  form.addEventListener('submit', function () {
    clearTimeout(timer);
    searchNow();
    status.focus();
  });
  // Somebody may have typed, and pressed Enter, while this was on its way.
  if (!input.value) input.value = guide.asked();
  if (input.value) searchNow();
  if (form.dataset.submitted) status.focus();
})();
