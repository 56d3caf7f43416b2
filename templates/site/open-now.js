// Says what is open now and what opens later today, by this phone's clock, and only where that is certain: the times can be
// read to the minute, nothing qualifies them, the day lies between this edition and the next, and no holiday leaves a doubt.
// `openTimes` has for each entry from which day until which its times are certain, and the times:
//   2026-12-01 2027-02-16|12345 540-1020|6@1,3 600-720|-b
// Days are numbered from Monday. @ names weeks of the month (l is the last), ~ months (10-3 is October to March); minutes are
// counted from midnight, past 1440 on the next day. -b is closed on bank holidays, +b says that a line holds on them,
// -7 is closed on Sundays, -~8-8 in August.
window.hopeguideOpen = (function () {
  'use strict';
  const words = openWords;
  const day = 1440;
  const soon = 30;
  const oldestCopy = 7;
  const holidays = new Set(words.holidays.split(' '));

  // A day as numbers; `month` from 1, `week` of the month, `weekday` from Monday.
  function dateOf(iso) {
    const [year, month, date] = iso.split('-').map(Number);
    const time = Date.UTC(year, month - 1, date);
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
    return { iso, month, weekday: (new Date(time).getUTCDay() + 6) % 7 + 1, week: Math.ceil(date / 7), isLast: date + 7 > last };
  }

  function next(iso, days) {
    const [year, month, date] = iso.split('-').map(Number);
    return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
  }

  function isIn(months, month) {
    if (!months) return true;
    const [first, last] = months.split('-').map(Number);
    return first <= last ? month >= first && month <= last : month >= first || month <= last;
  }

  // From when until when it is open on a day, in minutes; `undefined` where that is not certain.
  function periodsOn(rules, iso) {
    const date = dateOf(iso);
    const isHoliday = holidays.has(iso);
    const closed = rules.filter((rule) => rule[0] === '-').map((rule) => rule.slice(1));
    // Whether it is a holiday there depends on the nation, which a guide does not say.
    if (isHoliday && rules.some((rule) => rule[0] !== '-')) return undefined;
    if (closed.some((rule) => (rule[0] === '~' ? isIn(rule.slice(1), date.month) : rule.includes(date.weekday)))) return [];
    const periods = [];
    rules.filter((rule) => rule[0] !== '-').forEach(function (rule) {
      const [, days, weeks, months, hours] = /^(\d*)(?:@([\dl,]+))?(?:~([\d-]+))? (.*)$/.exec(rule);
      const isWeek = !weeks || weeks.split(',').some((week) => (week === 'l' ? date.isLast : Number(week) === date.week));
      if (!days.includes(date.weekday) || !isWeek || !isIn(months, date.month)) return;
      hours.split(',').forEach((period) => periods.push(period.split('-').map(Number)));
    });
    return periods;
  }

  // How it stands at a minute of a day: until when it is open, or when it opens; `undefined` where nothing can be said.
  function state(code, iso, minute) {
    const [dates, ...rules] = code.split('|');
    const [first, last] = dates.split(' ');
    if (iso < first || iso > last) return undefined;
    const around = [-1, 0, 1].map((days) => periodsOn(rules, next(iso, days)));
    if (around.some((periods) => !periods)) return undefined;
    const periods = [].concat(...around.map((list, index) => list.map(([start, end]) => [start + (index - 1) * day, end + (index - 1) * day])))
      .sort((one, other) => one[0] - other[0]);
    // What goes on without a break is one.
    const whole = periods.reduce(function (done, [start, end]) {
      const before = done[done.length - 1];
      if (before && start <= before[1]) before[1] = Math.max(before[1], end);
      else done.push([start, end]);
      return done;
    }, []);
    const open = whole.find(([start, end]) => start <= minute && minute < end);
    if (open) return { isOpen: true, until: open[1], isAlways: open[1] >= minute + day };
    const later = whole.find(([start]) => start > minute && start < day);
    return later ? { isOpen: false, from: later[0] } : { isOpen: false };
  }

  function clock(minutes) {
    const time = minutes % day;
    if (time === 0) return words['times-midnight'];
    if (time === 720) return words['times-noon'];
    const hour = Math.floor(time / 60) % 12 || 12, rest = time % 60;
    return words['times-' + (time < 720 ? 'am' : 'pm') + (rest ? '-with-minutes' : '')]
      .replace('{hour}', hour).replace('{minutes}', String(rest).padStart(2, '0'));
  }

  function text(found, minute) {
    if (!found) return '';
    if (found.isOpen && found.isAlways) return words['open-now'];
    if (found.isOpen && found.until - minute <= soon) return words['open-closes'].replace('{time}', clock(found.until));
    if (found.isOpen) return words['open-until'].replace('{time}', clock(found.until));
    return found.from === undefined ? '' : words['open-later'].replace('{time}', clock(found.from));
  }

  // The day and the minute where the guide is; `undefined` in a browser without time zones.
  function now() {
    try {
      const format = new Intl.DateTimeFormat('en-GB', { timeZone: words.zone, hourCycle: 'h23', year: 'numeric', month: '2-digit',
        day: '2-digit', hour: '2-digit', minute: '2-digit' });
      const parts = {};
      format.formatToParts(new Date()).forEach((part) => { parts[part.type] = part.value; });
      return { iso: [parts.year, parts.month, parts.day].join('-'), minute: Number(parts.hour) * 60 + Number(parts.minute) };
    } catch (fault) { return undefined; }
  }

  // A page that came out of a copy on the phone says of which day that is.
  function isCopyTooOld() {
    const copy = document.documentElement.dataset.copy;
    return Boolean(copy) && Date.now() - Date.parse(copy) > oldestCopy * 86400000;
  }

  function standing(slug, time) {
    if (!time || isCopyTooOld() || !Object.prototype.hasOwnProperty.call(openTimes, slug)) return undefined;
    return state(openTimes[slug], time.iso, time.minute);
  }

  // Whether it is certainly open at what somebody asks for: now, this evening from 7pm, or at the next such hour.
  function isOpenAt(slug, asked) {
    const time = now();
    if (!time) return false;
    const minute = asked === 'now' ? time.minute : asked === 'tonight' ? Math.max(time.minute, 1140) : asked;
    const then = { iso: minute < time.minute ? next(time.iso, 1) : time.iso, minute };
    const found = standing(slug, then);
    return Boolean(found && found.isOpen);
  }

  // Showing

  function slugOf(place) {
    if (place.dataset.entry) return place.dataset.entry;
    const link = place.querySelector('.name a');
    const found = link && /^([a-z0-9-]+)(\.[a-z-]+)?\.html/i.exec(link.getAttribute('href'));
    return found ? found[1] : '';
  }

  function mark(root) {
    const time = now();
    let isMarked = false;
    root.querySelectorAll('.entries > li, [data-entry]').forEach(function (place) {
      const said = time ? text(standing(slugOf(place), time), time.minute) : '';
      let shown = place.querySelector('.open');
      if (!said && shown) shown.remove();
      if (!said) return;
      isMarked = true;
      if (!shown) {
        shown = document.createElement('strong');
        shown.className = 'open';
        (place.querySelector('.name') || place).append(' ', shown);
      }
      if (shown.textContent !== said) shown.textContent = said;
    });
    note(isMarked);
  }

  // Whose clock it was, once a page.
  function note(isMarked) {
    const heading = document.querySelector('h1');
    let said = document.querySelector('.by-clock');
    if (!isMarked || said || !heading) return;
    said = document.createElement('p');
    said.className = 'by-clock';
    said.textContent = words['open-clock'];
    document.querySelector('main').append(said);
  }

  function renew() {
    mark(document);
    document.dispatchEvent(new Event('hopeguide-marked'));
  }

  function standingOf(place) { return standing(slugOf(place), now()); }

  setInterval(renew, 60000);
  document.addEventListener('visibilitychange', function () { if (!document.hidden) renew(); });

  return { state, text, mark, now, isOpenAt, standingOf, renew };
})();
window.hopeguideOpen.renew();
document.dispatchEvent(new Event('hopeguide-open'));
