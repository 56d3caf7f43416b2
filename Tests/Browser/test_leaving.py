"""Leaving gives nobody away: whatever way somebody went through pages that are at risk, “Back” shows none of them, and no
word that was typed.

All paths of up to three steps are walked over http, and of up to two from files; with `STEPS=4` in the environment those of
four and three, which takes many minutes. Two paths that leave the same history behind, but for the language and the place on a
page, go on in the same way, so each such history is gone on from only once.
"""

import os
import re

import pytest

AWAY = "https://www.bbc.co.uk/weather"
ELSEWHERE = "https://elsewhere.example/"
FEAR = "my husband hits me"
RISKY = ("topic-safety", "safe-harbour", "domestic-abuse-helpline", "everything", "privacy")
STEPS = int(os.environ.get("STEPS", "3"))
START = "index.html"


class Reader:
    """Somebody in a browser tab, who goes by the links that the pages show."""

    def __init__(self, context, address):
        self.address = address
        self.page = context.new_page()
        self.tools = context.new_cdp_session(self.page)
        for other in (AWAY, ELSEWHERE):
            context.route(other, lambda route: route.fulfill(body="<title>Elsewhere</title>", content_type="text/html"))

    def begin(self):
        self.page.goto(self.address + START)
        self.tools.send("Page.resetNavigationHistory")

    def history(self):
        """The addresses in the tab's history without the site's own, and which of them is open."""
        found = self.tools.send("Page.getNavigationHistory")
        return [entry["url"].removeprefix(self.address) for entry in found["entries"]], found["currentIndex"]

    def click(self, selector):
        link = self.page.locator(selector).first
        if link.count() == 0:
            return False
        if "#" in link.get_attribute("href"):
            link.evaluate("link => link.click()")
        else:
            with self.page.expect_navigation():
                link.evaluate("link => link.click()")
        return True

    def search(self):
        if not self.page.locator("#site_search").count() and not self.click("header a[href^='search.']"):
            return False
        self.page.locator("#site_search").fill(FEAR)
        self.page.locator(".results .name a").first.wait_for()
        return True

    # The steps: each answers whether it can be taken from here.

    def topic(self):
        return self.click("main a[href^='topic-safety.'], .breadcrumb a[href^='topic-safety.']")

    def entry(self):
        return self.click("main a[href^='safe-harbour.'], main a[href^='domestic-abuse-helpline.']")

    def home(self):
        return self.click("footer a[href^='index.']")

    def skip(self):
        return self.click("a.skip[href^='#']")

    def language(self):
        return self.click(".languages a")

    def reload(self):
        self.page.reload()
        return True

    def away_and_back(self):
        """Another website and back: the page comes out of the browser's memory as it was left (bfcache)."""
        self.page.evaluate("address => { location.href = address }", ELSEWHERE)
        self.page.wait_for_url(ELSEWHERE)
        self.page.go_back()
        return True

    ALL = ("topic", "entry", "search", "home", "skip", "language", "reload", "away_and_back")

    def walk(self, path):
        self.begin()
        return all(getattr(self, step)() for step in path)

    def words(self):
        return self.page.evaluate(
            "() => [document.getElementById('site_search')?.value || '', JSON.stringify(history.state) || '',"
            " document.querySelector('.results')?.textContent || '', location.href].join(' ')"
        )


def faults_behind(reader, path):
    """What somebody sees who presses “Back”, one page at a time, after whoever walked the path has left."""
    if reader.page.locator(".leave").count():
        reader.page.locator(".leave").last.evaluate("link => link.click()")
        reader.page.wait_for_url(AWAY)
    _, place = reader.history()
    for _ in range(place):
        reader.page.go_back()
        shown = reader.page.url.removeprefix(reader.address)
        if shown.startswith(RISKY):
            yield f"{' > '.join(path)}: shows {shown}"
        if any(word in reader.words().lower() for word in ("husband", "hits", "harbour")):
            yield f"{' > '.join(path)}: {shown} has “{reader.words()}”"


