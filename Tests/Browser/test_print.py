"""What comes out of a printer: pages as PDF from a real Chromium, read by poppler and zbar, which did not make them."""

import re
import subprocess
from pathlib import Path

import pytest

# A4 in points, rounded.
A4 = (595, 842)
MOST_PAGES_FOR_80_ENTRIES = 40


class Printed:
    """A page of the site as it leaves the printer."""

    def __init__(self, path):
        self.path = path
        facts = run("pdfinfo", path)
        self.pages = int(re.search(r"Pages:\s+(\d+)", facts).group(1))
        self.size = tuple(round(float(side)) for side in re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", facts).groups())
        self.texts = [" ".join(text.split()) for text in run("pdftotext", "-layout", path, "-").split("\f")[: self.pages]]

    @property
    def text(self):
        return " ".join(self.texts)

    def code(self, folder):
        """What the camera of a phone reads on the first page, at the resolution of a plain office printer."""
        picture = folder / "first"
        run("pdftoppm", "-r", "300", "-png", "-l", "1", "-singlefile", self.path, picture)
        return run("zbarimg", "--quiet", "--raw", "-Sbinary", f"{picture}.png")


def run(*command):
    return subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True).stdout


@pytest.fixture
def printed(page, serve, tmp_path):
    """Call it with the name of a page: answers what a printer makes of it."""

    def print_one(name, colours="light"):
        page.emulate_media(color_scheme=colours)
        page.goto(serve + name)
        path = tmp_path / (name + ".pdf")
        page.pdf(path=path, prefer_css_page_size=True)
        return Printed(path)

    return print_one


KINDS = ["index", "allotment", "talking-therapies", "topic-money", "area-millbrook", "for-carers", "a-to-z", "charter"]


@pytest.mark.parametrize("name", KINDS)
def test_a_page_on_paper_says_how_old_it_is_and_where_a_newer_one_is(printed, tmp_path, name):
    paper = printed(f"{name}.html")
    address = "https://guide.harbourne.example/" + ("" if name == "index" else f"{name}.html")
    assert paper.size == A4
    first = paper.texts[0]
    assert "Edition: Winter 2026, 1 December 2026" in first
    newer = "Check for a newer copy at " + address.removeprefix("https://").removesuffix("/")
    assert squeezed(newer) in squeezed(first)
    assert "Need help right now?" in first and "116 123" in first
    assert paper.code(tmp_path) == address
    for word in ("Menu", "Skip to main content", "Save to your contacts", "More like this", "You are here"):
        assert word not in paper.text


def test_nothing_but_the_words_is_printed_of_a_link(printed):
    text = printed("allotment.html").text
    assert "greenshoots.example" in text and "https://greenshoots" not in text


def test_an_entry_stands_on_one_sheet(printed):
    assert printed("allotment.html").pages == 1
    assert printed("talking-therapies.html").pages <= 2


def test_a_page_is_dark_on_light_paper_for_readers_who_like_it_dark(printed, page):
    printed("allotment.html", colours="dark")
    page.emulate_media(media="print", color_scheme="dark")
    colours = page.evaluate(
        "[getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]"
    )
    assert colours == ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]


def test_the_whole_guide_prints_as_a_booklet(printed, page, site):
    paper = printed("everything.html")
    entries = re.findall(r'<article id="[^"]*">\s*<h3>(.*?)</h3>', Path(site / "everything.html").read_text())
    assert len(entries) == 81
    assert paper.pages <= MOST_PAGES_FOR_80_ENTRIES
    assert all(f"{number} / {paper.pages}" in text for number, text in enumerate(paper.texts, start=1))
    first = paper.texts[0]
    assert first.index("Need help right now?") < first.index("Everything on one page") < first.index("In a crisis")
    assert "Having your say" in first, "the contents"


def test_no_entry_of_the_booklet_is_split(printed, site):
    paper = printed("everything.html")
    html = Path(site / "everything.html").read_text()
    for article in re.findall(r"(?s)<article id.*?</article>", html):
        words = [" ".join(re.sub(r"<[^>]*>", "", part).split()) for part in article.split("\n")]
        name = next(word for word in words if word)
        checked = next(word for word in reversed(words) if word)
        starts = [number for number, text in enumerate(paper.texts) if squeezed(unescaped(name)) in squeezed(text)]
        assert starts, name
        # Its last line stands on a page where it begins, too.
        assert any(squeezed(checked[:24]) in squeezed(paper.texts[number]) for number in starts), name


def test_no_letter_of_the_booklet_is_smaller_than_clear_print(page, serve):
    # UKAAF G003: 12 points, that is 16 CSS pixels. As wide as a sheet between its margins.
    page.set_viewport_size({"width": 703, "height": 1000})
    page.emulate_media(media="print")
    page.goto(serve + "everything.html")
    smallest = page.evaluate(
        """() => Math.min(...[...document.querySelectorAll('main *')]
            .filter(part => [...part.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
            .filter(part => part.getClientRects().length)
            .map(part => parseFloat(getComputedStyle(part).fontSize)))"""
    )
    assert smallest >= 15.9


def squeezed(text):
    return "".join(text.split())


def unescaped(text):
    return text.replace("&amp;", "&").replace("&#39;", "'").replace("&quot;", '"')
