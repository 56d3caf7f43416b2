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

  const marks = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u00ad\u200b-\u200f'’‘ʼ`´]/g;
  const hyphens = '[\\p{Pd}\\u2212]';
  const letters = '[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*';
  const chains = new RegExp(letters + '(?:' + hyphens + letters + ')*', 'gu');
  const hyphen = new RegExp(hyphens, 'u');
  // Scripts that leave no room between words.
  const unspaced = new RegExp(
    '[' + ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'].map((name) => '\\p{Script=' + name + '}').join('')
    + ']\\p{M}*', 'gu');

  // Words are made of letters and their marks, in any script. What hyphens join is also one word, in `joined`.
  function split(text, joined) {
    const plain = text.toLowerCase().normalize('NFD').replace(marks, '');
    return [].concat(...(plain.match(chains) || []).map(function (chain) {
      const parts = chain.split(hyphen);
      if (joined && parts.length > 1) joined.push(parts.join(''));
      return [].concat(...parts.map(pieces));
    }));
  }

  // Of scripts without spaces, each two signs that stand together.
  function pieces(word) {
    const signs = word.match(unspaced);
    if (!signs) return [word];
    const pairs = signs.slice(1).map((sign, index) => signs[index] + sign);
    return word.replace(unspaced, ' ').split(' ').filter(Boolean).concat(pairs.length ? pairs : signs);
  }

  const stems = new Map();

  function stem(word) {
    if (!stems.has(word)) stems.set(word, stemOf(word));
    return stems.get(word);
  }

  function stemOf(word) {
    if (word.length < 5) return word.replace(/s$/, '');
    const first = word.replace(/(ies|y)$/, 'i');
    const cut = first.replace(/^(.{3,}?)(ings?|ions?|ers?|ed|es|e|s)$/, '$1');
    return cut === first ? cut : cut.replace(/([bdgmnprt])\1$/, '$1');
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

  // A short word, or one that begins with another letter, is another word and no slip.
  function slipped(typed, word) {
    const first = stem(typed), second = stem(word);
    if (first.length < 5 || second.length < 4 || first[0] !== second[0]) return 0;
    const most = typed.length < 8 ? 1 : 2;
    const found = Math.min(slips(first, second, most), slips(typed, word, most));
    return found > most ? 0 : found === 1 ? 0.6 : 0.4;
  }

  // 1 for the same word, 0.9 for another form of it, 0.7 for its beginning, less for one with slips, 0 for another.
  function closeness(typed, word) {
    if (typed === word) return 1;
    if (stem(typed) === stem(word)) return 0.9;
    if (typed.length > 2 && word.startsWith(typed)) return 0.7;
    return slipped(typed, word);
  }

  // The index

  const lines = searchIndex.split('\n').map((line) => line.split('\t'));
  const [topics, areas, audiences, access, languages] = lines;
  const postings = new Map();
  const entries = lines.slice(5).map(function (fields, number) {
    const [slug, title, text, others, provider, inTopics, inAreas, isFor, has, speaks, own, flag] = fields;
    const place = /^\*(\d*)/.exec(flag);
    post(title + ' ' + others, number, 3);
    post(text + ' ' + provider, number, 1.5);
    [[inTopics, topics], [inAreas, areas], [isFor, audiences], [has, access], [speaks, languages]].forEach(
      ([codes, list]) => post(Array.from(codes, (code) => list[code.charCodeAt(0) - 48]).join(' '), number, 1.2));
    post(own, number, 1);
    return { slug: slug || slugOf(title), title, text, flag: flag.replace(/^[!*]\d*/, ''), isOver: flag[0] === '!',
      inTopics, crisisPlace: place ? Number(place[1]) : 0,
      isAtRisk: Array.from(inTopics).some((code) => words.risky.includes(code)) };
  });

  function slugOf(title) {
    return title.toLowerCase().split(/[^a-z0-9]+/).filter(Boolean).join('-');
  }

  function post(text, number, weight) {
    const joined = [];
    split(text, joined).concat(joined).forEach(function (word) {
      if (!postings.has(word)) postings.set(word, new Map());
      const list = postings.get(word);
      list.set(number, Math.max(weight, list.get(number) || 0));
    });
  }

  const ignored = new Set(words.ignored.split(',').map((word) => split(word).join('')));
  // The words of each topic's name, with its letter.
  const topicWords = topics.map((name, index) => [String.fromCharCode(48 + index), split(name).filter((word) => !ignored.has(word))]);

  // What people type, by need: "urgent!,homeless,bed:kicked out". A name in brackets stands for any word of its own line.
  const groups = new Map(), needs = [];
  words.synonyms.split('\n').forEach(function (line) {
    const [meant, typed] = line.split(':').map((side) => side.split(','));
    const name = /^\((.*)\)$/.exec(meant[0]);
    if (name) groups.set(name[1], new Set([].concat(...typed.map((word) => split(word).map(stem)))));
    else needs.push({ meant, typed });
  });
  const fillers = groups.get('any') || new Set();
  const phraseWords = new Set();
  const indexed = new Set(Array.from(postings.keys(), stem));
  needs.forEach(function (need) {
    need.calls = need.meant.filter((word) => word.endsWith('!')).map((word) => word.slice(0, -1));
    need.meant = [].concat(...need.meant.filter((word) => !word.endsWith('!')).map((word) => split(word)));
    // What is meant first is typed too, and so is a word that no entry has.
    need.phrases = need.typed.concat(need.meant.filter((word, index) => !ignored.has(word) && (!index && !need.calls.length || !indexed.has(stem(word)))))
      .map(phraseOf).filter((phrase) => phrase.length);
  });

  // Stems, and groups of them. Small words count only where there is hardly anything else.
  function phraseOf(text) {
    const all = [].concat(...text.split(' ').map(function (word) {
      const group = groups.get(word.replace(/[()]/g, ''));
      if (word[0] === '(' && group) return [group];
      return word[0] === '=' ? split(word).map((exact) => '=' + exact) : split(word).map(stem);
    }));
    const telling = all.filter((part) => typeof part !== 'string' || !fillers.has(part));
    const phrase = telling.length > 1 ? telling : all;
    phrase.forEach((part) => (typeof part === 'string' ? phraseWords.add(part) : part.forEach((word) => phraseWords.add(word))));
    return phrase;
  }

  function isKnown(word) {
    const form = stem(word);
    return phraseWords.has(form) || indexed.has(form) || fillers.has(form) || ignored.has(word);
  }

  function fits(part, word) {
    if (typeof part !== 'string') return part.has(stem(word));
    if (part[0] === '=') return part === '=' + word;
    return part === stem(word) || !isKnown(word) && slipped(word, part) > 0;
  }

  // Where a phrase stands in what was typed, its words in order; `undefined` where it does not. One other word may stand
  // between where a phrase says enough by itself.
  function placesOf(phrase, typed) {
    const isRich = phrase.length > 2 || phrase.some((part) => typeof part !== 'string');
    for (let start = 0; start < typed.length; start++) {
      const places = [];
      let next = start, gap = 0;
      while (places.length < phrase.length && next < typed.length) {
        if (fits(phrase[places.length], typed[next])) {
          places.push(next);
          gap = 0;
        } else if (!places.length || !fillers.has(stem(typed[next])) && (!isRich || ++gap > 1)) break;
        next++;
      }
      if (places.length === phrase.length) return places;
    }
    return undefined;
  }

  // Searching

  // The guide's own words that are close to one that was typed, the closest alone where all have slips.
  const closest = new Map();

  function known(typed, least) {
    if (!closest.has(typed)) {
      const found = [];
      postings.forEach(function (_, word) {
        const close = closeness(typed, word);
        if (close) found.push([word, close]);
      });
      const best = Math.max(0, ...found.map((pair) => pair[1]));
      closest.set(typed, { best, found: found.filter((pair) => pair[1] >= (best < 0.7 ? best : 0.7)) });
    }
    const { best, found } = closest.get(typed);
    return best < least ? [] : found;
  }

  // What was asked for: each a word of the guide, or several, with how surely it is meant; and what was called for.
  function questions(typed, joined) {
    const taken = new Set(), asked = [], calls = new Set(), single = new Map();
    needs.forEach(function (need) {
      let isAsked = false;
      need.phrases.forEach(function (phrase) {
        const places = placesOf(phrase, typed);
        if (!places) return;
        need.calls.forEach((call) => calls.add(call));
        if (phrase.length > 1) {
          places.forEach((place) => taken.add(place));
          if (!isAsked) asked.push(wordsFor(need.meant, 1.2));
          isAsked = true;
        } else {
          const word = typed[places[0]];
          single.set(word, (single.get(word) || new Set()).add(need));
        }
      });
    });
    const rest = typed.filter((_, index) => !taken.has(index));
    const telling = rest.filter((word) => !ignored.has(word) || single.has(word));
    const some = telling.length || asked.length ? telling : rest;
    const isToldByPhrase = asked.length > 0;
    some.forEach((word) => asked.push(meanings(word, single.get(word) || new Set(), isToldByPhrase)));
    const extra = joined.filter((word) => indexed.has(stem(word))).map((word) => known(word, 0.9));
    return { asked: asked.concat(extra).filter((question) => question.length), calls, count: asked.length };
  }

  // The guide's own words that are meant by one that was typed, and those that are meant by its needs. Where either knows
  // the word as it stands, nothing is taken for a slip. A word that nobody knows may be two that were run together.
  function meanings(word, found, isToldByPhrase) {
    const own = known(word, 0.1);
    const best = Math.max(0, ...own.map((pair) => pair[1]));
    const isOwn = best >= 0.9;
    if (!found.size && best < 0.6) {
      const halves = twoWords(word);
      if (halves) return [].concat(...halves);
    }
    const less = isToldByPhrase && !found.size ? 0.4 : 1;
    const kept = found.size && !isOwn ? [] : own.filter((pair) => pair[1] >= (isOwn ? 0.7 : best));
    return kept.map(([name, sure]) => [name, sure * less])
      .concat(...Array.from(found, (need) => wordsFor(need.meant, isOwn ? 0.9 : 1.2)));
  }

  function twoWords(word) {
    for (let cut = 3; cut <= word.length - 3; cut++) {
      const halves = [word.slice(0, cut), word.slice(cut)].map((half) => known(half, 0.9));
      if (halves.every((half) => half.length)) return halves;
    }
    return undefined;
  }

  function wordsFor(meant, sure) {
    return [].concat(...meant.map((word, index) =>
      known(word, 0.9).filter((pair) => pair[1] >= 0.9).map(([name, close]) => [name, close * sure * (1 - index / 20)])));
  }

  // What a call puts first: those who answer in a crisis, those who help against others, or the emergency services.
  function firstOf(entry, calls) {
    const crisis = entry.crisisPlace ? 1 : 0;
    return (calls.has('crisis') ? 100 * crisis : 0) + (calls.has('danger') ? (entry.isAtRisk ? 150 : 3 * crisis) : 0)
      + (calls.has('emergency') && crisis ? Math.max(0, 400 - 200 * entry.crisisPlace) : 0);
  }

  // "homelessness" of "homeless", but not "carpet" of "car".
  function isForm(name, word) { return stem(name) === stem(word) || word.length > 5 && name.startsWith(word); }

  function search(typed, joined) {
    const { asked, calls, count } = questions(typed, joined);
    const scores = entries.map(() => 0), answered = entries.map(() => 0);
    const inTopics = new Set();
    asked.forEach(function (question) {
      const best = new Map(), others = new Map();
      question.forEach(function ([word, sure]) {
        if (sure >= 0.9) topicWords.forEach(([code, names]) => names.some((name) => isForm(name, word)) && inTopics.add(code));
        const list = postings.get(word);
        const rarity = Math.log(1 + entries.length / list.size);
        list.forEach(function (weight, number) {
          const score = sure * weight * rarity;
          best.set(number, Math.max(best.get(number) || 0, score));
          others.set(number, (others.get(number) || 0) + score);
        });
      });
      best.forEach(function (score, number) {
        scores[number] += score + 0.2 * (others.get(number) - score);
        answered[number] += 1;
      });
    });
    const ranked = entries.map(function (entry, number) {
      const isMember = Array.from(entry.inTopics).some((code) => inTopics.has(code));
      const score = scores[number] * answered[number] / Math.max(1, count) * (entry.isOver ? 0.3 : 1);
      return { entry, isMember, score, place: score + firstOf(entry, calls) };
    });
    ranked.sort((first, second) => second.place - first.place);
    const least = Math.max(...ranked.map((one) => one.score)) / 6;
    const found = ranked.filter((one) => one.place && (one.isMember || one.place > least));
    return { calls, found: found.filter((one, index) => one.isMember || index < mostShown).map((one) => one.entry) };
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

  // Words that somebody should not be seen with bring the way out, between the field and what was found.
  const exit = make('p', { className: 'exit' });
  exit.insertAdjacentHTML('beforeend', words.exit);

  function showExit(isNeeded) {
    if (isNeeded && words.exit) status.before(exit);
    else exit.remove();
  }

  function item(entry) {
    const name = make('p', { className: 'name' }, make('a', { href: words.page.replace('*', entry.slug) }, entry.title));
    if (entry.flag) name.append(' ', make('strong', { className: 'flag' }, entry.flag));
    return make('li', {}, name, make('p', {}, entry.text));
  }

  // “now”, “tonight”, or the minute of the day that is meant by “2am”; `undefined` where no time is asked for.
  function timeAsked(typed) {
    const hour = typed.map((word) => /^(\d{1,2})([ap])m$/.exec(word)).find(Boolean);
    if (hour) return (Number(hour[1]) % 12 + (hour[2] === 'p' ? 12 : 0)) * 60;
    const spoken = words.times.split(';').map((list) => list.split(',').map((phrase) => split(phrase).join(' ')));
    const said = ' ' + typed.join(' ') + ' ';
    return ['now', 'tonight'].find((_, index) => spoken[index].some((phrase) => phrase && said.includes(' ' + phrase + ' ')));
  }

  function show() {
    const joined = [];
    const typed = split(input.value.slice(0, mostLetters), joined).slice(0, 20);
    const isEmpty = input.value.trim().length < 2;
    const { found, calls } = isEmpty || !typed.length ? { found: [], calls: new Set() } : search(typed, joined);
    const needsBox = calls.size > 0;
    const time = timeAsked(typed);
    // What is certainly open then comes first, but never before those who help in danger.
    if (time !== undefined && !needsBox && window.hopeguideOpen) {
      const isOpen = (entry) => window.hopeguideOpen.isOpenAt(entry.slug, time);
      found.splice(0, found.length, ...found.filter(isOpen), ...found.filter((entry) => !isOpen(entry)));
    }
    const key = found.length > 1 ? 'search-many' : found.length ? 'search-one' : 'search-none';
    const count = isEmpty ? '' : words[key].replace('{count}', found.length);
    status.textContent = needsBox ? words['search-crisis'] + '. ' + count : count;
    results.textContent = '';
    showExit(calls.has('danger') || found.slice(0, 3).some((entry) => entry.isAtRisk));
    if (needsBox) results.append(crisisBox());
    if (found.length) results.append(make('ul', { className: 'entries' }, ...found.map(item)));
    else if (!isEmpty) results.append(make('p', {}, make('a', { href: form.getAttribute('action') }, words['a-to-z'])));
    guide.addButtons(results);
    guide.markOpen(results);
    guide.narrow(results);
  }

  let timer;
  input.addEventListener('input', function () {
    clearTimeout(timer);
    timer = setTimeout(show, 200);
  });
  form.addEventListener('submit', function () {
    clearTimeout(timer);
    show();
    status.focus();
  });
  // The page is left: it takes nothing that was typed or found along.
  form.addEventListener('reset', function () {
    clearTimeout(timer);
    input.value = '';
    show();
  });
  document.addEventListener('hopeguide-open', function () { if (input.value) show(); });
  // Somebody may have typed, and pressed Enter, while this was on its way.
  if (input.value) show();
  if (form.dataset.submitted) status.focus();
})();
