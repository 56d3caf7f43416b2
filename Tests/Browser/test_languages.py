"""A guide in English, Welsh and Urdu: from each page to the same one in another language, and from right to left."""

import gzip
import os
import subprocess
from pathlib import Path

import pytest

from conftest import REPOSITORY, TODAY
from loopback_server import LoopbackServer
from test_axe import faults_at_every_size
from test_reflow import MISFITS

GUIDE = Path(__file__).resolve().parent / "three-languages"
# What a server may send before the first acknowledgement.
HEAVIEST = 14_600

# Pages of each kind: translated whole, not at all, at risk, and lists of both.
URDU = ("index.ur.html", "food-hub.ur.html", "helpline.ur.html", "topic-food.ur.html", "a-to-z.ur.html")


@pytest.fixture(scope="module")
def languages_site(program, tmp_path_factory):
    folder = tmp_path_factory.mktemp("languages") / "site"
    command = [program, "build", "--guide", GUIDE, "--output", folder, "--today", TODAY]
    environment = dict(os.environ)
    environment.setdefault("HOPEGUIDE_PYTHON", str(REPOSITORY / ".venv/bin/python3"))
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


@pytest.fixture(scope="module")
def addresses(languages_site):
    """Where the site stands: on a server, and as a folder."""
    server = LoopbackServer(languages_site)
    yield {"server": server.url, "folder": languages_site.as_uri() + "/"}
    server.stop()


def in_the_switch(page, name):
    return page.locator(".languages").get_by_role("link", name=name, exact=True)


@pytest.mark.parametrize("place", ["server", "folder"])
@pytest.mark.parametrize("script", [True, False])
def test_a_reader_changes_language_and_comes_back(open_page, addresses, place, script):
    root = addresses[place]
    page = open_page(root + "food-hub.html", script=script)
    for name, file, language, heading in (
        ("Cymraeg", "food-hub.cy.html", "cy", "Hwb bwyd"),
        ("اردو", "food-hub.ur.html", "ur", "کھانے کا مرکز"),
        ("English", "food-hub.html", "en", "Food hub"),
    ):
        in_the_switch(page, name).click()
        page.wait_for_url(root + file)
        assert page.locator("html").get_attribute("lang") == language
        assert page.locator("h1").inner_text() == heading


@pytest.mark.parametrize("place", ["server", "folder"])
def test_links_stay_in_the_language(open_page, addresses, place):
    page = open_page(addresses[place] + "index.cy.html", script=False)
    page.locator(".topics a", has_text="Bwyd").click()
    page.wait_for_url("**/topic-food.cy.html")
    page.locator(".entries a", has_text="Hwb bwyd").click()
    page.wait_for_url("**/food-hub.cy.html")
    page.locator(".prose a").click()
    page.wait_for_url("**/helpline.cy.html")
    page.locator(".brand a").click()
    page.wait_for_url("**/index.cy.html")


def test_an_old_address_leads_on_in_its_language(open_page, addresses):
    page = open_page(addresses["server"] + "food-bank.ur.html", script=False)
    page.wait_for_url("**/food-hub.ur.html")
    assert page.locator("html").get_attribute("dir") == "rtl"


def test_the_keyboard_alone_changes_the_language(open_page, addresses):
    page = open_page(addresses["server"] + "food-hub.html")
    focused = "document.activeElement.getAttribute('hreflang')"
    for _ in range(6):
        page.keyboard.press("Tab")
        if page.evaluate(focused) == "cy":
            break
    assert page.evaluate(focused) == "cy"
    page.keyboard.press("Enter")
    page.wait_for_url("**/food-hub.cy.html")
    assert page.locator("h1").inner_text() == "Hwb bwyd"


def test_every_language_is_as_easy_to_find(open_page, addresses):
    def places(file, width):
        page = open_page(addresses["server"] + file, width=width)
        return [
            (round(box["y"]), round(box["height"]), size)
            for link in page.locator(".languages a").all()
            if (box := link.bounding_box()) and (size := link.evaluate("e => getComputedStyle(e).fontSize"))
        ]

    for width in (320, 1280):
        first, *others = (places(file, width) for file in ("index.html", "index.cy.html", "index.ur.html"))
        assert len(first) == 2
        assert all(y < 100 and height >= 44 for y, height, _ in first)
        for other in others:
            assert [(height, size) for _, height, size in other] == [(height, size) for _, height, size in first]
            assert all(abs(y - first[0][0]) <= 60 for y, _, _ in other)


