"""What is on, by day, and what suits whom: read from the entries' own words."""

import re

import pytest

DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
LISTS = ["evening-weekend", "free", "no-referral", "phone-online", "carers"]
OVER = {"job-club", "writing-group"}


def slugs(page, of=".name a"):
    return [link.removesuffix(".html") for link in page.eval_on_selector_all(of, "l => l.map(a => a.getAttribute('href'))")]


def minutes(time):
    """When a session begins, be it each week or not: "First Tuesday of the month, 9.30am to noon" is 570."""
    hour, minute, half = re.search(r"(\d+)(?:\.(\d+))?([ap]m)", time.replace("Noon", "12pm")).groups()
    return (int(hour) % 12 + (12 if half == "pm" else 0)) * 60 + int(minute or 0)


def test_every_day_stands_in_order_of_time(open_page, serve):
    page = open_page(serve, script=False)
    for day in DAYS:
        page.goto(serve + f"on-{day}.html")
        starts = [minutes(time) for time in page.locator(".time strong").all_inner_texts()]
        assert starts and starts == sorted(starts), day
        assert not OVER & set(slugs(page) + slugs(page, ".names a")), day


def test_what_needs_booking_is_marked(open_page, serve):
    page = open_page(serve + "on-tuesday.html")

    def card(title):
        return page.locator(".entries > li").filter(has=page.get_by_role("link", name=title, exact=True)).first

    assert "Book first" in card("Help with benefits").inner_text()
    assert "Book first" not in card("Tuesday Makers").inner_text()


@pytest.mark.parametrize("where, script", [("serve", True), ("file_url", False)])
def test_the_home_page_leads_to_every_day_and_list(open_page, request, where, script):
    address = request.getfixturevalue(where)
    page = open_page(address + "index.html", script=script)
    for name in ["now.html"] + [f"on-{day}.html" for day in DAYS] + [f"find-{name}.html" for name in LISTS]:
        page.goto(address + "index.html")
        page.locator(f"main a[href='{name}']").click()
        page.wait_for_url(address + name)
        assert page.locator("main .entries a").count() > 0, name


def test_a_day_can_be_read_by_keyboard_alone(open_page, serve):
    page = open_page(serve + "on-monday.html", script=False)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**#site_main")
    for name in ["Monday", "Tuesday"]:
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.textContent") == name
    page.keyboard.press("Enter")
    page.wait_for_url(serve + "on-tuesday.html")
    assert page.locator(".links [aria-current=page]").inner_text() == "Tuesday"


@pytest.mark.parametrize(
    "name, there, not_there",
    [
        ("free", {"allotment", "lantern-cafe"}, {"holiday-fun", "swim", "food-hub", "corner-cup"}),
        ("no-referral", {"allotment", "talking-therapies"}, {"music-group", "swim", "eating-service"}),
        ("evening-weekend", {"anchor-men", "vale-carers", "samaritans"}, {"money-advice", "social-club"}),
        ("phone-online", {"samaritans", "new-hope"}, {"allotment"}),
        ("carers", {"vale-carers"}, {"swim"}),
    ],
)
def test_a_list_holds_what_is_certain(open_page, serve, name, there, not_there):
    listed = set(slugs(open_page(serve + f"find-{name}.html", script=False)))
    assert there <= listed
    assert not listed & (not_there | OVER)
