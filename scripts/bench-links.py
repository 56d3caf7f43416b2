"""Measures visits to web addresses: a thousand on 300 hosts that answer after 50 ms, and again when nothing is due.

Usage: bench-links.py PROGRAM. The hosts are one server on loopback. The program leaves a second between two requests of
one host, as it always does.
"""

import asyncio
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

ADDRESSES, HOSTS = 1000, 300
TODAY = "2026-11-21"
REPOSITORY = Path(__file__).resolve().parent.parent
PAGE = b"<!DOCTYPE html><title>Green Shoots</title><h1>Welcome</h1>" + b"<p>Everybody is welcome, and tea is included.</p>" * 500


async def answer(reader, writer):
    try:
        while await reader.readuntil(b"\r\n\r\n"):
            await asyncio.sleep(0.05)
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n" % len(PAGE) + PAGE)
            await writer.drain()
    except (asyncio.IncompleteReadError, OSError):
        writer.close()


def start_server():
    """Serves on a thread; answers the port."""
    loop = asyncio.new_event_loop()
    server = loop.run_until_complete(asyncio.start_server(answer, "127.0.0.1", 0))
    threading.Thread(target=loop.run_forever, daemon=True).start()
    return server.sockets[0].getsockname()[1]


def linked_guide(folder):
    """A guide with an entry for each address."""
    content = folder / "content"
    shutil.copytree(REPOSITORY / "content", content)
    original = sorted((content / "entries").glob("**/*.md"))[0].read_text()
    original = re.sub(r"^(crisis|redirect-from|print|website):.*\n", "", original, flags=re.M)
    for number in range(ADDRESSES):
        website = f"website: http://host-{number % HOSTS}.links.internal/page-{number}\nreviewed:"
        text = re.sub(r"^title: .*$", f"title: Entry {number}", original, flags=re.M)
        (content / "entries" / f"linked-{number}.md").write_text(text.replace("reviewed:", website, 1))


def visit(program, guide, port):
    """Seconds on the clock, and the most memory that was held, in MB."""
    # Nobody listens for TLS there, as at a host that has none.
    detours = ["--detour", f":80:127.0.0.1:{port}", "--detour", ":443:127.0.0.1:1"]
    command = [program, "links", "--guide", guide, "--today", TODAY, "--allow-private", *detours]
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(output)
    return time.monotonic() - start, usage.ru_maxrss / 1024, usage.ru_utime + usage.ru_stime, output.splitlines()[0]


def main():
    program = os.path.abspath(sys.argv[1])
    port = start_server()
    with tempfile.TemporaryDirectory() as folder:
        linked_guide(Path(folder))
        first = visit(program, folder, port)
        again = visit(program, folder, port)
    for name, (seconds, memory, cpu, said) in (("visits", first), ("nothing due", again)):
        print(f"{name:<44}{seconds:8.2f} s on the clock, {cpu:.2f} s of processor, {memory:.0f} MB: {said}")
    kept = first[0] < 15 and first[1] < 150
    print(f"{ADDRESSES} addresses on {HOSTS} hosts in under 15 s and 150 MB: {'kept' if kept else 'BROKEN'}")
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
