"""Do we know every kind of page that the site has? The slow tests choose their pages by kind."""

from page_kinds import KINDS, telling_sample


def test_every_page_is_of_a_kind_that_we_know(site_pages):
    assert [page.name for page in site_pages if page.kind == "unknown"] == []


def test_every_kind_is_in_the_sample(site_pages):
    assert {page.kind for page in site_pages} == KINDS


def test_the_pages_chosen_for_slow_tests_show_all_there_is(site_pages):
    chosen = telling_sample(site_pages)
    shown = set().union(*(page.shapes for page in chosen))
    assert {page.kind for page in chosen} == KINDS
    assert all(page.shapes <= shown for page in site_pages)
