"""A copy of the guide for where there is no signal: only once asked for, up to date, and gone when deleted."""

import re

import pytest
from playwright.sync_api import expect

KEEP = "Keep a copy on this phone"
DELETE = "Delete the copy"
KEPT = re.compile(r"^There is a copy on this phone, of \d+ [A-Z][a-z]+ 20\d\d\.$")
TRACES = """async () => [
  (await navigator.serviceWorker.getRegistrations()).length, (await caches.keys()).length,
  localStorage.length, document.cookie,
]"""
NOTHING = [0, 0, 0, ""]


@pytest.fixture
def visit(open_context, start_server, site_copy):
    """A reader's browser at a website of which the test may change the files and stop the server."""

    class Visit:
        folder = site_copy
        server = start_server(site_copy)
        page = open_context().new_page()

        def open(self, name):
            return self.page.goto(self.server.url + name)

        def says(self, text):
            expect(self.page.locator(".keep p:nth-of-type(2)")).to_have_text(text, timeout=30_000)

        def press(self, button):
            self.page.get_by_role("button", name=button).click()

        def keep(self):
            self.open("offline.html")
            self.press(KEEP)
            self.says(KEPT)

    return Visit()


def test_nothing_is_kept_unasked(visit, sample):
    for site_page in sample:
        visit.open(site_page.name)
        if site_page.kind == "moved":
            visit.page.wait_for_url(lambda address: not address.endswith("/" + site_page.name))
    assert visit.page.evaluate(TRACES) == NOTHING


def test_pages_that_could_put_a_reader_in_danger_do_not_offer_it(site_pages):
    risky = [page for page in site_pages if page.tree.xpath("//aside[@class='exit']") and page.kind != "privacy"]
    assert len(risky) >= 4
    for page in risky:
        assert page.tree.xpath("//button | //a[starts-with(@href, 'offline.')]") == [], page.name


def test_once_asked_for_the_whole_guide_opens_without_a_connection(visit, toured):
    visit.keep()
    visit.server.stop()
    for site_page in toured:
        if site_page.kind in ("moved", "not found"):
            continue
        assert visit.open(site_page.name).ok, site_page.name
        assert visit.page.title() == site_page.tree.findtext(".//title"), site_page.name
    for address in ("", "allotment", "topic-safety.html?from=here#site_main"):
        assert visit.open(address).ok, address
    visit.open("offline.html")
    visit.says(KEPT)


def test_a_page_that_comes_from_the_copy_says_how_old_that_is(visit):
    visit.keep()
    visit.open("allotment.html")
    assert visit.page.locator("html[data-copy]").count() == 0, "with a connection it is the newest"
    visit.server.stop()
    for name, said in (("allotment.html", "This is from the copy on this phone, of "), ("allotment.cy.html", "Daw hyn o’r copi ")):
        visit.open(name)
        assert said in visit.page.locator("main .alert").first.inner_text()
        assert re.fullmatch(r"20\d\d-.*Z", visit.page.locator("html").get_attribute("data-copy"))


def test_what_is_in_no_copy_gets_a_page_of_our_own(visit):
    visit.keep()
    visit.server.stop()
    for name in ("leaflet.pdf", "food-hub.vcf", "nothing-here.html"):
        visit.open(name)
        assert visit.page.locator("h1").inner_text() == "This is not in the copy", name
        assert visit.page.get_by_role("link", name="A to Z").first.is_visible()


def test_a_full_phone_is_named_and_nothing_is_left_behind(visit):
    visit.open("offline.html")
    tools = visit.page.context.new_cdp_session(visit.page)
    tools.send("Storage.overrideQuotaForOrigin", {"origin": visit.server.url.rstrip("/"), "quotaSize": 200_000})
    visit.press(KEEP)
    visit.says("There is not enough room on this phone. Nothing new was kept.")
    for _ in range(20):
        if visit.page.evaluate(TRACES) == NOTHING:
            break
        visit.page.wait_for_timeout(250)
    assert visit.page.evaluate(TRACES) == NOTHING


def test_exit_works_in_the_copy(visit):
    visit.keep()
    visit.server.stop()
    visit.page.route("https://www.bbc.co.uk/weather", lambda route: route.fulfill(body="<title>Weather</title>"))
    visit.open("safe-harbour.html")
    for _ in range(3):
        visit.page.keyboard.press("Shift")
    visit.page.wait_for_url("https://www.bbc.co.uk/weather")


