"""A list of one's own: picked in a minute, printed or passed on, kept in the address alone."""

import re
import subprocess

import pytest

from test_axe import faults_at_every_size

PICKED = "my-list.html#list=allotment,money-advice"
SHIFT = """() => new Promise(done => {
  new PerformanceObserver(list => done(list.getEntries().reduce((sum, shift) => sum + shift.value, 0)))
    .observe({type: 'layout-shift', buffered: true});
  setTimeout(() => done(0), 500);
})"""


def pick(page, title):
    page.get_by_role("button", name=re.compile(f"^Add.*: {re.escape(title)}$")).first.click()


def picked(page):
    return page.locator("#site_list article h2").all_inner_texts()


@pytest.mark.parametrize("where", ["serve", "file_url"])
def test_a_list_is_made_in_a_minute(open_page, request, where):
    address = request.getfixturevalue(where)
    page = open_page(address + "index.html")
    page.get_by_label("What do you need?").fill("goats")
    pick(page, "Canalside City Farm")
    page.get_by_role("link", name="Money, debt and benefits").first.click()
    pick(page, "Money and debt advice")
    page.get_by_role("link", name="A to Z").first.click()
    pick(page, "Samaritans")
    page.get_by_role("link", name="My list (3)").click()
    page.locator("article").first.wait_for()
    assert picked(page) == ["Canalside City Farm", "Money and debt advice", "Samaritans"]
    assert page.locator("article").nth(1).get_by_role("link", name="01632 960 300").count() == 1


def test_an_entry_is_picked_on_its_own_page_and_taken_off_again(open_page, serve):
    page = open_page(serve + "allotment.html")
    pick(page, "Millbrook Allotment Group")
    page.get_by_role("link", name="My list (1)").wait_for()
    assert page.url == serve + "allotment.html#list=allotment"
    page.get_by_role("button", name="Take off my list: Millbrook Allotment Group").click()
    page.get_by_role("button", name="Add to my list: Millbrook Allotment Group").wait_for()
    assert page.url == serve + "allotment.html"
    assert page.locator(".mine").inner_text() == ""


def test_the_list_goes_along_wherever_a_link_leads(open_page, serve):
    page = open_page(serve + "a-to-z.html#list=shout")
    page.get_by_role("link", name="M", exact=True).click()
    page.wait_for_url("**letter-m*")
    assert page.url == serve + "a-to-z.html#letter-m&list=shout"
    page.wait_for_function("document.activeElement.id == 'letter-m'")
    page.get_by_role("link", name="Topics").first.click()
    page.wait_for_url(serve + "index.html#topics&list=shout")
    page.wait_for_function("document.activeElement.id == 'topics'")
    page.locator(".crisis a[href^='tel:']").first.evaluate("link => link.dispatchEvent(new MouseEvent('contextmenu', {bubbles: true}))")
    assert page.locator(".crisis a[href^='tel:']").first.get_attribute("href") == "tel:999"


def test_nothing_is_stored_and_nothing_is_sent(open_context, serve):
    page = open_context().new_page()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(serve + PICKED, wait_until="networkidle")
    assert [url for url in asked if "allotment" in url.replace(serve + PICKED, "")] == []
    assert page.evaluate("localStorage.length + sessionStorage.length + document.cookie.length") == 0
    assert page.evaluate("window.name") == ""


def test_what_could_put_somebody_in_danger_is_on_no_list(open_page, serve, site):
    page = open_page(serve + "topic-safety.html")
    page.locator(".mine").wait_for(state="attached")
    private = page.eval_on_selector_all(".name a", "links => links.map(link => link.getAttribute('href').slice(0, -5))")
    assert len(private) > 1
    for name in ("topic-safety.html", private[0] + ".html"):
        page.goto(serve + name)
        page.locator(".mine").wait_for(state="attached")
        assert page.locator("button[data-slug]").count() == 0, name
    page.goto(serve + "a-to-z.html")
    page.locator("button[data-slug=shout]").wait_for()
    assert page.locator(f"button[data-slug={private[0]}]").count() == 0
    page.goto(serve + f"my-list.html#list=shout,{','.join(private)}")
    page.locator("article").wait_for()
    assert picked(page) == ["Shout, by text"]
    assert page.get_by_label("The link to this list").input_value().endswith("my-list.html#list=shout")
    assert "cannot be on a list" in page.locator("main").inner_text()
    data = (site / "list-data.js").read_text(encoding="utf-8")
    assert [slug for slug in private if f'"{slug}":' in data] == []


