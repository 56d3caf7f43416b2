"""The guide works without a server, without script and without a screen."""

import subprocess
from urllib.parse import unquote, urldefrag

# What a page is about: its own words and links, not what a script adds.
# The offer to keep a copy, the buttons of the list and the ticks say what a script can do, so they alone may differ.
SAID = """() => {
  document.querySelectorAll('.keep, .narrow, [data-slug], noscript').forEach(offer => offer.remove())
  return {
    words: document.querySelector('main').innerText.replace(/\\s+/g, ' ').trim(),
    links: [...document.querySelectorAll('a[href]')].map(link => link.getAttribute('href')),
  }
}"""


def is_inside(address):
    return address and not any(address.startswith(kind) for kind in ("http:", "https:", "mailto:", "tel:", "sms:", "data:"))


def test_every_link_inside_the_guide_leads_somewhere(site, site_pages):
    pages = {page.name: page for page in site_pages}
    places = {page.name: set(page.tree.xpath("//@id")) for page in site_pages}
    faults = []
    for page in site_pages:
        for address in page.tree.xpath("//@href | //@src"):
            if not is_inside(address):
                continue
            file, fragment = urldefrag(unquote(address))
            file = file or page.name
            if not (site / file).is_file():
                faults.append(f"{page.name}: {address} is not there")
            elif fragment and file in pages and fragment not in places[file]:
                faults.append(f"{page.name}: {address} names no place on that page")
    assert faults == []


def test_a_reader_finds_a_service_from_a_usb_stick(open_page, file_url):
    page = open_page(file_url + "index.html", script=False)
    page.locator(".topics a").first.click()
    assert page.url.startswith(file_url + "topic-")
    page.locator(".entries a").first.click()
    assert page.locator("h1").inner_text()
    page.locator(".brand a").click()
    assert page.url == file_url + "index.html"


def test_an_old_address_leads_on_from_a_usb_stick(open_page, file_url, site_pages):
    moved = next(page for page in site_pages if page.kind == "moved")
    page = open_page(file_url + moved.name, script=False)
    page.wait_for_url(lambda url: moved.name not in url)
    assert page.locator("h1").count() == 1


def test_everything_is_there_without_script(tour, sample):
    # What is open now is for a script to say: there it puts the same entries in another order.
    alike = [page for page in sample if page.kind != "open now"]
    with_script = {site_page.name: page.evaluate(SAID) for site_page, page in tour(alike)}
    for site_page, page in tour(alike, script=False):
        assert page.evaluate(SAID) == with_script[site_page.name], site_page.name


def test_the_page_of_what_is_open_now_has_every_entry_without_script(open_page, serve):
    named = ".entries .name"
    with_script = open_page(serve + "now.html").locator(named).all_inner_texts()
    without = open_page(serve + "now.html", script=False).locator(named).all_inner_texts()
    assert len(without) > 30
    assert sorted(without) == sorted(with_script)


def test_every_kind_of_page_can_be_printed(tour, sample, tmp_path):
    for site_page, page in tour(sample):
        paper = tmp_path / "page.pdf"
        page.pdf(path=paper, format="A4")
        words = subprocess.run(["pdftotext", paper, "-"], capture_output=True, text=True, check=True).stdout
        heading = page.locator("h1").inner_text()
        # The tool that reads the sheet may take a narrow space for none.
        assert "".join(heading.split()) in "".join(words.split()), site_page.name
        for number in page.locator("main dd a[href^='tel:']").all_inner_texts()[:10]:
            assert number in words, site_page.name
