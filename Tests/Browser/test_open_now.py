"""What is marked as open now is open: by this phone's clock in the guide's time zone, and only where that is certain.

The times are read by the program from what people type. The reference here counts in days and minutes in another way: it
writes down every minute of the year in which something is open.
"""

import datetime as dt
import subprocess

import pytest

FIRST, LAST = dt.date(2026, 12, 1), dt.date(2027, 11, 30)
DAY = 1440
HOLIDAYS = {
    # England and Wales, Scotland and Northern Ireland (gov.uk/bank-holidays).
    "2026-11-30", "2026-12-25", "2026-12-26", "2026-12-28", "2027-01-01", "2027-01-02", "2027-01-04", "2027-03-17",
    "2027-03-26", "2027-03-29", "2027-05-03",
    "2027-05-31", "2027-07-12", "2027-08-02", "2027-08-30", "2027-11-30", "2027-12-27", "2027-12-28",
}


def week_of_month(day):
    return (day.day + 6) // 7


def is_last_of_its_kind(day):
    return (day + dt.timedelta(7)).month != day.month


# What is typed, and the periods of a day: minutes from its midnight.
TIMES = {
    "weekly": (["Monday to Friday, 9am to 5pm"], lambda day: [(540, 1020)] if day.weekday() < 5 else []),
    "twice": (["Tuesday 10am to noon and 2pm to 4.30pm"], lambda day: [(600, 720), (840, 990)] if day.weekday() == 1 else []),
    "night": (["every day, 8pm to 8am"], lambda day: [(1200, 1920)]),
    "first-tuesday": (["first Tuesday of the month, 7pm to 9pm"],
                      lambda day: [(1140, 1260)] if day.weekday() == 1 and week_of_month(day) == 1 else []),
    "last-friday": (["last Friday of the month, 10pm to 2am"],
                    lambda day: [(1320, 1560)] if day.weekday() == 4 and is_last_of_its_kind(day) else []),
    "closed-sundays": (["every day, 9am to 5pm", "closed on Sundays"], lambda day: [(540, 1020)] if day.weekday() != 6 else []),
    "winter": (["Saturday 10am to 1pm from October to March"],
               lambda day: [(600, 780)] if day.weekday() == 5 and day.month in (10, 11, 12, 1, 2, 3) else []),
    "always": (["24 hours a day, every day"], lambda day: [(0, DAY)]),
}
UNCERTAIN = {
    "second-week": "every second Thursday, 2pm to 4pm",
    "term-time": "Tuesday 2pm to 4pm in term time",
    "from-seven": "Tuesday from 7pm",
    "assumed": "Mon-Fri 9-5",
    "appointment": "Tuesday 2pm to 4pm, by appointment",
}
GUIDE = """\
name: Test guide
place: Testtown
publisher: Test CVS
website: https://guide.example.org/
sample: true
languages: [en]
contact: {email: guide@example.org}
edition: {name: Year, on: 2026-12-01, next: 2027-12-01}
review: {every: 24 months}
topics: {money: Money}
areas: {town: In town}
"""


