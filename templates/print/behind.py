"""Says every text of a PDF that stands behind its pages: what is read out in place of a picture, bookmarks, notes, file names.

    python -I -B behind.py FILE
"""

import json
import re
import resource
import sys

import pikepdf

MEGABYTE = 1024 * 1024
# A text as qpdf writes it into JSON (version 2): "u:" and the text itself.
TEXT = re.compile(rb'"u:(?:[^"\\]|\\.)*"')


def texts(pdf):
    for thing in pdf.objects:
        for text in TEXT.findall(thing.to_json(dereference=True, schema_version=2)):
            yield json.loads(text)[2:]
    for attachment in pdf.attachments.values():
        yield attachment.get_file().read_bytes().decode("utf-8", "replace")


if __name__ == "__main__":
    for what, most in ((resource.RLIMIT_AS, 1024 * MEGABYTE), (resource.RLIMIT_FSIZE, 64 * MEGABYTE)):
        resource.setrlimit(what, (most, most))
    with pikepdf.open(sys.argv[1]) as pdf:
        for text in texts(pdf):
            sys.stdout.write(text + "\n")
