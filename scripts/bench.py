"""Measures what the program costs: a thousand generated entries, each printed format, and the weight of the sample's pages.

Usage: bench.py PROGRAM [FIGURES]. Times are processor seconds of the whole process, the median of five runs after a warm-up; only
those of the preview are seconds on the clock, from saving a file until an open page is told to load again.
"""

import gzip
import json
import os
import re
import resource
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

RUNS = 5
ENTRIES = 1000
BOOKLET_ENTRIES = 450
FORMATS = ("leaflet", "booklet", "large-print")
TODAY = "2026-11-21"
# In memory where that is possible, so that a busy disk does not count.
FAST = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
REPOSITORY = Path(__file__).resolve().parent.parent


def entries(content):
    """The files of entries, without those that translate them."""
    return sorted(path for path in (content / "entries").glob("**/*.md") if "." not in path.stem)


def generated_guide(folder):
    """A guide of a thousand entries: the sample's, again and again under other names."""
    content = folder / "content"
    shutil.copytree(REPOSITORY / "content", content)
    originals = entries(content)
    texts = [re.sub(r"^(crisis|redirect-from|print):.*\n", "", path.read_text(), flags=re.M) for path in originals]
    for number in range(ENTRIES - len(originals)):
        text = texts[number % len(texts)]
        text = re.sub(r"^title: (\"?)(.*?)(\"?)$", rf"title: \1\2, {number}\3", text, count=1, flags=re.M)
        text = text.replace("reviewed-by:", "print: leave out\nreviewed-by:", 1)
        (content / "entries" / f"generated-{number}.md").write_text(text)


def guide_for_booklet(folder):
    """A guide of 450 entries: the sample's with one paragraph each."""
    content = folder / "content"
    shutil.copytree(REPOSITORY / "content", content)
    originals = entries(content)
    texts = [re.sub(r"^(crisis|redirect-from|print):.*\n", "", path.read_text(), flags=re.M) for path in originals]
    for path in (content / "entries").glob("**/*.md"):
        path.unlink()
    # They lead to entries that are no longer there.
    shutil.rmtree(content / "pages")
    for number in range(BOOKLET_ENTRIES):
        _, facts, body = texts[number % len(texts)].split("---\n", 2)
        facts = re.sub(r"^title: (\"?)(.*?)(\"?)$", rf"title: \1\2, {number}\3", facts, count=1, flags=re.M)
        paragraph = re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", body.strip().split("\n\n")[0])
        (content / "entries" / f"generated-{number}.md").write_text(f"---\n{facts}---\n{paragraph}\n")


