"""What every browser test is given: the sample site, a server for it, and pages in a real Chromium.

The program under test is the one that `swift test` built; HOPEGUIDE names another.
"""

import functools
import http.server
import os
import shutil
import subprocess
import threading
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

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


@pytest.fixture
def site_copy(site, tmp_path):
    """A copy of the sample's website which a test may change."""
    return Path(shutil.copytree(site, tmp_path / "site"))


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    """A plain host: files, and the guide's own page for an address that does not exist."""

    def log_message(self, *words):
        pass

    def send_error(self, code, message=None, explain=None):
        page = Path(self.directory) / "404.html"
        if code != 404 or not page.exists():
            return super().send_error(code, message, explain)
        body = page.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


class LoopbackServer:
    """Serves one folder on a free port of this machine until it is stopped. `url` ends with a slash."""

    def __init__(self, folder):
        handler = functools.partial(QuietHandler, directory=str(folder))
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def stop(self):
        self.server.shutdown()
        self.server.server_close()


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
def browser():
    """One Chromium for all tests. Each test has a context of its own: nothing is remembered between them."""
    # Chromium's own sandbox does not start as root.
    options = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=options)
        yield chromium
        chromium.close()


@pytest.fixture
def open_context(browser):
    """Call it with the reader's circumstances: answers a context, that is a fresh visitor."""
    contexts = []

    def open_one(width=320, height=640, scheme="light", script=True, forced_colors=False, reduced_motion=False):
        context = browser.new_context(
            viewport={"width": width, "height": height},
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
def page(open_context):
    """An empty page of 320 pixels' width, light, with script."""
    return open_context().new_page()
