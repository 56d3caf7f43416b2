"""“Exit this page”: for readers who may be watched. Where it leads is answered here; no test goes there."""

import pytest

AWAY = "https://www.bbc.co.uk/weather"
PAGES = ["topic-safety.html", "safe-harbour.html", "domestic-abuse-helpline.html", "everything.html", "privacy.html", "now.html"]


@pytest.fixture
def risky(open_context, serve):
    """Opens the sample's page about Safe Harbour after the home page; the other website answers at once."""

    def open_one(address=serve + "safe-harbour.html", **circumstances):
        page = open_context(**circumstances).new_page()
        page.route(AWAY, lambda route: route.fulfill(body="<title>Weather</title>", content_type="text/html"))
        page.goto(serve + "index.html")
        page.goto(address)
        return page

    return open_one


def press_shift(page, times):
    for _ in range(times):
        page.keyboard.press("Shift")


def announcement(page):
    return page.locator(".exit [role=status]").text_content()


def has_left(page):
    page.wait_for_url(AWAY)
    assert page.title() == "Weather"
    return True


def test_it_is_on_every_page_that_could_put_a_reader_in_danger_and_nowhere_else(site_pages):
    with_exit = {page.name for page in site_pages if page.tree.xpath("//a[contains(@class, 'leave')]")}
    moved = {page.name for page in site_pages if page.kind == "moved"}
    translated = {name.replace(".html", ".cy.html") for name in PAGES}
    assert with_exit - moved == set(PAGES) | translated


def test_it_is_a_plain_link_without_script(risky):
    page = risky(script=False)
    page.locator(".exit a").click()
    assert has_left(page)


def test_it_works_from_a_usb_stick(risky, file_url):
    page = risky(file_url + "safe-harbour.html")
    press_shift(page, 3)
    assert has_left(page)


@pytest.mark.parametrize("width, height", [(320, 640), (1280, 800)])
def test_it_stays_in_sight(risky, width, height):
    page = risky(width=width, height=height)
    button = page.locator(".exit a")
    for place in (0, 400, 1200, 100_000):
        page.evaluate("place => scrollTo(0, place)", place)
        box = button.bounding_box()
        assert 0 <= box["y"] and box["y"] + box["height"] <= height, place
        assert 0 <= box["x"] and box["x"] + box["width"] <= width, place
        middle = (box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        assert page.evaluate("([x, y]) => document.elementFromPoint(x, y).className", middle) == "leave", place


def test_the_second_tab_reaches_it(risky):
    page = risky()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Exit this page"
    page.keyboard.press("Enter")
    assert has_left(page)


def test_back_does_not_show_the_page_again(risky, serve):
    page = risky()
    before = page.evaluate("history.length")
    page.locator(".exit a").click()
    assert has_left(page)
    assert page.evaluate("history.length") == before
    page.go_back()
    assert page.url == serve + "index.html"


def test_shift_three_times_leaves_and_says_so_on_the_way(risky):
    page = risky()
    press_shift(page, 1)
    assert announcement(page) == "Press Shift two more times to leave this page."
    press_shift(page, 1)
    assert announcement(page) == "Press Shift one more time to leave this page."
    press_shift(page, 1)
    assert has_left(page)


def test_shift_that_makes_a_capital_letter_does_not_count(risky):
    page = risky()
    for _ in range(3):
        page.keyboard.press("Shift+A")
    press_shift(page, 2)
    assert announcement(page) == "Press Shift one more time to leave this page."
    page.keyboard.press("a")
    assert announcement(page) == "You are still on this page."
    press_shift(page, 2)
    assert page.title().startswith("Safe Harbour")


def test_presses_more_than_five_seconds_apart_do_not_count(open_context, serve):
    page = open_context().new_page()
    page.clock.install(time="2026-11-21T12:00:00")
    page.goto(serve + "safe-harbour.html")
    # From here on only the test moves the clock.
    page.clock.pause_at("2026-11-21T13:00:00")
    press_shift(page, 2)
    page.clock.run_for(5_100)
    assert announcement(page) == "You are still on this page."
    press_shift(page, 2)
    page.clock.run_for(4_900)
    assert announcement(page) == "Press Shift one more time to leave this page."


def test_the_page_is_blank_while_the_other_website_is_slow(open_context, serve):
    page = open_context().new_page()
    page.route(AWAY, lambda route: None)
    page.goto(serve + "safe-harbour.html")
    words = page.evaluate(
        """() => {
          document.querySelector('.exit a').click();
          return [document.body.innerText, document.querySelectorAll('body *').length, document.title,
                  document.querySelector('[role=alert]').textContent];
        }"""
    )
    assert words == ["Leaving this page.", 1, "Leaving this page.", "Leaving this page."]


def test_it_says_what_it_does_not_hide(risky):
    page = risky(script=False)
    note = page.locator(".exit-note")
    assert "It does not clear your history or your phone bill." in note.inner_text()
    assert "Shift" not in note.inner_text(), "without script, Shift does nothing"
    note.locator("a").click()
    assert page.url.endswith("privacy.html#exit-this-page")
    assert page.locator("#exit-this-page").is_visible()
