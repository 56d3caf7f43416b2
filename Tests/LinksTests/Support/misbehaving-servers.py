"""Web servers on loopback that misbehave in every way that we know of, chosen by the first part of the host's name.

Writes a line with the port for HTTP, the port for TLS, one at which nobody listens, and the file of the certificates to
trust; then serves until its input ends. Each request is a line in its output.
"""

import gzip
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

PAGE = """<!DOCTYPE html><html lang="en"><head><title>{title}</title></head><body><h1>{heading}</h1>
<p>Green Shoots grows vegetables with other people, at your own pace, every Tuesday at the allotments in Mill Lane.
Everybody is welcome, and somebody meets you at the gate when you come for the first time. Tea is included.</p>
{more}</body></html>"""
# A tenth of a megabyte that becomes a hundred.
BOMB = gzip.compress(bytes(100_000_000), 6)
COUNTS = {}
LOCK = threading.Lock()


def page(more="", title="Green Shoots", heading="Welcome"):
    return PAGE.format(title=title, heading=heading, more=more).encode()


def answer(status, body=b"", *headers, kind="text/html; charset=utf-8"):
    head = [f"HTTP/1.1 {status}", f"Content-Type: {kind}", f"Content-Length: {len(body)}", *headers]
    return "\r\n".join(head).encode() + b"\r\n\r\n" + body


def redirect(status, to, *headers):
    return answer(f"{status} Elsewhere", b"", f"Location: {to}", *headers)


def count(key):
    with LOCK:
        COUNTS[key] = COUNTS.get(key, 0) + 1
        return COUNTS[key]


def never(connection, path, headers):
    time.sleep(60)


def drip(connection, path, headers):
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
    while True:
        connection.sendall(b"x")
        time.sleep(1)


def endless(connection, path, headers):
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page())
    while True:
        connection.sendall(b"<p>and on and on</p>" * 1000)


def bomb(connection, path, headers):
    connection.sendall(answer("200 OK", BOMB, "Content-Encoding: gzip"))


def damaged_gzip(connection, path, headers):
    connection.sendall(answer("200 OK", b"this is not gzip at all", "Content-Encoding: gzip"))


def headers_10000(connection, path, headers):
    lines = "".join(f"X-Header-{number}: {number}\r\n" for number in range(10_000))
    connection.sendall(b"HTTP/1.1 200 OK\r\n" + lines.encode() + b"\r\n" + page())


def long_header(connection, path, headers):
    connection.sendall(b"HTTP/1.1 200 OK\r\nX-Long: " + b"x" * 10_000_000 + b"\r\n\r\n" + page())


def closes(connection, path, headers):
    pass


def nonsense(connection, path, headers):
    connection.sendall(b"\x00\xff\xfe garbage\r\n\r\n")


def long_length(connection, path, headers):
    body = page()
    connection.sendall(answer("200 OK", body).replace(str(len(body)).encode(), b"999999"))


def short_length(connection, path, headers):
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 300\r\n\r\n" + page())


def circle(connection, path, headers):
    connection.sendall(redirect(302, "/again" if path == "/" else "/"))


def onward(connection, path, headers):
    connection.sendall(redirect(302, f"/{int(path.strip('/') or 0) + 1}"))


def cookie_circle(connection, path, headers):
    connection.sendall(redirect(302, "/", "Set-Cookie: seen=yes"))


def patient(connection, path, headers):
    if count("patient") == 1:
        connection.sendall(answer("429 Too Many Requests", b"", "Retry-After: 1"))
    else:
        connection.sendall(answer("200 OK", page()))


def recovers(connection, path, headers):
    if count("recovers") < 3:
        connection.sendall(answer("503 Busy"))
    else:
        connection.sendall(answer("200 OK", page()))


def tagged(connection, path, headers):
    if headers.get("if-none-match") == '"edition-1"':
        connection.sendall(answer("304 Not Modified"))
    else:
        connection.sendall(answer("200 OK", page("<p>Ring (01632) 960-101.</p>"), 'ETag: "edition-1"'))


def deep_nesting(connection, path, headers):
    connection.sendall(answer("200 OK", b"<title>Green Shoots</title>" + b"<div><a><b>deep " * 50_000))


def contacts(connection, path, headers):
    connection.sendall(answer("200 OK", page(
        "<p>Ring <b>+44 (0)1632</b>&nbsp;960101 or write to <a href='mailto:Hello@GreenShoots.internal'>us</a>.</p>"
        "<address>Mill Lane, Millbrook <br>zz31aa</address>")))


BEHAVIOURS = {
    "never": never, "drip": drip, "endless": endless, "bomb": bomb, "damaged-gzip": damaged_gzip,
    "headers": headers_10000, "long-header": long_header, "closes": closes, "nonsense": nonsense,
    "long-length": long_length, "short-length": short_length, "circle": circle, "onward": onward,
    "cookie-circle": cookie_circle, "patient": patient, "recovers": recovers, "tagged": tagged,
    "deep-nesting": deep_nesting, "contacts": contacts,
}