@pytest.mark.parametrize("where, steps", [("serve", STEPS), ("file_url", STEPS - 1)])
def test_no_path_of_steps_leaves_a_page_or_a_word_behind(open_context, request, where, steps):
    reader = Reader(open_context(), request.getfixturevalue(where))
    faults, seen, paths = [], set(), [()]
    for _ in range(steps):
        longer = []
        for path in (before + (step,) for before in paths for step in Reader.ALL):
            if not reader.walk(path):
                continue
            history = re.sub(r"\.cy\.html|#[a-z_]+", "", str(reader.history()))
            state = f"{history} {reader.page.locator('.exit').count()}"
            faults += faults_behind(reader, path)
            if state not in seen:
                seen.add(state)
                longer.append(path)
        paths = longer
    assert faults == []
    assert len(seen) > 8, "the paths lead somewhere"


def test_clicks_for_a_new_tab_stay_as_they_are(open_page, serve):
    page = open_page(serve + "safe-harbour.html")
    with page.context.expect_page() as opened:
        page.locator("footer a[href='a-to-z.html']").click(modifiers=["Control"])
    opened.value.wait_for_url(serve + "a-to-z.html")
    assert page.url == serve + "safe-harbour.html"


def test_pages_that_are_not_at_risk_go_back_as_ever(open_page, serve):
    page = open_page(serve + "index.html")
    page.locator("main a[href='topic-money.html']").click()
    page.locator("main a[href='money-advice.html']").click()
    page.wait_for_url(serve + "money-advice.html")
    page.go_back()
    assert page.url == serve + "topic-money.html"


def test_the_skip_link_still_goes_to_the_text(open_page, serve):
    page = open_page(serve + "safe-harbour.html")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.url == serve + "safe-harbour.html#site_main"
    page.keyboard.press("Tab")
    assert page.evaluate("!!document.activeElement.closest('main')")


@pytest.mark.parametrize("name", ["index.html", "search.html"])
def test_the_search_has_the_way_out_for_such_words_alone_and_the_field_stays(open_page, serve, name):
    page = open_page(serve + name)
    field = page.locator("#site_search")
    field.fill("debt")
    page.locator(".results .name").first.wait_for()
    assert page.locator(".exit").count() == 0
    before = field.bounding_box()
    field.fill(FEAR)
    page.locator(".exit").wait_for()
    assert field.bounding_box() == before
    for place in (0, 200, 600):
        page.evaluate("place => scrollTo(0, place)", place)
        box = page.locator(".exit a").bounding_box()
        assert 0 <= box["y"] and box["y"] + box["height"] <= 640, place
    page.evaluate("scrollTo(0, 0)")
    field.fill("debt")
    page.locator(".exit").wait_for(state="detached")


def test_shift_leaves_the_search_too_and_not_where_there_is_no_way_out(open_page, serve):
    page = open_page(serve + "search.html")
    page.route(AWAY, lambda route: route.fulfill(body="<title>Weather</title>", content_type="text/html"))
    page.locator("#site_search").fill("debt")
    page.locator(".results .name").first.wait_for()
    for _ in range(3):
        page.keyboard.press("Shift")
    page.locator("#site_search").fill(FEAR)
    page.locator(".exit").wait_for()
    assert page.url == serve + "search.html"
    for _ in range(3):
        page.keyboard.press("Shift")
    page.wait_for_url(AWAY)


def test_what_was_typed_is_nowhere_once_the_page_is_left(open_page, serve):
    page = open_page(serve + "search.html")
    page.locator("#site_search").fill("booze")
    page.locator(".results .name a").first.click()
    page.wait_for_url("**/clearwater.html")
    page.go_back()
    assert page.locator("#site_search").input_value() == ""
    assert page.locator(".results li").count() == 0
    assert page.evaluate("[history.state, location.href, localStorage.length + sessionStorage.length, document.cookie]") == [
        None, serve + "search.html", 0, "",
    ]


def test_a_page_that_is_at_risk_keeps_its_way_home(site_pages):
    for name in ("safe-harbour.html", "topic-safety.html"):
        page = next(page for page in site_pages if page.name == name)
        assert page.tree.xpath("//nav[@class='breadcrumb']//a/@href")[0] == "index.html"
