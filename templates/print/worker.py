"""Sets printed pieces with Typst, finishes those for a print shop, and says in JSON on standard output what came of each, one a line.

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
import subprocess
import sys

MEGABYTE = 1024 * 1024
TYPEFACE_ENDINGS = (".ttf", ".otf", ".ttc")
TYPEFACE_FOLDERS = ("/usr/share/fonts/", "/usr/local/share/fonts/")
MOST_FILES = 40
MANY_PAGES = 100
MOST_ORNAMENTS = 200
UNPRINTABLE = re.compile(r"the text `\"(.+?)\"` could not be displayed")


def limit_ourselves(seconds):
    """Nobody waits for a run that hangs, and no run takes the machine down with it."""
    signal.alarm(seconds)
    for what, most in (
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_AS, 2048 * MEGABYTE),
        (resource.RLIMIT_FSIZE, 64 * MEGABYTE),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(what, (most, most))


def files_of(family):
    """The files of a typeface that the guide names, where Debian's packages and this computer's keeper put them.

    Upright and of ordinary width: nothing else is printed.
    """
    wanted = f":family={family}:slant=0:width=100"
    asked = subprocess.run(["/usr/bin/fc-list", wanted, "file"], capture_output=True, text=True, timeout=20, check=False)
    found = (line.strip().rstrip(":") for line in asked.stdout.splitlines())
    return sorted(file for file in found if file.startswith(TYPEFACE_FOLDERS))[:MOST_FILES]


def choose_typefaces(sheet, wanted):
    """Puts the guide's own typefaces before ours. Answers the files of all, and the first name that has none."""
    path = os.path.join(sheet, "typefaces.json")
    with open(path, encoding="utf-8") as file:
        ours = json.load(file)
    own = {family: [] if family in ours["families"] else files_of(family) for family in wanted}
    missing = [family for family, files in own.items() if family not in ours["families"] and not files]
    families = wanted + [family for family in ours["families"] if family not in wanted]
    with open(path, "w", encoding="utf-8") as file:
        json.dump({"families": families}, file)
    return ours["files"] + [file for files in own.values() for file in files], missing


def gather_typefaces(files, folder):
    """Links the few files we use into a folder: Typst reads whole folders, and the system's are large."""
    os.mkdir(folder)
    for number, file in enumerate(files):
        if file.endswith(TYPEFACE_ENDINGS) and os.path.isfile(file):
            os.symlink(file, os.path.join(folder, f"{number}{file[-4:]}"))
    return os.listdir(folder)


def compiler_for(typst, fonts, folder, piece, size, is_press=False, is_sheets=False):
    sheet = os.path.join(folder, "sheet")
    nowhere = os.path.join(folder, "no-packages")
    return typst.Compiler(
        os.path.join(sheet, piece["main"]),
        root=sheet,
        font_paths=fonts,
        sys_inputs={"data": f"/pieces/{piece['name']}.json", "size": str(size), "press": "yes" if is_press else "no", "sheets": "yes" if is_sheets else "no"},
        package_path=nowhere,
        package_cache_path=nowhere,
    )


def forget(typst, fonts, folder):
    """Typst keeps every step of its work until eleven more runs have had no use for it. Those of a thick book fill the memory."""
    nothing = os.path.join(folder, "nothing.typ")
    with open(nothing, "w"):
        pass
    compiler = typst.Compiler(nothing, root=folder, font_paths=fonts)
    for _ in range(11):
        compiler.compile(format="pdf")


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
    if report["pages"] > MANY_PAGES:
        forget(typst, fonts, folder)
    answer = {"outcome": "made", "report": report}
    try:
        if piece["imposed"]:
            answer["sheets"] = impose(typst, fonts, folder, piece, size, report)
        if piece.get("press"):
            answer["press"] = press(typst, fonts, folder, piece, size, report)
    except Exception as fault:  # Whatever went wrong there, what readers print at home is made.
        answer["pressFault"] = f"{type(fault).__name__}: {fault}"
    return answer


