"""The preview as somebody sees it who writes: pages that follow, what was found over them, and nothing in the way."""

import os
import re
import shutil
import signal
import subprocess
import threading
import time

import pytest
from axe_playwright_python.base import AXE_SCRIPT

from conftest import REPOSITORY, TODAY
from test_axe import RUN

# Longer than anything here takes on a busy machine.
PATIENCE = 60
READY = "[data-preview=ready]"
PANEL = "What the preview has found"


class Preview:
    """A running `hopeguide serve` of a copy of the sample guide, which a test may change."""

    def __init__(self, program, folder):
        self.folder = folder
        self.hub = folder / "content/entries/food-hub.md"
        self.good = self.hub.read_text()
        command = [program, "serve", "--guide", folder, "--port", "0", "--today", TODAY]
        environment = dict(os.environ, HOPEGUIDE_PYTHON="/nowhere/python3")
        self.process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
        self.lines = []
        threading.Thread(target=self._listen, daemon=True).start()
        self.url = re.search(r"http://localhost:\d+/", self.wait_for("Open http"))[0]

    def _listen(self):
        for line in self.process.stdout:
            self.lines.append(line)

    def wait_for(self, words):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            for line in self.lines:
                if words in line:
                    return line
            time.sleep(0.02)
        pytest.fail(f"“{words}” was not said, but: {self.lines}")

    def save(self, old, new):
        assert old in self.good
        self.hub.write_text(self.good.replace(old, new))

    def repair(self):
        self.hub.write_text(self.good)

    def stop(self):
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(PATIENCE)


@pytest.fixture
def guide(tmp_path):
    shutil.copytree(REPOSITORY / "content", tmp_path / "guide/content")
    return tmp_path / "guide"


@pytest.fixture
def preview(program, guide):
    running = Preview(program, guide)
    # What was to be printed has been tried, so nothing but the test changes the pages from here on.
    running.wait_for("Made listing.txt")
    yield running
    assert running.process.poll() is not None or running.stop() == 0


@pytest.fixture
def open_hub(preview, open_page):
    """Call it with the reader's circumstances: answers the food hub's page."""

    def open_one(**circumstances):
        page = open_page(preview.url + "food-hub.html", **circumstances)
        page.set_default_timeout(PATIENCE * 1000)
        page.wait_for_selector(READY, state="attached")
        return page

    return open_one


def panel(page):
    return page.get_by_role("region", name=PANEL)


def break_it(preview, page):
    preview.save("topics: [", "topics: [<b>mony</b>, ")
    panel(page).get_by_text("The guide has no topic called").wait_for()


def test_a_page_follows_when_its_file_is_saved(preview, open_hub):
    page = open_hub()
    preview.hub.write_text(preview.good + "\nThere is soup on Mondays.\n")
    page.get_by_text("There is soup on Mondays.").wait_for()
    assert page.locator("main").get_by_text("There is soup on Mondays.").count() == 1


def test_a_broken_file_is_named_over_the_last_good_page_until_it_is_repaired(preview, open_hub):
    page = open_hub()
    main = page.locator("main").inner_html()
    break_it(preview, page)
    first = panel(page).get_by_role("listitem").first
    assert re.fullmatch(
        r"To put right, content/entries/food-hub\.md, line \d+: "
        r"The guide has no topic called “<b>mony</b>”\.\s*Choose from: .*",
        first.inner_text(),
        flags=re.S,
    )
    assert panel(page).get_by_text("You see the pages as they were before.").is_visible()
    assert page.locator("main").inner_html() == main
    status = page.get_by_role("status").filter(has_text="1 thing to put right")
    assert status.count() == 1

    preview.repair()
    panel(page).get_by_text("The guide has no topic called").wait_for(state="detached")
    assert page.locator("main").inner_html() == main