def change(visit, file, old, new):
    """A new edition: a page has changed, and the list of files says so."""
    page = visit.folder / file
    page.write_text(page.read_text().replace(old, new))
    worker = visit.folder / "worker.js"
    worker.write_text(re.sub(rf'("{file}":")[0-9a-f]+', r"\g<1>1111222233334444", worker.read_text()))


def test_the_copy_brings_itself_up_to_date(visit):
    visit.keep()
    change(visit, "allotment.html", "Grow vegetables", "Grow flowers")
    visit.open("index.html")
    look = """async () => {
      const registration = await navigator.serviceWorker.ready;
      const keys = await (await caches.open((await caches.keys())[0])).keys();
      return !registration.installing && keys.filter(key => key.url.includes('/allotment.html')).map(key => key.url.slice(-8));
    }"""
    for _ in range(60):
        if visit.page.evaluate(look) == ["33334444"]:
            break
        visit.page.wait_for_timeout(250)
    assert visit.page.evaluate(look) == ["33334444"], "one version of each page is kept, the newest"
    visit.server.stop()
    visit.open("allotment.html")
    assert "Grow flowers" in visit.page.locator("main").inner_text()


def test_with_a_connection_the_newest_page_is_shown_even_before_the_copy_has_it(visit):
    visit.keep()
    page = visit.folder / "allotment.html"
    page.write_text(page.read_text().replace("Grow vegetables", "Grow flowers"))
    visit.open("allotment.html")
    assert "Grow flowers" in visit.page.locator("main").inner_text()


def test_a_page_that_was_taken_down_is_not_shown_from_the_copy(visit):
    visit.keep()
    (visit.folder / "allotment.html").unlink()
    assert visit.open("allotment.html").status == 404


def test_delete_takes_everything_away(visit):
    visit.keep()
    visit.press(DELETE)
    visit.says("The copy is deleted.")
    assert visit.page.evaluate(TRACES) == NOTHING
    assert visit.page.evaluate("document.activeElement.textContent") == KEEP
    expect(visit.page.get_by_role("button", name=DELETE)).to_have_count(0)
    visit.open("offline.html")
    visit.says("There is no copy on this phone.")


def test_a_copy_that_fails_says_so_and_can_be_finished(visit):
    visit.server.in_trouble.add("allotment.html")
    visit.open("offline.html")
    visit.press(KEEP)
    visit.says("That did not work. Please try again where the signal is better.")
    visit.open("offline.html")
    visit.says("A copy was begun and is not whole. Press the button again to finish it.")
    visit.server.in_trouble.clear()
    visit.press(KEEP)
    visit.says(KEPT)


def test_a_file_that_the_host_lost_does_not_cost_the_reader_the_others(visit):
    (visit.folder / "allotment.html").unlink()
    visit.keep()
    visit.server.stop()
    visit.open("allotment.html")
    assert visit.page.locator("h1").inner_text() == "This is not in the copy"
    assert visit.open("safe-harbour.html").ok



def test_what_was_done_is_announced_and_how_things_stand_is_not(visit):
    visit.open("offline.html")
    visit.says("There is no copy on this phone.")
    status = visit.page.locator(".keep [role=status]")
    expect(status).to_have_text("")
    visit.press(KEEP)
    expect(status).to_have_text(KEPT, timeout=30_000)


def test_the_buttons_are_there_on_the_home_page(visit):
    visit.open("index.html")
    visit.press(KEEP)
    visit.says(KEPT)
    expect(visit.page.get_by_role("button", name=DELETE)).to_be_visible()


@pytest.mark.parametrize("name", ["index.html", "offline.html"])
def test_where_no_copy_can_be_kept_there_is_no_button_and_the_page_says_so(open_page, serve, file_url, name):
    for address, script in ((serve, False), (file_url, True), (file_url, False)):
        page = open_page(address + name, script=script)
        assert page.locator(".keep").get_by_role("button").count() == 0
        said = "This browser cannot keep a copy here. You can save or print this in its place: Everything on one page."
        assert said in page.locator(".keep").inner_text()


@pytest.mark.parametrize("name", ["index.html", "offline.html"])
def test_nothing_moves_when_the_buttons_come(open_page, serve, name):
    heights = []
    for script in (False, True):
        page = open_page(serve + name, script=script)
        if script:
            expect(page.get_by_role("button", name=KEEP)).to_be_visible()
        tops = [page.locator(part).bounding_box()["y"] for part in (".keep", "footer")]
        heights.append(tops[1] - tops[0])
    assert heights[0] == heights[1]
