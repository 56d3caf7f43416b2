"""What is said on the pages, for people who hear them: titles, headings, languages, numbers, dates and directions."""

import re
from collections import Counter

from page_kinds import REPOSITORY

FOR_EYES_ONLY = re.compile(
    r"\b(click|tap) (here|on|below)\b|\b(see|shown?|listed|pictured) (on the |to the |at the )?(left|right)\b"
    r"|\bon (the|your) (left|right)(-hand| hand)?( side)?\b(?! of)|\b(left|right)-hand (side|column|menu)\b"
    r"|\b(the|a) (red|green|blue|yellow|orange|grey|round|square|big) (button|link|box|text|words|icon|arrow)\b"
    r"|\b(button|link|box|menu|column|picture|photo|map) (on|to) the (left|right)\b|\bas you can see\b",
    re.IGNORECASE,
)
EMPTY_LINK_WORDS = {"here", "click here", "this", "link", "this link", "this page", "read more", "learn more", "website"}
PHONE = re.compile(r"(?<![\d-])0\d{2,4}[ \u00a0]?\d{3}[ \u00a0]?\d{3,4}(?!\d)")
MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
DATE = re.compile(rf"\b(\d{{1,2}}) ({MONTHS}) (\d{{4}})\b")


def words(element):
    return " ".join(element.text_content().split())


def ancestors(element):
    return [element, *element.iterancestors()]


def texts(tree):
    """Each text of a page's body, with the element that holds it."""
    for element in tree.body.iter("*"):
        if element.tag in ("script", "style"):
            continue
        if element.text and element.text.strip():
            yield element.text, element
        for child in element:
            if child.tail and child.tail.strip():
                yield child.tail, element


def test_every_page_has_a_title_of_its_own(site_pages):
    titles = Counter(words(page.tree.find(".//title")) for page in site_pages)
    assert [title for title, count in titles.items() if count > 1 or not title] == []


def test_every_page_has_one_main_heading_and_no_gap_below_it(site_pages):
    faults = []
    for page in site_pages:
        main = page.tree.find(".//main")
        levels = [int(heading.tag[1]) for heading in main.iter("h1", "h2", "h3", "h4", "h5", "h6")]
        if levels[:1] != [1] or levels.count(1) != 1 or len(page.tree.findall(".//h1")) != 1:
            faults.append(f"{page.name}: {levels}")
        faults += [f"{page.name}: h{a} then h{b}" for a, b in zip(levels, levels[1:]) if b > a + 1]
        faults += [f"{page.name}: an empty heading" for heading in main.iter("h1", "h2", "h3") if not words(heading)]
    assert faults == []


def test_every_page_and_every_part_names_its_language(site_pages):
    form = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$")
    faults = []
    for page in site_pages:
        if page.tree.get("lang") is None:
            faults.append(f"{page.name} names no language")
        faults += [
            f"{page.name}: {part.get('lang')}" for part in page.tree.iter("*") if not form.match(part.get("lang", "en"))
        ]
        for text, holder in texts(page.tree):
            languages = [element.get("lang") for element in ancestors(holder) if element.get("lang")]
            if re.search(r"[\u0370-\u1fff\u3040-\uffdc]", text) and languages[:1] == ["en"]:
                faults.append(f"{page.name}: “{text.strip()}” is not said to be of another language")
    assert faults == []


def test_no_words_are_for_sighted_people_only(site_pages):
    faults = [
        f"{page.name}: {found.group()}"
        for page in site_pages
        for found in FOR_EYES_ONLY.finditer(words(page.tree.body))
    ]
    assert faults == []


def test_words_for_sighted_people_would_be_found():
    for words_for_eyes in ("Click here to join", "see left", "press the green button", "the map on the right"):
        assert FOR_EYES_ONLY.search(words_for_eyes)
    for fine in ("what is left", "your rights", "all right", "Turn left at the church", "the right to be heard"):
        assert not FOR_EYES_ONLY.search(fine)


def test_every_link_says_where_it_leads(site_pages):
    faults = []
    for page in site_pages:
        for link in page.tree.iter("a"):
            said = (link.get("aria-label") or words(link)).strip().lower().rstrip(".")
            if not said or said in EMPTY_LINK_WORDS:
                faults.append(f"{page.name}: “{said}” leads to {link.get('href')}")
    assert faults == []


def test_every_phone_number_can_be_rung_and_is_read_as_digits(site_pages):
    faults = []
    for page in site_pages:
        for text, holder in texts(page.tree):
            for number in PHONE.findall(text):
                links = [element.get("href", "") for element in ancestors(holder) if element.tag == "a"]
                digits = re.sub(r"\D", "", number)
                if not any(re.match(rf"(tel|sms):{digits}\b", link) for link in links):
                    faults.append(f"{page.name}: {number} in {links}")
        for link in page.tree.xpath("//a[starts-with(@href, 'tel:')]"):
            rung = re.match(r"tel:(\+?\d+)", link.get("href"))
            if not rung or rung.group(1) not in re.sub(r"[^\d+]", "", words(link)):
                faults.append(f"{page.name}: “{words(link)}” rings {link.get('href')}")
    assert faults == []


def test_every_date_is_one_for_machines_too(site_pages):
    """But for dates that somebody typed in running words: those stay as typed."""
    typed = "".join(path.read_text(encoding="utf-8") for path in (REPOSITORY / "content").glob("**/*.md"))
    faults = []
    for page in site_pages:
        for text, holder in texts(page.tree):
            for day, month, year in DATE.findall(text):
                stamp = f"{year}-{MONTHS.split('|').index(month) + 1:02}-{int(day):02}"
                if holder.get("datetime") != stamp and text.strip() not in typed:
                    faults.append(f"{page.name}: {day} {month} {year} in <{holder.tag}>")
    assert faults == []


def test_every_time_of_opening_is_one_for_machines_too(site_pages):
    clock = re.compile(r"\b\d{1,2}(\.\d\d)?(am|pm)\b")
    marked, faults = 0, []
    for page in site_pages:
        for fact in page.tree.xpath("//div[dt='When']/dd"):
            times = [words(time) for time in fact.iter("time")]
            marked += len(times)
            said = [found.group() for found in clock.finditer(words(fact))]
            # Where we were not sure of a phrase, it stays as somebody typed it.
            if times and [time for time in times if clock.match(time)] != said:
                faults.append(f"{page.name}: {words(fact)}")
    assert faults == []
    assert marked > 100


def test_every_abbreviation_of_the_glossary_is_explained_where_it_first_stands(site_pages):
    glossary = (REPOSITORY / "content/glossary.yml").read_text(encoding="utf-8")
    meanings = dict(re.findall(r"^([A-Z][\w&]+): *(.+)$", glossary, re.M))
    assert len(meanings) > 2
    faults, explained = [], 0
    for page in site_pages:
        for text in page.tree.xpath("//*[@class='prose']"):
            titles = {words(mark): mark.get("title") for mark in text.iter("abbr")}
            explained += len(titles)
            for short, meaning in meanings.items():
                if re.search(rf"\b{re.escape(short)}\b", words(text)) and titles.get(short) != meaning.strip("\"'"):
                    faults.append(f"{page.name}: {short}")
    assert faults == []
    assert explained > 5
