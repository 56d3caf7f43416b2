"""Ticks that combine make a long list shorter: by script, announced, kept in the address behind its #, never a dead end."""

import pytest

AREA = "area-harbourne.html"


@pytest.fixture(params=["serve", "file_url"])
def listed(request, open_page):
    """Opens a long list and its ticks."""
    address = request.getfixturevalue(request.param)

    def open_one(name=AREA):
        page = open_page(address + name)
        page.locator(".narrow summary").click()
        return page

    return open_one


def tick(page, name):
    page.locator(".narrow").get_by_label(name, exact=True).click()


def shown(page):
    return page.locator("main .entries > li:visible").count()


def test_ticks_combine_and_are_announced(listed):
    page = listed()
    everything = shown(page)
    tick(page, "Free")
    free = shown(page)
    assert 0 < free < everything
    status = page.locator(".narrow [role=status]")
    assert status.inner_text() == f"{free} of {everything} shown."
    tick(page, "Step-free entrance")
    assert 0 < shown(page) < free


def test_of_areas_any_will_do(listed):
    page = listed("find-free.html")
    tick(page, "Saltby")
    one = shown(page)
    tick(page, "Millbrook")
    assert shown(page) > one


def test_what_is_ticked_stands_in_the_address_and_holds_after_a_reload(listed):
    page = listed()
    tick(page, "Free")
    count = shown(page)
    assert page.url.endswith("#only=free")
    page.reload()
    page.locator(".narrow summary").wait_for()
    assert shown(page) == count
    assert page.locator(".narrow details").get_attribute("open") is not None


def test_nothing_left_has_a_way_back(listed):
    page = listed()
    everything = shown(page)
    for label in page.locator(".narrow label").all():
        label.click()
        if shown(page) == 0:
            assert page.locator(".narrow [role=status]").inner_text() == "None of these has all that you ticked."
            break
    page.get_by_role("button", name="Show all again").click()
    assert shown(page) == everything
    assert page.evaluate("document.activeElement.type") == "checkbox"
    assert "#" not in page.url


def test_results_of_the_search_have_them_too(open_page, serve):
    page = open_page(serve + "search.html")
    page.locator("#site_search").fill("health")
    page.locator(".results .narrow summary").click()
    everything = shown(page)
    tick(page, "Free")
    assert 0 < shown(page) < everything


def test_short_lists_have_none_and_nothing_moves(open_page, serve, site_pages):
    for site_page in site_pages:
        if site_page.tree.xpath("//*[@class='narrow']"):
            assert len(site_page.tree.xpath("//main//ul[@class='entries']/li")) > 10, site_page.name
    page = open_page(serve + AREA)
    before = page.locator("main .entries").first.bounding_box()
    page.locator(".narrow summary").wait_for()
    assert page.locator("main .entries").first.bounding_box() == before


def test_without_script_the_list_is_whole(open_page, serve):
    page = open_page(serve + AREA, script=False)
    assert shown(page) > 10
    assert page.locator(".narrow").inner_text() == ""
