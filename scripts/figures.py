"""Puts what `make bench` measured into the documents that speak of it, so that no figure is copied by hand.

Usage: figures.py [--check]. `docs/figures.json` holds the figures. A document has `<!-- figure NAME -->` before the words and
`<!-- end -->` behind them. With --check nothing is written, and it ends with 1 where a document says something else.
"""

import json
import re
import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent
FIGURES = REPOSITORY / "docs" / "figures.json"
MARK = re.compile(r"(<!-- figure ([a-z-]+) -->).*?(<!-- end -->)", re.S)


def seconds(value):
    return f"{value:.1f} s"


def kilobytes(value):
    return f"{value / 1000:.1f} KB"


def against_hugo(figures):
    """The table of both programs, a row for each size and program."""
    lines = [
        "",
        "| | processor | on the clock | memory | pages | files | bytes |",
        "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    for name in ("before", "now"):
        for size in figures["against Hugo"].get(name, {}).get("sizes", []):
            for job, title in (("build", "hopeguide"), ("check", "its `check`"), ("hugo", "Hugo")):
                row = size[job]
                made = f"{row['pages']:,} | {row['files']:,} | {row['bytes'] / 1e6:.1f} MB" if "pages" in row else " | | "
                lines.append(
                    f"| {size['entries']:,} entries, {name}: {title} | {row['cpu']:.2f} s | {row['clock']:.2f} s "
                    f"| {row['memory']:.0f} MB | {made} |"
                )
    return "\n".join(lines) + "\n\n"


def machine(figures):
    latest = figures["against Hugo"]["now"]
    return f"{latest['machine']['processor']}, {latest['machine']['processors']} processors; {latest['hugo']}"


def words(figures):
    """Every figure as documents say it, by its name."""
    thousand = figures["against Hugo"]["now"]["sizes"][0]
    return {
        "against-hugo": against_hugo(figures),
        "machine": machine(figures),
        "thousand-entries": f"{seconds(thousand['build']['cpu'])} of processor time",
        "entry-page": kilobytes(figures["pages"]["an entry's page"]),
        "entry-page-with-script": kilobytes(figures["pages"]["an entry's page with its script"]),
    }


def main():
    known = words(json.loads(FIGURES.read_text()))
    stale = []
    documents = [REPOSITORY / "README.md", REPOSITORY / "CONTRIBUTING.md", *sorted((REPOSITORY / "docs").glob("*.md"))]
    for path in documents:
        text = path.read_text()
        told = MARK.sub(lambda found: found[1] + known[found[2]] + found[3], text)
        if told != text:
            stale.append(path.relative_to(REPOSITORY))
            if "--check" not in sys.argv:
                path.write_text(told)
    if stale and "--check" in sys.argv:
        sys.exit(f"Figures are not those of docs/figures.json in {', '.join(map(str, stale))}: run scripts/figures.py")


if __name__ == "__main__":
    main()
