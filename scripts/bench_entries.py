"""Made-up entries for measuring, written once as a guide of ours and once as a site for Hugo.

The same number and seed give the same bytes. All names are invented; numbers, postcodes and addresses are of the ranges
that are kept for fiction (01632 960xxx, ZZ, example.org).
"""

import random
import re
import shutil
import unicodedata
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

HUGO = Path(__file__).resolve().parent / "bench-hugo"
# No entry is overdue by much and some are: what is said of them is part of the work.
LAST_REVIEW = date(2026, 10, 1)

TOPICS = (
    "Housing", "Debt advice", "Food and meals", "Mental health", "Carers", "Older people", "Children and families",
    "Young people", "Disability", "Jobs and training", "Benefits", "Legal advice", "Immigration", "Domestic abuse",
    "Bereavement", "Alcohol and drugs", "Transport", "Energy bills", "Digital skills", "English classes",
    "Sport and activity", "Arts and culture", "Volunteering", "Pets",
)
AREAS = (
    "Harbour", "Old Town", "North End", "Millbrook", "Castle Hill", "Riverside", "Westfield", "Eastgate",
    "Station Road", "The Valleys", "Lower Green", "Marsh", "Abbey", "Moorside", "Quarry Bank", "Whole city",
)
ACCESS = (
    "step-free entrance", "accessible toilet", "hearing loop", "lift to all floors", "parking for blue badge holders",
    "quiet room", "large print leaflets", "BSL interpreter if you ask a week before", "assistance dogs welcome",
)
NAMES = (
    "Anchor", "Beacon", "Bridge", "Cedar", "Compass", "Crossroads", "Daylight", "Elm House", "Fairways", "Greenfield",
    "Hand in Hand", "Harbourside", "Ivy Lane", "Jubilee", "Kindle", "Lantern", "Meadow", "New Start", "Open Door",
    "Pathways", "Quayside", "Rainbow", "St Anne’s", "Tŷ Croeso", "Unity", "Victoria Hall", "Waypoint", "Yew Tree",
)
KINDS = (
    "Advice Centre", "Drop-in", "Helpline", "Community Kitchen", "Support Group", "Workshop", "Law Clinic", "Playgroup",
    "Befriending Scheme", "Food Bank", "Repair Café", "Youth Club", "Carers’ Circle", "Job Club", "Garden Project",
    "Warm Space", "Language Class", "Day Centre",
)
STREETS = (
    "Bridge Street", "Chapel Lane", "Dock Road", "Fore Street", "High Street", "Mill Lane", "Orchard Way", "Park Row",
    "Queen Street", "Station Approach", "Union Place",
)
COSTS = (
    "Free", "Free, but we ask for a small gift if you can", "£2 a session", "£3.50, or £1 on benefits",
    "Free for the first three visits",
)
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
HEADINGS = (
    "Who it is for", "What you can get", "How to get there", "Before you come", "What happens next",
    "If you are worried", "Other languages",
)
SENTENCES = (
    "You can come along without an appointment.",
    "If this is your first visit, please ring us so that somebody can meet you at the door.",
    "We see people aged 16 and over who live in {area} or nearby.",
    "Our volunteers have been trained to help with {topic} and will not judge you.",
    "Bring any letters that you have been sent, even if you have not opened them.",
    "We can *write to your landlord* or go with you to a meeting.",
    "There is tea, coffee and a place to sit.",
    "What you tell us stays **between us**, unless somebody is in danger.",
    "We work with the council, the health service and other groups in {area}.",
    "If we cannot help with {topic}, we will tell you who can.",
    "The waiting time is usually under two weeks.",
    "Children are welcome when they come with an adult.",
    "You do not need to have an address or any papers.",
    "See [our web page](https://{host}/help) for the dates of the next sessions.",
    "People who have used the service say that it is *friendly* and \"not like an office\".",
    "We also run a group on the first {day} of each month -- ask for the programme.",
    "Write to <hello@{host}> if ringing is hard for you.",
    "The nearest bus stop is on {street}; the 4, 17 and 23 buses stop there.",
    "The service is paid for by gifts & a grant from the lottery until March {year}.",
    "Referrals are taken from GPs, schools and social workers, and you can refer yourself.",
)
ITEMS = (
    "help with filling in forms", "someone to talk to", "a warm meal on {day}", "advice by phone",
    "home visits in {area}", "[a guide to {topic}]({topic_page})", "a loan of equipment", "training for volunteers",
    "free wi-fi and a computer", "an interpreter, if you ask", "letters read out and explained", "`SMS` reminders",
    "~~weekend sessions~~ (stopped for now)",
)
WELSH = (
    "Mae croeso i chi siarad Cymraeg gyda ni; gofynnwch am aelod o staff sy’n siarad Cymraeg.",
    "Rydym ni ar agor i bawb yn yr ardal, ac mae’r gwasanaeth yn rhad ac am ddim.",
    "Ffoniwch ni os oes angen cymorth arnoch chi i gyrraedd yr adeilad.",
)
URDU = (
    "اگر آپ کو اردو میں مدد چاہیے تو براہ کرم ہمیں فون کریں۔",
    "یہ خدمت مفت ہے اور آپ کی معلومات خفیہ رکھی جاتی ہیں۔",
    "ہم فارم بھرنے اور خطوط سمجھنے میں آپ کی مدد کر سکتے ہیں۔",
)
ABOUT = "This directory is kept up by volunteers.\n\n## Corrections\n\nRing 01632 960000 to tell us about a mistake.\n"


