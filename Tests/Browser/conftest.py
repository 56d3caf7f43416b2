"""What every browser test is given: the sample site, a server for it, and pages in a real Chromium.

The program under test is the one that `swift test` built; HOPEGUIDE names another.
"""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from loopback_server import LoopbackServer, answer_instead
from page_kinds import read_pages, telling_sample

REPOSITORY = Path(__file__).resolve().parents[2]
# The sample guide is always built as of this day, so that it does not age.
TODAY = "2026-11-21"
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")


@pytest.fixture(scope="session")
def program():
    """The path of the `hopeguide` program."""
    return Path(os.environ.get("HOPEGUIDE", REPOSITORY / ".build/debug/hopeguide")).resolve()


@pytest.fixture(scope="session")
def site(program, tmp_path_factory):
    """The folder with the sample's website. Tests only read it; take `site_copy` to change a file."""
    folder = tmp_path_factory.mktemp("sample") / "site"
    command = [program, "build", "--guide", REPOSITORY, "--output", folder, "--today", TODAY]
    environment = dict(os.environ)
    environment.setdefault("HOPEGUIDE_PYTHON", str(REPOSITORY / ".venv/bin/python3"))
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


@pytest.fixture(scope="session")
def site_pages(site):
    """Every page of the sample's website, as `SitePage`."""
    return read_pages(site)


@pytest.fixture(scope="session")
def sample(site_pages):
    """The few of them that show all there is, for tests that take long."""
    return telling_sample(site_pages)


@pytest.fixture(scope="session")
def toured(site_pages, sample):
    """Every page in the main language, and of the other ones those that show what no page of the main one does."""
    return [page for page in site_pages if page.is_in_main_language or page in sample]


@pytest.fixture
def site_copy(site, tmp_path):
    """A copy of the sample's website which a test may change."""
    return Path(shutil.copytree(site, tmp_path / "site"))


@pytest.fixture
def start_server():
    """Call it with a folder: answers a `LoopbackServer`, which is stopped when the test ends, or before by `stop()`."""
    servers = []

    def start(folder):
        servers.append(LoopbackServer(folder))
        return servers[-1]

    yield start
    for server in servers:
        server.stop()


@pytest.fixture(scope="session")
def serve(site):
    """The address of the sample's website on a server, with a slash at its end."""
    server = LoopbackServer(site)
    yield server.url
    server.stop()


@pytest.fixture(scope="session")
def file_url(site):
    """The address of the sample's website as files, with a slash at its end."""
    return site.as_uri() + "/"


@pytest.fixture(scope="session")
def playwright():
    with sync_playwright() as started:
        yield started


def start_chromium(playwright, *options):
    # Chromium's own sandbox does not start as root.
    safe = ["--no-sandbox"] if os.geteuid() == 0 else []
    return playwright.chromium.launch(executable_path=CHROMIUM, args=[*safe, *options])


@pytest.fixture(scope="session")
def browser(playwright):
    """One Chromium for all tests. Each test has a context of its own: nothing is remembered between them."""
    chromium = start_chromium(playwright)
    yield chromium
    chromium.close()


@pytest.fixture
def large_letters(playwright):
    """A Chromium whose reader has asked for letters of twice the size."""
    chromium = start_chromium(playwright, "--blink-settings=defaultFontSize=32")
    yield chromium
    chromium.close()


@pytest.fixture
def open_context(browser):
    """Call it with the reader's circumstances: answers a context, that is a fresh visitor."""
    contexts = []

    def open_one(
        width=320, height=640, scheme="light", script=True, forced_colors=False, reduced_motion=False, zoom=1
    ):
        context = browser.new_context(
            # Zoomed in, a window holds fewer, larger pixels.
            viewport={"width": width // zoom, "height": height // zoom},
            device_scale_factor=zoom,
            color_scheme=scheme,
            java_script_enabled=script,
            forced_colors="active" if forced_colors else "none",
            reduced_motion="reduce" if reduced_motion else "no-preference",
            locale="en-GB",
            timezone_id="Europe/London",
        )
        context.set_default_timeout(10_000)
        contexts.append(context)
        return context

    yield open_one
    for context in contexts:
        context.close()


@pytest.fixture
def open_page(open_context):
    """Call it with an address and the reader's circumstances (see `open_context`): answers the open page."""

    def open_one(address, **circumstances):
        page = open_context(**circumstances).new_page()
        page.goto(address)
        return page

    return open_one


@pytest.fixture
def tour(open_context, serve):
    """Call it with pages and the reader's circumstances: answers each page with the browser's page that shows it.

    A page that leads on at once is held, so that it can be looked at; a long list is there with its ticks.
    """

    def walk(pages, **circumstances):
        page = open_context(**circumstances).new_page()
        for site_page in pages:
            address = serve + site_page.name
            if site_page.kind == "moved":
                held = site_page.html.replace('http-equiv="refresh"', "")
                answer_instead(page, address, re.sub(r"<script\b[^>]*data-to=.*?</script>", "", held, flags=re.S))
            page.goto(address)
            if circumstances.get("script", True) and 'class="narrow"' in site_page.html:
                page.locator(".narrow details").wait_for()
            yield site_page, page

    return walk


@pytest.fixture
def page(open_context):
    """An empty page of 320 pixels' width, light, with script."""
    return open_context().new_page()