def run(program, guide, output, environment, task=("build",)):
    """One run; answers its processor seconds, those of the typesetter with it."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [program, *task, "--guide", guide, "--output", output, "--today", TODAY]
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode != 0:
        sys.exit(done.stdout + done.stderr)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, done.stdout


def preview(program, guide, environment):
    """Answers a list of seconds on the clock, one for each time that a file was saved."""
    command = [program, "serve", "--guide", guide, "--port", "0", "--today", TODAY]
    running = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
    address = next(found[0] for line in running.stdout if (found := re.search(r"http://\S+/", line)))
    # What is printed comes after the pages and may change them once more.
    next(line for line in running.stdout if line.startswith(("Nothing was printed.", "Made ")))
    entry = sorted(Path(guide, "content", "entries").glob("*.md"))[0]
    text, seconds = entry.read_text(), []
    with urllib.request.urlopen(address + ".preview/news") as news:
        page = re.compile(rb'"page":"[^"]*"')
        told = next(found[0] for line in news if (found := page.search(line)))
        for number in range(RUNS):
            begin = time.perf_counter()
            entry.write_text(f"{text}\nSaved for the {number}th time.\n")
            told = next(found[0] for line in news if (found := page.search(line)) and found[0] != told)
            seconds.append(time.perf_counter() - begin)
    entry.write_text(text)
    running.send_signal(signal.SIGINT)
    running.communicate()
    return sorted(seconds)


def timed(name, limit, build):
    build()
    seconds = sorted(build() for _ in range(RUNS))
    median = statistics.median(seconds)
    verdict = "" if limit is None else f"   limit {limit:.2f} s: {'kept' if median < limit else 'BROKEN'}"
    print(f"{name:<44}{seconds[0]:8.3f}{median:8.3f}{seconds[-1]:8.3f} s{verdict}")
    return limit is None or median < limit


def weigh(site):
    """Compressed bytes of each page beside the bytes of text on it, so that the overhead shows. Answers the medians."""
    medians = {}
    rows = []
    for page in sorted(Path(site).glob("*.html")):
        html = page.read_bytes()
        body = re.sub(rb"<(style|script|head)\b.*?</\1>", b"", html, flags=re.S)
        text = b" ".join(re.sub(rb"<[^>]*>", b" ", body).split())
        rows.append((len(gzip.compress(html, 9)), len(text), page.name))
    slugs = {path.stem + ".html" for path in entries(REPOSITORY / "content")}
    long = ("everything.html", "a-to-z.html")
    for name, chosen in (
        ("an entry's page", [row for row in rows if row[2] in slugs]),
        ("pages but the two long ones", [row for row in rows if row[2] not in long]),
        *((file, [row for row in rows if row[2] == file]) for file in long),
    ):
        packed = sorted(row[0] for row in chosen)
        words = sorted(row[1] for row in chosen)
        print(f"{name:<44}{packed[0]:8}{statistics.median(packed):8.0f}{packed[-1]:8} bytes, gzip -9", end="")
        print(f"   (text: {words[0]}, {statistics.median(words):.0f}, {words[-1]})")
        medians[name] = statistics.median(packed)
    script = len(gzip.compress((Path(site) / "guide.js").read_bytes(), 9))
    return medians | {"an entry's page with its script": medians["an entry's page"] + script}


def note(name, figures):
    """Keeps figures for the documents that speak of them; see figures.py."""
    if len(sys.argv) > 2:
        path = Path(sys.argv[2])
        known = json.loads(path.read_text()) if path.exists() else {}
        path.write_text(json.dumps(known | {name: figures}, indent=2) + "\n")


def main():
    program = os.path.abspath(sys.argv[1])
    without_typesetter = dict(os.environ, HOPEGUIDE_PYTHON="/nonexistent")
    kept = True
    print(f"{'':<44}{'min':>8}{'median':>8}{'max':>8}")
    with tempfile.TemporaryDirectory(dir=FAST) as work:
        large = Path(work) / "large"
        large.mkdir()
        generated_guide(large)
        output = os.path.join(work, "site")

        def fresh():
            shutil.rmtree(output, ignore_errors=True)
            return run(program, large, output, without_typesetter)[0]

        kept &= timed(f"{ENTRIES} entries, no PDF", 0.6, fresh)
        stamps = {path: path.stat().st_mtime_ns for path in Path(output).iterdir()}
        kept &= timed(f"{ENTRIES} entries, nothing changed", 0.6, lambda: run(program, large, output, without_typesetter)[0])
        untouched = stamps == {path: path.stat().st_mtime_ns for path in Path(output).iterdir()}
        print(f"{'nothing changed, nothing written':<44}{'kept' if untouched else 'BROKEN'}")

        small = Path(work) / "small"
        shutil.copytree(REPOSITORY / "content", small / "content")
        for name, guide in ((f"preview of {ENTRIES} entries, from save to news", large), ("of the sample", small)):
            seconds = preview(program, guide, without_typesetter)
            print(f"{name:<44}{seconds[0]:8.3f}{statistics.median(seconds):8.3f}{seconds[-1]:8.3f} s")

        sample = os.path.join(work, "sample")
        paper = os.path.join(work, "paper")
        run(program, REPOSITORY, sample, os.environ)
        note("pages", weigh(sample))
        for name in FORMATS:
            task = ("print", name)

            def printed(guide=REPOSITORY, task=task):
                whole = run(program, guide, paper, os.environ, task)[0]
                return max(0, whole - run(program, guide, paper, without_typesetter, task)[0])

            kept &= timed(f"the sample as {name}, without reading it", 1.0, printed)
        many = Path(work) / "many"
        many.mkdir()
        guide_for_booklet(many)
        whole = lambda: run(program, many, paper, os.environ, ("print", "booklet"))[0]
        kept &= timed(f"{BOOKLET_ENTRIES} entries as booklet, reading and all", 5.0, whole)
        megabytes = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        kept &= megabytes < 400
        print(f"{'the most memory of any of these':<44}{megabytes:8.0f} MB   limit 400 MB")
    return 0 if kept and untouched else 1


if __name__ == "__main__":
    sys.exit(main())