def key(name):
    """`Debt advice` as it stands in files and addresses: `debt-advice`."""
    plain = unicodedata.normalize("NFD", name.lower().replace("’", "")).encode("ascii", "ignore").decode()
    return re.sub("[^a-z0-9]+", "-", plain).strip("-")


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def listed(names):
    return "[" + ", ".join(key(name) for name in names) + "]"


@dataclass(frozen=True)
class Entry:
    slug: str
    title: str
    summary: str
    topics: list
    areas: list
    phone: str
    host: str
    address: str
    postcode: str
    times: list
    cost: str
    access: list
    reviewed: date
    review_every: str
    # Its Markdown; `{topic_page}` stands where it leads to the page of its first topic.
    text: str


def text(chance, words):
    """About 120 words under a few headings, with lists, a few tables, and some Welsh and Urdu."""

    def filled(line):
        return line.format(**words, day=chance.choice(DAYS), street=chance.choice(STREETS))

    def sentences(least, most):
        return " ".join(filled(line) for line in chance.sample(SENTENCES, chance.randint(least, most)))

    extras = [kind for kind, share in ((table, 0.12), (welsh, 0.10), (urdu, 0.06)) if chance.random() < share]
    headings = chance.sample(HEADINGS, len(HEADINGS))
    wanted = chance.randint(80, 165)
    parts = [sentences(2, 2)]
    while extras or sum(len(part.split()) for part in parts) < wanted:
        if headings:
            parts.append("## " + headings.pop())
        if extras:
            parts.append(extras.pop()(chance))
        elif chance.random() < 0.45:
            parts.append("\n".join("- " + filled(item) for item in chance.sample(ITEMS, chance.randint(3, 5))))
        else:
            parts.append(sentences(2, 3))
    return "\n\n".join(parts) + "\n"


def table(chance):
    rows = ["| Session | Day | Time |", "|---|---|---:|"]
    for session in chance.sample(("Drop-in", "Forms", "Group", "One to one"), 3):
        rows.append(f"| {session} | {chance.choice(DAYS)} | {chance.randint(9, 16)}:{chance.choice(('00', '15', '30'))} |")
    return "\n".join(rows)


def welsh(chance):
    return " ".join(chance.sample(WELSH, 2))


def urdu(chance):
    return " ".join(chance.sample(URDU, 2))


def entries(count, seed=1):
    chance = random.Random(seed)
    for number in range(count):
        area = chance.choice(AREAS)
        place = area if chance.random() < 0.5 else chance.choice(STREETS)
        title = f"{chance.choice(NAMES)} {place} {chance.choice(KINDS)}"
        topics = chance.sample(TOPICS, chance.choice((1, 1, 2, 2, 3)))
        areas = [area] + ([chance.choice(AREAS)] if chance.random() < 0.3 else [])
        host = key(title) + ".example.org"
        words = {"area": area, "topic": topics[0].lower(), "host": host, "year": chance.randint(2027, 2030)}
        postcode = f"ZZ{chance.randint(1, 20)} {chance.randint(1, 9)}{chance.choice('ABDEFGHJLN')}{chance.choice('ABDEFGHJLN')}"
        days = sorted(chance.sample(range(7), chance.randint(1, 4)))
        item = chance.choice(ITEMS[:5]).format(day="Friday", area=area)
        yield Entry(
            slug=f"{key(title)}-{number:05}",
            title=title,
            summary=f"Help with {topics[0].lower()} for people in {area}: {item}.",
            topics=topics,
            areas=list(dict.fromkeys(areas)),
            phone=f"01632 960{chance.randint(0, 999):03}",
            host=host,
            address=f"{chance.randint(1, 180)} {chance.choice(STREETS)}, {area}",
            postcode=postcode,
            times=[(DAYS[day], f"{chance.randint(8, 11)}am to {chance.randint(1, 8)}pm") for day in days],
            cost=chance.choice(COSTS),
            access=chance.sample(ACCESS, chance.randint(0, 4)),
            reviewed=LAST_REVIEW - timedelta(days=chance.randint(0, 500)),
            review_every=chance.choice(("6 months", "12 months", "24 months")),
            text=text(chance, words | {"topic_page": "{topic_page}"}),
        )


