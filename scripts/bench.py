"""Measures what the program costs: a thousand generated entries, each printed format, and the weight of the sample's pages.

Usage: bench.py PROGRAM. Times are processor seconds of the whole process, the median of five runs after a warm-up.
"""

import gzip
import os
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

RUNS = 5
ENTRIES = 1000
BOOKLET_ENTRIES = 450
FORMATS = ("leaflet", "booklet", "large-print")
TODAY = "2026-11-21"
# In memory where that is possible, so that a busy disk does not count.
FAST = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
REPOSITORY = Path(__file__).resolve().parent.parent


def generated_guide(folder):
    """A guide of a thousand entries: the sample's, again and again under other names."""
    content = folder / "content"
    shutil.copytree(REPOSITORY / "content", content)
    originals = sorted((content / "entries").glob("**/*.md"))
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
    originals = sorted((content / "entries").glob("**/*.md"))
    texts = [re.sub(r"^(crisis|redirect-from|print):.*\n", "", path.read_text(), flags=re.M) for path in originals]
    for path in originals:
        path.unlink()
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
    if done.returncode > 1:
        sys.exit(done.stderr)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, done.stdout


def timed(name, limit, build):
    build()
    seconds = sorted(build() for _ in range(RUNS))
    median = statistics.median(seconds)
    verdict = "" if limit is None else f"   limit {limit:.2f} s: {'kept' if median < limit else 'BROKEN'}"
    print(f"{name:<44}{seconds[0]:8.3f}{median:8.3f}{seconds[-1]:8.3f} s{verdict}")
    return limit is None or median < limit


def weigh(site):
    """Compressed bytes of each page beside the bytes of text on it."""
    rows = []
    for page in sorted(Path(site).glob("*.html")):
        html = page.read_bytes()
        body = re.sub(rb"<(style|head)\b.*?</\1>", b"", html, flags=re.S)
        text = b" ".join(re.sub(rb"<[^>]*>", b" ", body).split())
        rows.append((len(gzip.compress(html, 9)), len(text), page.name))
    for name, chosen in (
        ("pages but the long ones", [row for row in rows if row[2] not in ("everything.html", "a-to-z.html")]),
        ("everything.html", [row for row in rows if row[2] == "everything.html"]),
        ("a-to-z.html", [row for row in rows if row[2] == "a-to-z.html"]),
    ):
        packed = sorted(row[0] for row in chosen)
        words = sorted(row[1] for row in chosen)
        print(f"{name:<44}{packed[0]:8}{statistics.median(packed):8.0f}{packed[-1]:8} bytes, gzip -9", end="")
        print(f"   (text: {words[0]}, {statistics.median(words):.0f}, {words[-1]})")


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

        sample = os.path.join(work, "sample")
        paper = os.path.join(work, "paper")
        run(program, REPOSITORY, sample, os.environ)
        weigh(sample)
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