@pytest.fixture(scope="module")
def year(program, tmp_path_factory):
    """A guide whose edition holds for a year, as files."""
    folder = tmp_path_factory.mktemp("year")
    entries = folder / "content/entries"
    entries.mkdir(parents=True)
    (folder / "content/guide.yml").write_text(GUIDE)
    phrases = {**{slug: typed for slug, (typed, _) in TIMES.items()}, **{slug: [typed] for slug, typed in UNCERTAIN.items()}}
    facts = {"noticed": "notice: Not this week.", "paused": "status: paused", "closed": "status: closed",
             "waiting": "status: waiting-list", "ended": "ends: 2026-11-30", "until-may": "ends: 2027-05-31"}
    phrases.update({slug: ["every day, 9am to 5pm"] for slug in facts})
    for slug, typed in phrases.items():
        times = "".join(f"\n  - {phrase}" for phrase in typed)
        (entries / f"{slug}.md").write_text(
            f"---\ntitle: {slug}\nsummary: A line.\ntopics: [money]\nareas: [town]\nphone: 01632 960 101\n"
            f"times:{times}\n{facts.get(slug, '')}\nreviewed: 2026-11-20\n---\nText.\n"
        )
    done = subprocess.run([program, "build", "--guide", folder, "--today", "2026-12-01"], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return (folder / "site").as_uri() + "/"


@pytest.fixture
def at(open_context, year):
    """Opens a page of that guide at a moment (UTC), on a phone that believes it is elsewhere."""

    def open_one(moment, name="topic-money.html"):
        page = open_context().new_page()
        page.clock.install(time=moment)
        page.goto(year + name)
        wait_for_marks(page)
        return page

    return open_one


def wait_for_marks(page):
    # The pages allow no eval, which Playwright's own wait would need.
    for _ in range(200):
        if page.evaluate("Boolean(window.hopeguideOpen)"):
            return
        page.wait_for_timeout(50)
    raise AssertionError("open-now.js never came")


def marks(page):
    return {
        place.locator(".name a").inner_text(): place.locator(".open").inner_text()
        for place in page.locator(".entries > li:has(.open)").all()
    }


def expected_states(schedule):
    """Each minute before, at and after which something changes, of every day, with how it stands."""
    days = [FIRST + dt.timedelta(number) for number in range((LAST - FIRST).days + 1)]
    open_minutes = set()
    for number in range(-2, len(days) + 3):
        for start, end in schedule(FIRST + dt.timedelta(number)):
            open_minutes.update(range(number * DAY + start, number * DAY + end))
    for number, day in enumerate(days):
        around = {(day + dt.timedelta(offset)).isoformat() for offset in (-1, 0, 1)}
        changes = {0, 1, DAY - 1}
        for offset in (-1, 0):
            for start, end in schedule(day + dt.timedelta(offset)):
                changes.update(edge + offset * DAY + aside for edge in (start, end) for aside in (-1, 0, 1))
        for minute in sorted(change for change in changes if 0 <= change < DAY):
            if around & HOLIDAYS:
                yield day.isoformat(), minute, None
                continue
            now = number * DAY + minute
            if now in open_minutes:
                until = next((m for m in range(now, now + DAY) if m not in open_minutes), None)
                yield day.isoformat(), minute, ["open", None if until is None else until - number * DAY]
            else:
                later = next((m for m in range(now, (number + 1) * DAY) if m in open_minutes), None)
                yield day.isoformat(), minute, ["shut", None if later is None else later - number * DAY]


ASK = """([slug, moments]) => moments.map(([day, minute]) => {
  const found = hopeguideOpen.state(openTimes[slug], day, minute);
  if (!found) return null;
  return found.isOpen ? ['open', found.isAlways ? null : found.until] : ['shut', found.from === undefined ? null : found.from];
})"""


@pytest.mark.parametrize("slug", TIMES)
def test_each_minute_around_every_change_of_a_year(at, slug):
    page = at("2027-02-10T12:00:00Z")
    expected = list(expected_states(TIMES[slug][1]))
    found = page.evaluate(ASK, [slug, [[day, minute] for day, minute, _ in expected]])
    wrong = [(day, minute, right, got) for (day, minute, right), got in zip(expected, found) if right != got]
    assert len(expected) > 700 and wrong[:5] == []


def test_nothing_that_is_uncertain_or_qualified_has_times_to_follow(at):
    page = at("2027-02-10T12:00:00Z")
    assert set(page.evaluate("Object.keys(openTimes)")) == {*TIMES, "until-may"}


def test_marks_change_with_the_clock(at):
    page = at("2027-02-10T08:59:30Z")
    assert marks(page)["weekly"] == "Opens at 9am today"
    page.clock.run_for(60_000)
    assert marks(page)["weekly"] == "Open now, until 5pm"
    assert marks(page)["always"] == "Open now"
    assert page.locator(".by-clock").count() == 1
    page = at("2027-02-10T16:30:00Z")
    assert marks(page)["weekly"] == "Closes at 5pm"
    page = at("2027-02-10T17:00:00Z")
    assert "weekly" not in marks(page)


@pytest.mark.parametrize("slug, moment, said", [
    # The clocks go forward on 28 March 2027, amid Easter, and back on 31 October.
    ("weekly", "2027-03-24T08:59:30Z", "Opens at 9am today"), ("weekly", "2027-03-24T09:00:00Z", "Open now, until 5pm"),
    ("weekly", "2027-03-31T07:59:30Z", "Opens at 9am today"), ("weekly", "2027-03-31T08:00:00Z", "Open now, until 5pm"),
    ("weekly", "2027-11-01T08:59:30Z", "Opens at 9am today"), ("weekly", "2027-11-01T09:00:00Z", "Open now, until 5pm"),
    ("night", "2027-10-31T00:30:00Z", "Open now, until 8am"), ("night", "2027-10-31T01:30:00Z", "Open now, until 8am"),
    ("night", "2027-10-31T07:59:00Z", "Closes at 8am"), ("night", "2027-10-31T08:00:00Z", "Opens at 8pm today"),
])
def test_when_the_clocks_change_the_time_of_the_guide_counts(at, slug, moment, said):
    assert marks(at(moment))[slug] == said


@pytest.mark.parametrize("moment", ["2026-11-30T12:00:00Z", "2027-12-01T12:00:00Z", "2025-02-10T12:00:00Z", "2026-12-25T12:00:00Z"])
def test_there_is_no_mark_before_the_edition_after_it_or_on_a_holiday(at, moment):
    page = at(moment)
    assert marks(page) == {} and page.locator(".by-clock").count() == 0


def test_an_entry_that_ends_is_not_marked_after_that_day(at):
    assert "until-may" in marks(at("2027-05-29T12:00:00Z"))
    assert "until-may" not in marks(at("2027-06-01T12:00:00Z"))


def test_without_time_zones_there_are_no_marks(open_context, year):
    page = open_context().new_page()
    page.add_init_script("Intl.DateTimeFormat = function () { throw new RangeError('no zones'); }")
    page.clock.install(time="2027-02-10T12:00:00Z")
    page.goto(year + "topic-money.html")
    wait_for_marks(page)
    assert marks(page) == {}


def test_a_copy_that_is_older_than_seven_days_marks_nothing(at):
    page = at("2027-02-10T12:00:00Z")
    page.evaluate("document.documentElement.dataset.copy = '2027-02-02T11:00:00Z'")
    page.clock.run_for(60_000)
    assert marks(page) == {}
    page.evaluate("document.documentElement.dataset.copy = '2027-02-05T11:00:00Z'")
    page.clock.run_for(60_000)
    assert "weekly" in marks(page)


def test_the_page_of_an_entry_is_marked_too(at):
    assert at("2027-02-10T12:00:00Z", "weekly.html").locator("[data-entry] .open").inner_text() == "Open now, until 5pm"


def test_the_search_puts_first_what_is_open_then(at):
    page = at("2027-02-10T20:30:00Z")
    page.goto(page.url.replace("topic-money", "search"))
    for words, first in (("money tonight", {"night", "always"}), ("money at 10am", {"weekly", "closed-sundays", "always", "until-may"})):
        page.locator("#site_search").fill(words)
        page.clock.run_for(500)
        page.locator(".results .name").first.wait_for()
        wait_for_marks(page)
        page.clock.run_for(500)
        names = page.locator(".results .name a").all_inner_texts()
        assert set(names[: len(first)]) == first, (words, names)


def names_in(page, number):
    return page.locator("main .entries").nth(number).locator(".name a").all_inner_texts()


def test_the_page_of_what_is_open_now_sorts_by_the_clock(at):
    page = at("2027-02-02T15:59:00Z", "now.html")
    open_now, later, others = (names_in(page, number) for number in range(3))
    assert open_now == ["twice", "closed-sundays", "until-may", "weekly", "always"], "those that close first come first"
    assert later == ["first-tuesday", "night"]
    assert others == ["last-friday", "winter"]
    page.clock.run_for(31 * 60_000)
    assert names_in(page, 0) == ["closed-sundays", "until-may", "weekly", "always"], "half an hour later one has closed"
    assert "twice" in names_in(page, 2)


def test_the_page_of_what_is_open_now_says_where_nothing_is(at):
    page = at("2028-01-01T12:00:00Z", "now.html")
    assert names_in(page, 0) == [] and names_in(page, 1) == []
    assert page.locator("#site_now > p").first.is_visible()
    assert len(names_in(page, 2)) == 9, "the times stay as they were written"


def test_without_script_the_page_of_what_is_open_now_has_the_times(open_page, year):
    page = open_page(year + "now.html", script=False)
    assert page.locator("#site_now").is_hidden()
    assert page.locator("noscript p").inner_text().startswith("Your browser runs no scripts")
    assert "9am to 5pm" in page.locator("main .entries").last.inner_text()