def common_facts(entry):
    """What both programs are told in the same words."""
    return [
        f"title: {quoted(entry.title)}",
        f"summary: {quoted(entry.summary)}",
        f"topics: {listed(entry.topics)}",
        f"areas: {listed(entry.areas)}",
        f"phone: {quoted(entry.phone)}",
        f"email: hello@{entry.host}",
        f"website: https://{entry.host}/",
        f"cost: {quoted(entry.cost)}",
        f"reviewed: {entry.reviewed.isoformat()}",
    ]


def file(facts, text):
    return "\n".join(["---", *facts, "---", "", text])


def write_guide(folder, count):
    """A guide of ours, in one language, with nothing to print."""
    content = Path(folder) / "content"
    for name in ("entries", "pages"):
        (content / name).mkdir(parents=True)
    settings = [
        "name: Services Directory",
        "place: Testshire",
        "publisher: Testshire CVS",
        "website: https://directory.example.org/",
        "sample: true",
        "languages: [en]",
        "contact: {email: guide@directory.example.org, phone: 01632 960000}",
        "edition: {name: Winter 2026, on: 2026-12-01, next: 2027-03-01}",
        "topics:",
        *(f"  {key(topic)}: {{name: {topic}, about: Help with {topic.lower()}.}}" for topic in TOPICS),
        "areas:",
        *(f"  {key(area)}: {area}" for area in AREAS),
        "access:",
        *(f"  {key(access)}: {access}" for access in ACCESS),
        "review: {every: 12 months, crisis: 1 month, due: 14 days before, lapsed: 3 months after, when-lapsed: mark}",
        "print: {}",
    ]
    (content / "guide.yml").write_text("\n".join(settings) + "\n")
    (content / "pages" / "about.md").write_text(file(["title: About", "order: 1"], ABOUT))
    for number, entry in enumerate(entries(count)):
        facts = [
            *common_facts(entry),
            "address: |",
            f"  {entry.address}",
            f"  {entry.postcode}",
            "times:",
            *(f"  - {day} {hours}" for day, hours in entry.times),
            *([f"access: {listed(entry.access)}"] if entry.access else []),
            *([f"crisis: {number + 1}"] if number < 3 else []),
            "print: leave out",
            f"review-every: {entry.review_every}",
        ]
        text = entry.text.replace("{topic_page}", f"topic-{key(entry.topics[0])}.html")
        (content / "entries" / f"{entry.slug}.md").write_text(file(facts, text))


def write_hugo_site(folder, count):
    """The same entries as a site for Hugo, with the templates of `bench-hugo`."""
    folder = Path(folder)
    shutil.copytree(HUGO, folder)
    (folder / "data").mkdir()
    labels = "".join(f"{key(name)}: {quoted(name)}\n" for name in TOPICS + AREAS)
    (folder / "data" / "labels.yml").write_text(labels)
    (folder / "content" / "about.md").write_text(file(['title: "About"'], ABOUT))
    for entry in entries(count):
        facts = [
            *common_facts(entry),
            f"address: {quoted(entry.address)}",
            f"postcode: {entry.postcode}",
            "opening:",
            *(f"  - {{days: {day}, hours: {hours}}}" for day, hours in entry.times),
            f"access: [{', '.join(entry.access)}]",
        ]
        text = entry.text.replace("{topic_page}", f"/topics/{key(entry.topics[0])}/")
        (folder / "content" / "entries" / f"{entry.slug}.md").write_text(file(facts, text))
