"""What a page costs a reader with one bar of signal, and what it takes from him: nothing."""

import gzip
import re
import statistics
from urllib.parse import unquote

import pytest

# What a server may send before the first acknowledgement: ten segments of 1,460 bytes (RFC 6928).
FIRST_FLIGHT = 14_600
LONG_LIST = 40
BYTES_AN_ENTRY = 1_200
STORED = """async () => ({
  cookies: document.cookie,
  local: localStorage.length,
  session: sessionStorage.length,
  databases: (await indexedDB.databases()).length,
  caches: (await caches.keys()).length,
  workers: (await navigator.serviceWorker.getRegistrations()).length,
})"""


def packed(data):
    return len(gzip.compress(data, 9, mtime=0))


def is_long(page):
    entries = page.tree.xpath("//ul[contains(concat(' ', @class, ' '), ' entries ')]/li")
    return page.kind in ("everything", "a to z") or len(entries) > LONG_LIST


def fetched(page):
    """What a browser fetches with a page before anybody scrolls, read from its HTML."""
    addresses = page.tree.xpath(
        "//script/@src | //link[@rel='stylesheet' or @rel='icon' or @rel='preload']/@href"
        " | //img[not(@loading='lazy')]/@src"
    )
    return {unquote(address) for address in addresses if not address.startswith("data:")}


def parts(page):
    """The parts of a page that weigh most, for whoever has to make it lighter."""
    pieces = [(packed(str(style.text).encode()), "inline style") for style in page.tree.iter("style")]
    pieces.append((packed(page.tree.find(".//main").text_content().encode()), "words of the page"))
    return ", ".join(f"{name} {size}" for size, name in sorted(pieces, reverse=True))


def test_every_picture_is_small_and_keeps_its_place_before_it_comes(site, site_pages):
    shown = 0
    for page in site_pages:
        for image in page.tree.iter("img"):
            shown += 1
            assert (site / unquote(image.get("src"))).stat().st_size <= 20_000, page.name
            assert image.get("width") and image.get("height") and image.get("alt"), page.name
    assert shown >= 2


@pytest.fixture(scope="module")
def requests(browser, serve, sample):
    """For each page of the sample, all that a fresh visitor's browser asks for before anybody scrolls."""
    asked = {}
    for site_page in sample:
        if site_page.kind == "moved":
            continue
        context = browser.new_context(viewport={"width": 320, "height": 640})
        page = context.new_page()
        addresses = asked[site_page.name] = []
        page.on("request", lambda request, addresses=addresses: addresses.append(request.url))
        page.goto(serve + site_page.name, wait_until="networkidle")
        context.close()
    return {name: [url for url in urls if not url.startswith("data:")] for name, urls in asked.items()}


# What is open now is said once the page is there, and so are the ticks above a long list: small files, the same on
# every page, which a browser then has.
LATER = re.compile(r"(open-now|open-times|narrow|narrow-data)(\.[a-z]{2})?\.js$")


def test_a_page_is_one_request_or_two_with_a_script_or_a_picture_at_its_top(requests, serve, sample):
    for page in sample:
        if page.kind == "moved":
            continue
        files = fetched(page)
        asked = {address for address in requests[page.name] if not LATER.search(address)}
        assert asked == {serve + file for file in {page.name, *files}}
        assert len(files) <= 1 and all(file.endswith((".js", ".png")) for file in files), page.name


def test_nobody_else_is_asked(requests, serve):
    assert {url for urls in requests.values() for url in urls if not url.startswith(serve)} == set()


def test_the_first_view_of_a_page_arrives_at_once(site, site_pages):
    heavy = []
    for page in site_pages:
        if is_long(page):
            continue
        weight = packed(page.html.encode()) + sum(packed((site / file).read_bytes()) for file in fetched(page))
        if weight > FIRST_FLIGHT:
            heavy.append(f"{page.name}: {weight} bytes ({parts(page)})")
    assert heavy == []


def test_the_page_of_a_typical_service_is_under_6000_bytes(site_pages):
    weights = [packed(page.html.encode()) for page in site_pages if page.kind == "entry" and ".cy." not in page.name]
    assert statistics.median(weights) < 6_000


def test_the_page_of_everything_costs_little_an_entry(site_pages):
    pages = [page for page in site_pages if page.kind == "everything"]
    assert [page.name for page in pages] == ["everything.cy.html", "everything.html"]
    # Each entry has a page in each language.
    entries = sum(other.kind == "entry" for other in site_pages) // len(pages)
    for page in pages:
        assert packed(page.html.encode()) <= BYTES_AN_ENTRY * entries, page.name


def test_nothing_is_kept_on_the_phone_unasked(open_context, tour, sample):
    for site_page, page in tour(sample):
        kept = {name: value for name, value in page.evaluate(STORED).items() if value}
        assert kept == {}, site_page.name
        assert page.context.cookies() == [], site_page.name