def test_the_list_can_be_passed_on(open_page, serve, site):
    page = open_page(serve + PICKED)
    link = page.get_by_label("The link to this list").input_value()
    assert link == "https://guide.harbourne.example/" + PICKED
    mail = page.get_by_role("link", name="Send by e-mail").get_attribute("href")
    assert mail.startswith("mailto:?subject=My%20list%20from%20The%20Hope%20Guide&body=https%3A%2F%2Fguide")
    page.get_by_role("button", name="Copy the link").click()
    page.get_by_text("The link is copied.").wait_for()


def test_the_list_can_be_emptied(open_page, serve):
    page = open_page(serve + PICKED)
    page.get_by_role("button", name="Clear the list").click()
    page.get_by_text("There is nothing on your list yet.").wait_for()
    assert page.url == serve + "my-list.html"
    assert page.evaluate("document.activeElement.tagName") == "H1"


def test_what_is_no_longer_in_the_guide_is_named_and_no_address_breaks_the_page(open_page, serve):
    page = open_page(serve + "my-list.html#list=allotment,gone,constructor,__proto__,../x,%3Cb%3E")
    page.locator("article").first.wait_for()
    assert picked(page) == ["Millbrook Allotment Group"]
    page.get_by_text("2 entries of this list are no longer in the guide.").wait_for()
    page = open_page(serve + "my-list.html#list=" + "a," * 5000)
    page.get_by_text("One entry of this list is no longer in the guide.").wait_for()


def test_the_list_is_fit_to_print(open_page, serve, tmp_path):
    page = open_page(serve + PICKED)
    page.locator("article").first.wait_for()
    page.pdf(path=tmp_path / "list.pdf", format="A4")
    words = subprocess.run(["pdftotext", tmp_path / "list.pdf", "-"], capture_output=True, text=True, check=True).stdout
    for told in ("Millbrook Allotment Group", "01632 960 101", "01632 960 300", "Your first visit", "Last checked on"):
        assert told in words, told
    for kept in ("Copy the link", "Take off", "Nothing is stored", "My list (2)"):
        assert kept not in words, kept


def test_without_script_there_are_no_buttons_and_the_page_says_what_to_do(open_page, serve):
    page = open_page(serve + "my-list.html", script=False)
    assert "Without them you can print any page of this guide" in page.locator("noscript").inner_text()
    page.goto(serve + "topic-outdoors.html")
    assert page.locator("button").count() == 0


@pytest.mark.parametrize("name", ["topic-outdoors.html", "allotment.html", "a-to-z.html", "on-monday.html"])
def test_the_buttons_move_nothing(open_page, serve, name):
    page = open_page(serve + name)
    page.locator("[data-slug]").first.wait_for()
    assert page.evaluate(SHIFT) == 0


def test_it_can_be_used_by_keyboard_alone(open_page, serve):
    page = open_page(serve + "topic-outdoors.html")
    tab_to(page, "Add to my list: Canalside City Farm")
    page.keyboard.press("Enter")
    page.get_by_role("status").get_by_text("My list (1)").wait_for()
    tab_to(page, "My list (1)")
    page.keyboard.press("Enter")
    page.locator("article").first.wait_for()
    assert picked(page) == ["Canalside City Farm"]
    tab_to(page, "Take off my list: Canalside City Farm")
    page.keyboard.press("Space")
    page.get_by_text("There is nothing on your list yet.").wait_for()
    page.wait_for_function("document.activeElement.tagName == 'H1'")


def test_whoever_takes_an_entry_off_goes_on_with_the_next(open_page, serve):
    page = open_page(serve + PICKED)
    page.get_by_role("button", name="Take off my list: Millbrook Allotment Group").press("Enter")
    page.wait_for_function("document.activeElement.dataset.slug == 'money-advice'")
    assert picked(page) == ["Money and debt advice"]


def tab_to(page, name):
    for _ in range(120):
        page.keyboard.press("Tab")
        label = page.evaluate("document.activeElement.getAttribute('aria-label') || document.activeElement.textContent")
        if label == name:
            return
    raise AssertionError(f"Tab never comes to {name}")


def test_axe_finds_nothing_on_a_list(open_page, serve):
    for address in (PICKED, "topic-carers.html#list=shout"):
        page = open_page(serve + address)
        page.locator("button[data-slug]").first.wait_for()
        assert list(faults_at_every_size(page)) == [], address