ANSWERS = {
    "works": lambda path: answer("200 OK", page("<h2 id='who'>Who can come</h2>")),
    "moved": lambda path: redirect(301, "http://works.links.internal/") if path == "/" else redirect(
        301, "http://works.links.internal" + path),
    "moved-to-pause": lambda path: redirect(301, "https://pause.links.internal/c"),
    "moved-safe": lambda path: redirect(308, "http://works.links.internal/new?day=tuesday&x=1"),
    "moved-badly": lambda path: redirect(301, "http://works.links.internal/x)![](y"),
    "for-now": lambda path: redirect(302, "http://works.links.internal/for-now"),
    "gone": lambda path: answer("404 Not Found", page()),
    "gone-for-good": lambda path: answer("410 Gone", page()),
    "moved-to-gone": lambda path: redirect(301, "http://gone.links.internal/"),
    "unauthorised": lambda path: answer("401 Unauthorized", b"", "WWW-Authenticate: Basic"),
    "forbidden": lambda path: answer("403 Forbidden", page()),
    "busy": lambda path: answer("429 Too Many Requests", b"", "Retry-After: 86400"),
    "linkedin": lambda path: answer("999 No", b""),
    "teapot": lambda path: answer("418 Teapot", b""),
    "broken": lambda path: answer("500 Oops", page()),
    "challenge": lambda path: answer("503 Wait", page(title="Just a moment..."), "cf-mitigated: challenge"),
    "robot-page": lambda path: answer("200 OK", page(title="Just a moment...")),
    "soft": lambda path: answer("200 OK", page(title="Page not found | Green Shoots")),
    "soft-heading": lambda path: answer("200 OK", page(heading="404")),
    "soft-welsh": lambda path: answer("200 OK", page(title="Heb ddod o hyd i’r dudalen - Green Shoots")),
    "looks-soft": lambda path: answer("200 OK", page("<p>Page not found? Tell us. 404 people came.</p>", "The 404 Club")),
    "parked": lambda path: answer("200 OK", page("<p>This domain is for sale. Make an offer.</p>", "links.internal")),
    "sells-cars": lambda path: answer("200 OK", page("<p>Our old van is for sale.</p>")),
    "empty": lambda path: answer("200 OK", b"<html><body> </body></html>"),
    "nothing": lambda path: answer("200 OK", b""),
    "script-made": lambda path: answer("200 OK", b"<div id='root'></div><script src='app.js'></script>"),
    "document": lambda path: answer("200 OK", b"%PDF-1.7" + bytes(100_000), kind="application/pdf"),
    "log-in": lambda path: answer("200 OK", page("<input type='password'>", "Log in")) if "login" in path else redirect(
        302, "/account/login?next=" + path),
    "log-in-page": lambda path: answer("200 OK", page("<form><input type='password'></form>", "Members login")),
    "log-in-beside": lambda path: answer("200 OK", page("<form>Volunteers: <input type='password'></form>")),
    "front": lambda path: answer("200 OK", page()) if path == "/" else redirect(301, "/"),
    "front-index": lambda path: answer("200 OK", page()) if path == "/" else redirect(301, "http://front-index.links.internal/"),
    "out": lambda path: redirect(302, "ftp://works.links.internal/"),
    "to-metadata": lambda path: redirect(302, "http://169.254.169.254/latest/meta-data/"),
    "to-sample": lambda path: redirect(302, "http://nobody.example/"),
    "to-password": lambda path: redirect(302, "http://user:secret@works.links.internal/"),
    "to-unknown": lambda path: redirect(302, "http://unknown.links.internal/"),
    "open-and-safe": lambda path: answer("200 OK", page()),
    "open-only": lambda path: answer("200 OK", page()),
    "changed-number": lambda path: answer("200 OK", page("<p>Green Shoots: ring 01632 960 155.</p>")),
    "expired": lambda path: answer("200 OK", page()),
}


def read_request(connection):
    data = b""
    while b"\r\n\r\n" not in data:
        more = connection.recv(65536)
        if not more:
            return None
        data += more
        if data.startswith(b"\x16\x03"):
            # Somebody speaks TLS to a server that does not.
            connection.sendall(b"HTTP/1.1 400 What?\r\n\r\n")
            return None
    lines = data.split(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")
    headers = dict(line.split(": ", 1) for line in lines[1:] if ": " in line)
    return lines[0].split(" ")[1], {name.lower(): value for name, value in headers.items()}


def serve(connection, context):
    try:
        if context:
            connection = context.wrap_socket(connection, server_side=True)
        while request := read_request(connection):
            path, headers = request
            name = headers.get("host", "").split(".")[0]
            print(f"{time.monotonic():.3f} {headers.get('host')} {path} {headers.get('user-agent')}"
                  f" {headers.get('cookie', 'no-cookie')}", flush=True)
            if name in BEHAVIOURS:
                BEHAVIOURS[name](connection, path, headers)
                break
            if name == "open-only" and context:
                break
            known = ANSWERS.get(name, ANSWERS["works"])
            connection.sendall(known(path))
    except (OSError, ValueError):
        pass
    finally:
        connection.close()


def listen(context=None):
    server = socket.create_server(("127.0.0.1", 0), backlog=512)

    def accept():
        while True:
            connection, _ = server.accept()
            threading.Thread(target=serve, args=(connection, context), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    return server.getsockname()[1]


def certificate(folder, name):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / f"{name}.pem", folder / f"{name}.key")
    return context


def secure(folder):
    names = {"expired": "expired", "other-name": "other", "stranger": "unknown", "self-signed": "self"}
    others = {host: certificate(folder, name) for host, name in names.items()}
    main = certificate(folder, "good")

    def choose(connection, host, _):
        connection.context = others.get((host or "").split(".")[0], main)

    main.sni_callback = choose
    return main


def closed_port():
    with socket.create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()[1]


def main():
    with tempfile.TemporaryDirectory() as folder:
        maker = Path(__file__).with_name("make-certificates.py")
        subprocess.run([sys.executable, maker, folder], check=True)
        print(listen(), listen(secure(Path(folder))), closed_port(), Path(folder) / "trusted.pem", flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    main()
