"""The search finds what people mean, in their own words and with their slips, and sends nothing."""

import gzip
import json
import re
from pathlib import Path

import pytest

from test_axe import faults_at_every_size

QUERIES = [
    line.split(": ")
    for line in (Path(__file__).parent / "queries.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]
BYTES_AN_ENTRY = 60
FOUND = "links => links.map(link => link.getAttribute('href').replace(/[.]html.*/, ''))"


@pytest.fixture
def search_page(open_page, serve):
    """The page of the search, with the words that were typed, once it has answered."""

    def search(words, address=serve, **circumstances):
        page = open_page(address + "search.html", **circumstances)
        page.get_by_label("What do you need?").fill(words)
        page.get_by_role("status").first.get_by_text(re.compile("We found")).wait_for()
        return page

    return search


def slugs(page):
    return page.eval_on_selector_all(".results .name a", FOUND)


# Each query as somebody types it and presses Enter, with what is then shown.
ASK_ALL = """queries => {
  const input = document.getElementById('site_search');
  return queries.map(query => {
    input.value = query;
    input.form.requestSubmit();
    return {
      hasBoxFirst: document.querySelector('.results').firstElementChild.matches('.crisis'),
      slugs: [...document.querySelectorAll('.results .name a')].map(link => link.pathname.match(/([^/]+)[.]html$/)[1]),
    };
  });
}"""


def test_people_find_what_they_mean(search_page):
    """At least 57 of each 60; every query with a word of danger shows the crisis box first, and no other does."""
    answers = search_page("debt").evaluate(ASK_ALL, [words for words, _ in QUERIES])
    missed, wrong_box = [], []
    for (words, expected), answer in zip(QUERIES, answers):
        expected = expected.split(", ")
        if not set(answer["slugs"][:3]) & set(expected):
            missed.append(f"{words}: {answer['slugs'][:3]}")
        if answer["hasBoxFirst"] != ("crisis" in expected):
            wrong_box.append(words)
    assert len(QUERIES) >= 60
    assert len(missed) <= len(QUERIES) * 3 // 60, missed
    assert wrong_box == []


def test_it_works_from_a_usb_stick(search_page, file_url):
    page = search_page("walks in saltby", file_url)
    assert slugs(page)[0] == "shore-walks"
    page.locator(".results a").first.click()
    assert page.locator("h1").inner_text() == "Saltby Shore Walks"


@pytest.mark.parametrize("name, where", [("index.html", "serve"), ("search.html", "file_url")])
def test_without_script_it_leads_to_the_a_to_z_and_sends_nothing(open_page, request, name, where):
    address = request.getfixturevalue(where)
    page = open_page(address + name, script=False)
    assert "leads to the A to Z" in page.locator("form noscript, form p").first.inner_text()
    page.get_by_label("What do you need?").fill("debt")
    page.get_by_role("button", name="Search").click()
    page.wait_for_url("**/a-to-z.html*")
    assert page.url.removeprefix(address) in ("a-to-z.html", "a-to-z.html?")


def test_it_can_be_used_by_keyboard_alone(open_page, serve):
    page = open_page(serve + "index.html")
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == "site_search":
            break
    else:
        raise AssertionError("Tab never comes to the search")
    page.keyboard.type("shout")
    page.keyboard.press("Enter")
    status = page.get_by_role("status").first
    status.get_by_text("We found").wait_for()
    assert page.evaluate("document.activeElement.getAttribute('role')") == "status"
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url(serve + "shout.html*")


def test_it_is_loaded_only_for_those_who_want_it(open_context, serve):
    page = open_context().new_page()
    asked = []
    page.on("request", lambda request: asked.append(request.url.removeprefix(serve)))
    page.goto(serve + "search.html", wait_until="networkidle")
    assert not {"search.js", "search-index.js"} & set(asked)
    page.get_by_label("What do you need?").fill("debt and despair")
    page.get_by_text("We found").wait_for()
    assert {"search.js", "search-index.js"} <= set(asked)
    assert [url for url in asked if "debt" in url] == []


def test_a_screen_reader_is_told_what_was_found(search_page):
    page = search_page("repair cafe")
    status = page.get_by_role("status").first
    assert re.fullmatch(r"We found (1 entry|\d+ entries)\.", status.inner_text())
    page.get_by_label("What do you need?").fill("zzzzxxxx")
    status.get_by_text("We found nothing for this.").wait_for()
    assert page.locator(".results a").inner_text() == "A to Z"
    page.get_by_label("What do you need?").fill("i want to die")
    status.get_by_text("You can talk to somebody now").wait_for()


def test_nothing_that_is_typed_becomes_part_of_the_page(search_page, serve):
    page = search_page("<img src=x onerror=alert(1)> farm")
    assert page.locator("main img").count() == 0
    for address in ("#%", "#%E0%A4%A&list=%,,x", "#=&&&=", "#" + "a" * 5000):
        page.goto("about:blank")
        page.goto(serve + "search.html" + address)
        assert page.locator("h1").inner_text() == "Search"


def test_an_entry_takes_little_of_the_index(site, site_pages):
    entries = sum(page.kind == "entry" and page.is_in_main_language for page in site_pages)
    for name in ("search-index.js", "search-index.cy.js"):
        index = (site / name).read_bytes()
        assert len(json.loads(index[index.index(b'"'):].rstrip(b";\n")).splitlines()) == entries + 5
        assert len(gzip.compress(index, 9, mtime=0)) <= BYTES_AN_ENTRY * entries, name


def test_axe_finds_nothing_in_what_was_found(search_page):
    assert list(faults_at_every_size(search_page("suicide"))) == []
