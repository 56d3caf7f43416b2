"""Reads a finished press file from the disk and says in plain facts what stands in it. What is right is judged elsewhere."""

import re

import pikepdf
from drawing import Drawing
from pikepdf import Name

MILLIMETRE = 72 / 25.4
# Of faults of one kind so many are told.
MOST = 20
# Boxes and positions are written to a ten-thousandth of a point.
SLACK = 0.01
INFORMATION = ("/Title", "/CreationDate", "/ModDate", "/Creator", "/Producer", "/Trapped", "/GTS_PDFXVersion")


def read(path, folds, safe):
    """Facts about a file. `folds`: for each page, millimetres from the left of the trim. `safe`: in millimetres."""
    with open(path, "rb") as file:
        whole = file.read()
    with pikepdf.open(path) as pdf:
        pages = [
            PageReading(page, folds[number % len(folds)] if folds else [], safe).facts(number + 1)
            for number, page in enumerate(pdf.pages)
        ]
        return {
            "version": whole[5:8].decode("latin-1"),
            "isCompressedAsWhole": bool(re.search(rb"/Type\s*/(ObjStm|XRef)", whole)),
            "isEncrypted": pdf.is_encrypted,
            "identities": len(pdf.trailer.get("/ID", [])),
            "information": {key[1:]: str(pdf.docinfo[key]).lstrip("/") for key in INFORMATION if key in pdf.docinfo},
            "declaredInMetadata": declared(pdf),
            "rootKeys": sorted(key[1:] for key in pdf.Root.keys()),
            "filters": sorted({str(name)[1:] for item in streams(pdf) for name in filters(item)}),
            "intents": [intent(item) for item in pdf.Root.get("/OutputIntents", [])],
            "pages": pages,
        }


def streams(pdf):
    return [item for item in pdf.objects if isinstance(item, pikepdf.Stream)]


def filters(stream):
    found = stream.get("/Filter", [])
    return found if isinstance(found, pikepdf.Array) else [found]


def declared(pdf):
    if "/Metadata" not in pdf.Root:
        return None
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        return metadata.get("{http://www.npes.org/pdfx/ns/id/}GTS_PDFXVersion")


def intent(item):
    profile = item.get("/DestOutputProfile")
    header = profile.read_bytes()[:40] if profile is not None else b""
    return {
        "kind": str(item.get("/S", ""))[1:],
        "condition": str(item.get("/OutputConditionIdentifier", "")),
        "registry": str(item.get("/RegistryName", "")),
        # ISO 15076-1, 7.2: the class of a profile stands at byte 12, its colour space at byte 16.
        "profile": header[12:20].decode("latin-1") if profile is not None else None,
    }


class PageReading:
    """What one page holds."""

    def __init__(self, page, folds, safe):
        self.page = page
        self.trim = edges(page, "/TrimBox")
        self.bleed = edges(page, "/BleedBox")
        left = self.trim[0] if self.trim else 0
        self.folds = [left + fold * MILLIMETRE for fold in folds]
        self.safe = safe * MILLIMETRE
        self.colours = {}
        self.pictures = []
        self.thinnest = None
        self.faults = []

    def facts(self, number):
        Drawing(self.take).follow(self.page, self.page.resources)
        resources = list(all_resources(self.page.resources))
        for pattern in (item for found in resources for item in found.get("/Pattern", {}).values()):
            if isinstance(pattern, pikepdf.Stream):
                Drawing(self.take_colour).follow(pattern, pattern.get("/Resources", pikepdf.Dictionary()))
        return {
            "number": number,
            "media": edges(self.page, "/MediaBox"),
            "bleed": self.bleed,
            "trim": self.trim,
            "annotations": len(self.page.obj.get("/Annots", [])),
            "transparencies": sorted(transparencies(self.page, resources)),
            "fonts": [fact for found in resources for fact in fonts(found)],
            "colours": [
                {"space": space.lstrip("/"), "parts": list(parts), "kind": kind}
                for kind, space, parts in sorted(self.colours)
            ],
            "pictures": self.pictures,
            "thinnest": self.thinnest,
            "misplaced": self.faults[:MOST],
        }

    def take_colour(self, painted):
        if painted.kind == "picture":
            self.pictures.append(picture_facts(painted.picture))
        else:
            self.colours[painted.kind, painted.space, tuple(round(part, 4) for part in painted.values)] = True
        if painted.kind == "line":
            self.thinnest = min(painted.width, self.thinnest if self.thinnest is not None else painted.width)

    def take(self, painted):
        self.take_colour(painted)
        is_white = painted.kind == "area" and painted.space == "/DeviceCMYK" and not any(painted.values)
        if self.trim and self.bleed and not is_white:
            self.place(painted)

    def place(self, painted):
        """Says where something stands too near to an edge or a fold, or does not reach the end of the bleed."""
        box, trim, bleed = painted.box, self.trim, self.bleed
        if outside(box, bleed):
            return
        # What a picture or an area does across an edge, it does on purpose; nobody prints half a word.
        may_cross = painted.kind in ("area", "picture")
        for side, sign in ((0, 1), (1, 1), (2, -1), (3, -1)):
            room = sign * (box[side] - trim[side])
            if may_cross and room < -SLACK:
                if sign * (box[side] - bleed[side]) > SLACK:
                    self.note("short", painted, -room)
            elif room < self.safe - SLACK and not (may_cross and outside(box, trim)):
                self.note("edge", painted, room)
        for fold in self.folds:
            before, after = fold - box[0], box[2] - fold
            if may_cross and min(before, after) >= self.safe - SLACK:
                continue
            if before > -self.safe + SLACK and after > -self.safe + SLACK:
                self.note("fold", painted, max(0, -before, -after))

    def note(self, fault, painted, distance):
        left, top = painted.box[0] - self.trim[0], self.trim[3] - painted.box[3]
        self.faults.append({
            "fault": fault,
            "kind": painted.kind,
            "millimetres": distance / MILLIMETRE,
            "left": left / MILLIMETRE,
            "top": top / MILLIMETRE,
        })