def impose(typst, fonts, folder, piece, size, report):
    """The pages for readers on sheets. Where part of a page stands upside down on paper, as it does on no screen, they are
    set once more.
    """
    from imposition import impose

    name = piece["name"] + ".pdf"
    source, target = os.path.join(folder, name), os.path.join(folder, "imposed", name)
    if report.get("languages") == "turned" and not report.get("backToBack"):
        source = os.path.join(folder, "turned", name)
        compiler_for(typst, fonts, folder, piece, size, is_sheets=True).compile(
            output=source, format="pdf", pdf_standards=["ua-1"], timestamp=piece["timestamp"]
        )
    return impose(source, target, piece["isRightToLeft"], report.get("backToBack"))


def press(typst, fonts, folder, piece, size, report):
    """The same piece in four inks, finished for a print shop, and what stands in the file."""
    import preflight
    from press import finish

    job, folds = piece["press"], report.get("folds", [])
    raw, finished = (os.path.join(folder, step, piece["name"] + ".pdf") for step in ("in-inks", "finished"))
    compiler_for(typst, fonts, folder, piece, size, is_press=True).compile(
        output=raw,
        format="pdf",
        pdf_standards=["1.4"],
        timestamp=piece["timestamp"],
    )
    profile = os.path.join(folder, job["profile"]) if "profile" in job else None
    finish(raw, finished, {**job, "profile": profile}, folds, report.get("backToBack"))
    return preflight.read(finished, folds, job["safe"])


def try_piece(typst, fonts, folder, piece):
    """A fault in one piece keeps no other from being made. Ornaments that no typeface can show are left out."""
    left_out = []
    while True:
        try:
            answer = set_piece(typst, fonts, folder, piece)
            answer["report"]["leftOut"] = left_out
            return answer
        except RuntimeError as fault:
            said = str(getattr(fault, "diagnostic", fault))
            characters = list(dict.fromkeys(map(unescaped, UNPRINTABLE.findall(said))))
            if not characters:
                return {"outcome": "failed", "message": getattr(fault, "message", said)}
            from ornaments import is_ornament

            letters = [cluster for cluster in characters if not is_ornament(cluster)]
            if letters or len(left_out) > MOST_ORNAMENTS or not leave_out(folder, piece, characters):
                return {"outcome": "unprintable", "characters": letters or characters}
            left_out += [cluster for cluster in characters if cluster not in left_out]


def unescaped(text):
    """Typst writes what nobody can see by its number: \\u{200d}."""
    return re.sub(r"\\u\{([0-9a-f]{1,6})\}", lambda match: chr(int(match.group(1), 16)), text)


def leave_out(folder, piece, characters):
    """Takes ornaments out of the data of a piece; answers whether another try may come out better."""
    from ornaments import without

    path = os.path.join(folder, "sheet", "pieces", piece["name"] + ".json")
    with open(path, encoding="utf-8") as file:
        whole = json.load(file)
    rest = without(whole, characters)
    if rest is None or rest == whole:
        return False
    with open(path, "w", encoding="utf-8") as file:
        json.dump(rest, file)
    return True


def replies(folder):
    with open(os.path.join(folder, "request.json"), encoding="utf-8") as file:
        request = json.load(file)
    limit_ourselves(request["seconds"])
    try:
        import typst
    except ImportError:
        yield {"outcome": "no-typesetter"}
        return
    typefaces, missing = choose_typefaces(os.path.join(folder, "sheet"), request["typefaces"])
    if missing:
        yield {"outcome": "no-such-typeface", "message": missing[0]}
        return
    if not gather_typefaces(typefaces, os.path.join(folder, "typefaces")):
        yield {"outcome": "no-typefaces"}
        return
    fonts = typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        font_paths=[os.path.join(folder, "typefaces")],
    )
    for step in ("in-inks", "finished", "turned", "imposed"):
        os.mkdir(os.path.join(folder, step))
    for piece in request["pieces"]:
        yield {"piece": piece["name"], **try_piece(typst, fonts, folder, piece)}


if __name__ == "__main__":
    # The rest of the worker lies beside it. Nothing of the guide's does.
    sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
    for reply in replies(sys.argv[1]):
        # At once, so that what is done is not lost if a later piece takes too long.
        print(json.dumps(reply), flush=True)
