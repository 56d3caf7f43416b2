"""Sets printed pieces with Typst, and says in JSON on standard output what came of each, one a line.

    python -I -B worker.py FOLDER

FOLDER belongs to this run alone. It holds `request.json` ("pieces": see `WorkerRequest`) and
`sheet/`, the templates and, in `sheet/pieces/`, their data. Typst can read nothing outside `sheet/`, fetches nothing,
and sees only the typefaces named there.
"""

import json
import os
import re
import resource
import signal
import sys

SECONDS = 50
MEGABYTE = 1024 * 1024
TYPEFACE_ENDINGS = (".ttf", ".otf")
UNPRINTABLE = re.compile(r"the text `\"(.+?)\"` could not be displayed")


def limit_ourselves():
    """Nobody waits for a run that hangs, and no run takes the machine down with it."""
    signal.alarm(SECONDS)
    for what, most in (
        (resource.RLIMIT_CPU, SECONDS),
        (resource.RLIMIT_AS, 2048 * MEGABYTE),
        (resource.RLIMIT_FSIZE, 64 * MEGABYTE),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(what, (most, most))


def gather_typefaces(files, folder):
    """Links the few files we use into a folder: Typst reads whole folders, and the system's are large."""
    os.mkdir(folder)
    for number, file in enumerate(files):
        if file.endswith(TYPEFACE_ENDINGS) and os.path.isfile(file):
            os.symlink(file, os.path.join(folder, f"{number}{file[-4:]}"))
    return os.listdir(folder)


def compiler_for(typst, fonts, folder, piece, size):
    sheet = os.path.join(folder, "sheet")
    nowhere = os.path.join(folder, "no-packages")
    return typst.Compiler(
        os.path.join(sheet, piece["main"]),
        root=sheet,
        font_paths=fonts,
        sys_inputs={"data": f"/pieces/{piece['name']}.json", "size": str(size)},
        package_path=nowhere,
        package_cache_path=nowhere,
    )


def set_piece(typst, fonts, folder, piece):
    for size in piece["sizes"]:
        compiler = compiler_for(typst, fonts, folder, piece, size)
        report = json.loads(compiler.query("<report>", field="value", one=True))
        if report["pages"] <= piece["mostPages"]:
            break
    if report["overfull"]:
        return {"outcome": "overfull", "report": report}
    compiler.compile(
        output=os.path.join(folder, piece["name"] + ".pdf"),
        format="pdf",
        pdf_standards=["ua-1"],
        timestamp=piece["timestamp"],
    )
    return {"outcome": "made", "report": report}


def try_piece(typst, fonts, folder, piece):
    """A fault in one piece keeps no other from being made."""
    try:
        return set_piece(typst, fonts, folder, piece)
    except RuntimeError as fault:
        said = str(getattr(fault, "diagnostic", fault))
        characters = list(dict.fromkeys(UNPRINTABLE.findall(said)))
        if characters:
            return {"outcome": "unprintable", "characters": characters}
        return {"outcome": "failed", "message": getattr(fault, "message", said)}


def replies(folder):
    limit_ourselves()
    with open(os.path.join(folder, "request.json"), encoding="utf-8") as file:
        request = json.load(file)
    with open(os.path.join(folder, "sheet", "typefaces.json"), encoding="utf-8") as file:
        typefaces = json.load(file)["files"]
    try:
        import typst
    except ImportError:
        yield {"outcome": "no-typesetter"}
        return
    if not gather_typefaces(typefaces, os.path.join(folder, "typefaces")):
        yield {"outcome": "no-typefaces"}
        return
    fonts = typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        font_paths=[os.path.join(folder, "typefaces")],
    )
    for piece in request["pieces"]:
        yield {"piece": piece["name"], **try_piece(typst, fonts, folder, piece)}


if __name__ == "__main__":
    for reply in replies(sys.argv[1]):
        # At once, so that what is done is not lost if a later piece takes too long.
        print(json.dumps(reply), flush=True)