def test_a_missing_page_says_so_in_each_language(open_page, addresses):
    page = open_page(addresses["folder"] + "404.html")
    assert page.locator("h1").inner_text().split("\n") == [
        "This page is not here", "Nid yw’r dudalen hon yma", "یہ صفحہ یہاں نہیں ہے",
    ]
    assert page.locator("main > div").evaluate_all("all => all.map(e => [e.lang, getComputedStyle(e).direction])") == [
        ["cy", "ltr"], ["ur", "rtl"],
    ]


# Right to left


def test_axe_finds_nothing_from_right_to_left(open_page, addresses):
    faults = []
    for file in (*URDU, "food-hub.cy.html", "404.html"):
        page = open_page(addresses["server"] + file)
        faults += [f"{file}, {fault}" for fault in faults_at_every_size(page)]
        page.close()
    assert faults == []


@pytest.mark.parametrize("width", [320, 1280])
def test_everything_fits_from_right_to_left(open_page, addresses, languages_site, width):
    faults = []
    page = open_page(addresses["server"], width=width)
    for path in sorted(languages_site.glob("*.ur.html")):
        if path.name == "food-bank.ur.html":
            continue
        page.goto(addresses["server"] + path.name)
        page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)")
        faults += [f"{path.name}: {fault}" for fault in page.evaluate(MISFITS)]
    assert faults == []


# Where the first and the last sign of each match stand, for every match of a pattern in the page's texts.
ENDS = """pattern => {
  const found = []
  const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT)
  const left = (node, at) => {
    const range = document.createRange()
    range.setStart(node, at)
    range.setEnd(node, at + 1)
    return range.getBoundingClientRect().left
  }
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const match of node.data.matchAll(new RegExp(pattern, 'g'))) {
      found.push([match[0], left(node, match.index), left(node, match.index + match[0].length - 1)])
    }
  }
  return found
}"""


@pytest.mark.parametrize("width", [320, 1280])
def test_numbers_and_addresses_run_from_left_to_right(open_page, addresses, width):
    page = open_page(addresses["server"] + "food-hub.ur.html", width=width)
    numbers = page.evaluate(ENDS, r"0\d[\d ]+\d")
    # Three of the facts, one in the text, and the guide's own.
    assert [number for number, _, _ in numbers] == [
        "01632 960 310", "07700 900 123", "07700 900 456", "01632 960 310", "01632 960 000",
    ]
    lines = page.evaluate(ENDS, r"14 Mill Lane \(1st floor|ZZ3 1FS|millbrookfoodhub\.example|harbourne\.example")
    assert len(lines) == 5
    for text, first, last in numbers + lines:
        assert first < last, text


def test_the_page_begins_at_its_right_side(open_page, addresses):
    page = open_page(addresses["server"] + "food-hub.ur.html", width=1280)
    box = page.locator("body").bounding_box()
    right = box["x"] + box["width"]
    brand, switch = page.locator(".brand a").bounding_box(), page.locator(".languages a").last.bounding_box()
    assert brand["x"] + brand["width"] > right - 20
    assert switch["x"] < box["x"] + 20
    term, answer = page.locator("dt").first.bounding_box(), page.locator("dd").first.bounding_box()
    assert term["x"] > answer["x"]


# Long enough to be a sentence and no name.
UNMARKED = """language => {
  const isWritten = /[A-Za-z]+ [A-Za-z]+ [A-Za-z]+/
  const names = /Millbrook Food Hub|Mill Lane|example/
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const found = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement.closest('script, style') || !isWritten.test(node.data) || names.test(node.data)) continue
    if (node.parentElement.closest('[lang]').lang === language) found.push(node.data)
  }
  return found
}"""


def test_english_on_an_urdu_page_is_said_to_be_english(open_page, addresses):
    page = open_page(addresses["server"])
    for file in URDU:
        page.goto(addresses["server"] + file)
        assert page.evaluate(UNMARKED, "ur") == [], file
    page.goto(addresses["server"] + "helpline.ur.html")
    heading = page.locator("h1")
    assert heading.inner_text() == "Safe Harbour helpline"
    assert heading.evaluate("e => [e.lang, getComputedStyle(e).direction]") == ["en", "ltr"]
    assert "انگریزی" in page.locator(".remark").inner_text()
    page.goto(addresses["server"] + "helpline.html")
    assert page.evaluate(UNMARKED, "en") != []


def test_every_language_opens_at_once_on_a_slow_phone(languages_site):
    pages = [path for path in languages_site.glob("*.html") if not path.name.startswith("everything")]
    heavy = {path.name: size for path in pages if (size := len(gzip.compress(path.read_bytes(), 9))) > HEAVIEST}
    assert heavy == {}
