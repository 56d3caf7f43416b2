"""Which kinds of page the site has, and which pages of each kind are worth a slow look."""

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import lxml.html

REPOSITORY = Path(__file__).resolve().parents[2]

# What the name of a page says about its kind. Entries and ordinary pages have the names of their files in content/.
BY_NAME = {
    "index.html": "home",
    "a-to-z.html": "a to z",
    "everything.html": "everything",
    "404.html": "not found",
    "accessibility.html": "accessibility",
    "privacy.html": "privacy",
    "offline.html": "offline",
    "print.html": "on paper",
    "search.html": "search",
    "my-list.html": "my list",
    "now.html": "open now",
}
BY_BEGINNING = {"topic-": "topic", "area-": "area", "for-": "audience", "on-": "weekday", "find-": "what suits"}
# The end of the name of a page in another language than the main one.
TRANSLATED = re.compile(r"\.[a-z]{2}\.html$")


@dataclass(frozen=True)
class SitePage:
    """A page of the sample's website."""

    name: str
    html: str
    kind: str

    @property
    def is_in_main_language(self):
        return not TRANSLATED.search(self.name)

    @cached_property
    def tree(self):
        return lxml.html.document_fromstring(self.html)

    @cached_property
    def shapes(self):
        """Each element of the page with its parent and its attributes: what axe could stumble over."""
        return {
            (self.kind, _outline(element.getparent()), _outline(element), *sorted(element.attrib))
            for element in self.tree.iter("*")
        }


def _outline(element):
    return "" if element is None else f"{element.tag}.{element.get('class', '')}"


def kind_of(name, html):
    """The kind of a page, or "unknown". A page in another language is of the same kind."""
    name = TRANSLATED.sub(".html", name)
    if 'http-equiv="refresh"' in html:
        return "moved"
    if name in BY_NAME:
        return BY_NAME[name]
    slug = name.removesuffix(".html")
    if any((REPOSITORY / "content/entries").glob(f"**/{slug}.md")):
        return "entry"
    if (REPOSITORY / "content/pages" / f"{slug}.md").exists():
        return "ordinary page"
    return next((kind for beginning, kind in BY_BEGINNING.items() if name.startswith(beginning)), "unknown")


KINDS = {*BY_NAME.values(), *BY_BEGINNING.values(), "entry", "ordinary page", "moved"}


def read_pages(site):
    """Every page of the site that is for readers, by name."""
    return [
        SitePage(path.name, html := path.read_text(encoding="utf-8"), kind_of(path.name, html))
        for path in sorted(site.glob("**/*.html"))
        if path.parent.name != "press"
    ]


def telling_sample(pages):
    """Few pages that show all there is: of each kind, every element in every place where the kind ever has it."""
    missing = set().union(*(page.shapes for page in pages))
    sample = []
    while missing:
        best = max(pages, key=lambda page: (len(page.shapes & missing), page.name))
        sample.append(best)
        missing -= best.shapes
    return sorted(sample, key=lambda page: page.name)
