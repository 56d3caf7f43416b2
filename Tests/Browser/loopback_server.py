"""A web server on this machine, for tests."""

import functools
import http.server
import threading
from pathlib import Path


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    """A plain host: files, and the guide's own page for an address that does not exist."""

    in_trouble = ()

    def log_message(self, *words):
        pass

    def send_head(self):
        if self.path.lstrip("/").split("?")[0] in self.in_trouble:
            return super().send_error(503)
        return super().send_head()

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
    """Serves one folder on a free port of this machine until it is stopped. `url` ends with a slash.

    Names of files that are in `in_trouble` are answered with 503, as by a host that has too much to do.
    """

    def __init__(self, folder):
        self.in_trouble = set()
        kind = type("TroubledHandler", (QuietHandler,), {"in_trouble": self.in_trouble})
        handler = functools.partial(kind, directory=str(folder))
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def stop(self):
        self.server.shutdown()
        self.server.server_close()


def answer_instead(page, address, html):
    """Lets the browser's page see this HTML at an address, whatever the server has there."""

    def answer(route):
        route.fulfill(body=html, content_type="text/html; charset=utf-8")

    page.route(address, answer)