def test_the_panel_is_used_with_the_keyboard_alone(preview, open_hub):
    page = open_hub()
    break_it(preview, page)
    focused = "document.activeElement.shadowRoot?.activeElement?.localName"
    page.keyboard.press("Tab")
    assert page.evaluate(focused) == "summary"
    page.keyboard.press("Enter")
    assert not panel(page).get_by_role("listitem").first.is_visible()
    page.keyboard.press("Enter")
    assert panel(page).get_by_role("listitem").first.is_visible()
    page.keyboard.press("Tab")
    assert page.evaluate(focused) == "ul"
    page.keyboard.press("Tab")
    assert page.evaluate(focused) == "button"
    page.keyboard.press("Enter")
    assert panel(page).count() == 0
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"


def test_a_closed_panel_stays_closed_until_there_is_something_else_to_say(preview, open_hub):
    page = open_hub()
    panel(page).locator("summary").focus()
    page.keyboard.press("Escape")
    assert panel(page).count() == 0
    page.goto(preview.url + "a-to-z.html")
    page.wait_for_selector(READY, state="attached")
    assert panel(page).count() == 0
    break_it(preview, page)
    assert panel(page).is_visible()


def test_the_panel_covers_nothing_on_a_small_screen(preview, open_hub):
    page = open_hub(width=320)
    break_it(preview, page)
    box, header = panel(page).bounding_box(), page.locator("header").first.bounding_box()
    assert box["y"] + box["height"] <= header["y"]
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_axe_finds_nothing_wrong_with_the_panel(preview, open_hub):
    faults = []
    for width, scheme in [(320, "light"), (320, "dark"), (1280, "light"), (1280, "dark")]:
        page = open_hub(width=width, scheme=scheme)
        preview.repair()
        panel(page).get_by_text("The guide has no topic called").wait_for(state="detached")
        break_it(preview, page)
        page.evaluate(AXE_SCRIPT)
        found = page.evaluate(RUN)
        faults += [f"{width} px, {scheme}: {fault}" for fault in found["faults"] if "data-preview" in fault]
    assert faults == []


def test_the_page_allows_the_script_and_the_script_asks_for_nothing_else(preview, open_context):
    page = open_context().new_page()
    said, asked = [], []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("request", lambda request: asked.append(request.url.removeprefix(preview.url)))
    page.goto(preview.url + "food-hub.html")
    page.wait_for_selector(READY, state="attached")
    assert said == []
    own = [name for name in asked if name.startswith(".preview/")]
    assert sorted(own) == [".preview/news", ".preview/panel.css", ".preview/reload.js"]
    assert not [name for name in asked if name.startswith("http")]


def test_no_worker_is_registered(preview, open_hub):
    page = open_hub()
    assert page.evaluate("navigator.serviceWorker.getRegistrations().then(all => all.length)") == 0


def test_without_script_the_page_is_plain(preview, open_page):
    page = open_page(preview.url + "food-hub.html", script=False)
    assert page.locator("h1").count() == 1
    assert page.locator("[data-preview]").count() == 0
    assert page.locator("body > script[src]").count() == 1


def test_a_guide_that_was_broken_from_the_start_appears_when_it_is_repaired(program, guide, open_page):
    hub = guide / "content/entries/food-hub.md"
    good = hub.read_text()
    hub.write_text(good.replace("topics: [", "topics: [mony, "))
    running = Preview(program, guide)
    try:
        page = open_page(running.url)
        page.set_default_timeout(PATIENCE * 1000)
        assert page.locator("h1").inner_text() == "This guide cannot be shown yet"
        assert page.get_by_text("The guide has no topic called “mony”.").is_visible()
        hub.write_text(good)
        page.get_by_text("Harbourne and the Vale").first.wait_for()
    finally:
        assert running.stop() == 0


def test_a_page_says_when_the_preview_has_ended(preview, open_hub):
    page = open_hub()
    assert preview.stop() == 0
    page.get_by_text("The preview has ended.").first.wait_for()
