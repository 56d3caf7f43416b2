"""How well the search understands a table of queries, and a runner for any other table.

A line of a table is: the entries of which one must be among the first three, with commas between them; a tab; `box` where
the crisis box must stand above all else, `any` where it need not; a tab; the query as somebody types it.

    QUERIES=table.tsv pytest -q -s Tests/Browser/test_queries.py -k table

prints what it missed and the score. `queries-tuning.tsv` is the half that the search was tuned with; what it scores there
says little of queries that nobody has seen.
"""

import os
from dataclasses import dataclass
from pathlib import Path

import pytest

from test_search import ASK_ALL

OURS = Path(__file__).parent / "queries-tuning.tsv"

# Words of fear that must show the box first, with the entry that must be among the first three; and plain ones that need none.
FEAR = {
    "scared": "safe-harbour",
    "im scared": "safe-harbour",
    "forced marriage": "safe-harbour",
    "nobody would miss me": "samaritans",
    "worthless": "samaritans",
    "no point": "samaritans",
    "tired of everything": "samaritans",
    "frightened of my dad": "childline",
    "cant cope": "samaritans",
    "want it to stop": "samaritans",
    "he watches my phone": "safe-harbour",
    "kicked out": "night-shelter",
    "nowhere to sleep tonight": "night-shelter",
    "hurting myself": "samaritans",
    "voices": "hearing-voices",
    "overdose": "emergency-999",
    "over dosed": "emergency-999",
    "dwi eisiau marw": "samaritans",
    "mae ofn arna i": "safe-harbour",
    "nunlle i gysgu heno": "night-shelter",
    "lleisiau": "hearing-voices",
}
PLAIN = {
    "homeless": "night-shelter",
    "polish": None,
    "wheelchair": None,
    "foodbank": "food-hub",
    "housing": "night-shelter",
    "rent arrears": "tenancy-support",
    "lonely": None,
    "panic attack": "talking-therapies",
    "cant sleep": "sleep-service",
    "drinking too much": "clearwater",
    "gambling": "money-advice",
    "digartref": "night-shelter",
    "methu cysgu": "sleep-service",
    "yfed gormod": "clearwater",
}
# A slip is not guessed for a short word, or for one that begins with another letter.
NOT_FOUND = {"scared": "vale-carers", "bed": "social-club"}


@dataclass
class Score:
    asked: int
    missed: list
    without_box: list
    boxes_without_need: list

    def __str__(self):
        right = self.asked - len(self.missed)
        return "\n".join(
            [f"{right} of {self.asked} right in the first three ({100 * right / self.asked:.0f} %)"]
            + [f"missed: {line}" for line in self.missed]
            + [f"in danger without the box: {query}" for query in self.without_box]
            + [f"box without need: {query}" for query in self.boxes_without_need]
        )


def read_table(path):
    lines = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
    return [(expected.split(","), box == "box", query) for expected, box, query in lines]


def score(page, table):
    answers = page.evaluate(ASK_ALL, [query for _, _, query in table])
    found = Score(len(table), [], [], [])
    for (expected, needs_box, query), answer in zip(table, answers):
        if not set(answer["slugs"][:3]) & set(expected):
            found.missed.append(f"{query}: {', '.join(answer['slugs'][:3])} (not {', '.join(expected)})")
        if needs_box and not answer["hasBoxFirst"]:
            found.without_box.append(query)
        if answer["hasBoxFirst"] and not needs_box:
            found.boxes_without_need.append(query)
    return found


@pytest.fixture
def asking(open_page, serve):
    page = open_page(serve + "search.html")
    page.locator("#site_search").fill("debt")
    page.locator(".results .name").first.wait_for()
    return page


def test_a_table_of_queries_is_understood(asking):
    result = score(asking, read_table(Path(os.environ.get("QUERIES", OURS))))
    print(result)
    assert len(result.missed) <= result.asked * 5 // 100, result
    assert result.without_box == [] and len(result.boxes_without_need) <= 3, result


def test_words_of_fear_show_the_box_and_who_helps(asking):
    answers = asking.evaluate(ASK_ALL, list(FEAR))
    for (query, expected), answer in zip(FEAR.items(), answers):
        assert answer["hasBoxFirst"], query
        assert expected in answer["slugs"][:3], (query, answer["slugs"][:5])


def test_plain_words_find_what_fits_without_the_box(asking):
    answers = asking.evaluate(ASK_ALL, list(PLAIN))
    for (query, expected), answer in zip(PLAIN.items(), answers):
        assert not answer["hasBoxFirst"], query
        assert answer["slugs"], query
        assert expected in (None, *answer["slugs"][:3]), (query, answer["slugs"][:5])


def test_overdoses_come_to_999_first(asking):
    answers = asking.evaluate(ASK_ALL, ["overdose", "took too many pills", "gorddos", "someone is going to kill me"])
    assert {answer["slugs"][0] for answer in answers} == {"emergency-999"}


def test_short_words_are_not_taken_for_slips(asking):
    answers = asking.evaluate(ASK_ALL, list(NOT_FOUND))
    for (query, wrong), answer in zip(NOT_FOUND.items(), answers):
        assert wrong not in answer["slugs"], query