def outside(box, frame):
    return box[2] <= frame[0] or box[0] >= frame[2] or box[3] <= frame[1] or box[1] >= frame[3]


def edges(page, key):
    return [float(edge) for edge in page.obj[key]] if key in page.obj else None


def all_resources(resources, seen=None):
    """Of a page and of all that it draws by name."""
    seen = set() if seen is None else seen
    yield resources
    for item in [*resources.get("/XObject", {}).values(), *resources.get("/Pattern", {}).values()]:
        if isinstance(item, pikepdf.Stream) and "/Resources" in item and item.objgen not in seen:
            seen.add(item.objgen)
            yield from all_resources(item.Resources, seen)


def transparencies(page, resources):
    if page.obj.get("/Group", {}).get("/S") == Name.Transparency:
        yield "a transparency group"
    for found in resources:
        for state in found.get("/ExtGState", {}).values():
            if state.get("/SMask", Name("/None")) != Name("/None"):
                yield "a soft mask"
            if min(float(state.get("/ca", 1)), float(state.get("/CA", 1))) < 1:
                yield "see-through paint"
            if state.get("/BM", Name.Normal) not in (Name.Normal, Name.Compatible):
                yield "a blend mode"
        for item in found.get("/XObject", {}).values():
            if "/SMask" in item:
                yield "a see-through picture"
            if item.get("/Group", {}).get("/S") == Name.Transparency:
                yield "a transparency group"


def fonts(resources):
    for font in resources.get("/Font", {}).values():
        letters = font.DescendantFonts[0] if "/DescendantFonts" in font else font
        descriptor = letters.get("/FontDescriptor", {})
        is_embedded = font.get("/Subtype") == Name.Type3 or any(
            key in descriptor for key in ("/FontFile", "/FontFile2", "/FontFile3")
        )
        yield {"name": str(font.get("/BaseFont", "/unnamed"))[1:].split("+")[-1], "isEmbedded": is_embedded}


def picture_facts(picture):
    """Its colour space, and the most ink that any of its dots has, from 0 to 4."""
    if isinstance(picture, pikepdf.PdfInlineImage):
        return {"space": str(picture.colorspace).lstrip("/"), "ink": 0}
    space = picture.get("/ColorSpace", Name.DeviceGray)
    name = str(space[0] if isinstance(space, pikepdf.Array) else space).lstrip("/")
    return {"space": name, "ink": most_ink(picture) if name == "DeviceCMYK" else 1}


def most_ink(picture):
    from PIL import ImageMath

    parts = pikepdf.PdfImage(picture).as_pil_image().convert("CMYK").split()
    names = dict(zip("abcd", (part.convert("I") for part in parts)))
    total = ImageMath.lambda_eval(lambda inks: inks["a"] + inks["b"] + inks["c"] + inks["d"], **names)
    return total.getextrema()[1] / 255
