"""Finishes a piece for a print shop: PDF/X-1a:2003 (ISO 15930-4), or PDF/X-4 (ISO 15930-7) with the printer's own profile."""

import hashlib
import uuid

import pikepdf
from binding import bound_order
from inks import Conversion
from pikepdf import Array, Dictionary, Name, String

MILLIMETRE = 72 / 25.4
BLEED = 3 * MILLIMETRE
# Crop and fold marks begin outside the bleed, where no slip of the knife leaves them on the piece.
MARKS_FROM, MARKS_TO = 4 * MILLIMETRE, 9 * MILLIMETRE
EDGE = 10 * MILLIMETRE
STROKE = 0.3
REGISTRY = "http://www.color.org"

METADATA = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:format>application/pdf</dc:format><pdf:Trapped>False</pdf:Trapped><pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>
<xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate><xmp:MetadataDate>{date}</xmp:MetadataDate>
<xmpMM:DocumentID>uuid:{identity}</xmpMM:DocumentID><xmpMM:VersionID>1</xmpMM:VersionID>
<xmpMM:RenditionClass>default</xmpMM:RenditionClass>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""


def finish(source, target, job, folds, back_to_back=None):
    """Writes `target` from what Typst has set. `folds`: for each page, millimetres from the left edge of the trim."""
    with pikepdf.open(source) as pdf:
        conversion = Conversion(pdf)
        moved = {}
        order = bound_order(len(pdf.pages), back_to_back)
        pages = list(pdf.pages)
        del pdf.pages[:]
        pdf.pages.extend(pages[index] for index, _ in order)
        for number, (page, (_, is_turned)) in enumerate(zip(pdf.pages, order)):
            fold_marks = folds[number % len(folds)] if folds else []
            finish_page(pdf, page, conversion, moved, [fold * MILLIMETRE for fold in fold_marks], is_turned)
        conversion.close()
        for key in list(pdf.Root.keys()):
            if key not in ("/Type", "/Pages"):
                del pdf.Root[key]
        say_what_it_is(pdf, job)
        pdf.remove_unreferenced_resources()
        pdf.save(
            target,
            force_version="1.6" if job["profile"] else "1.4",
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            compress_streams=True,
            deterministic_id=True,
        )


def finish_page(pdf, page, conversion, moved, folds, is_turned):
    left, bottom, right, top = (float(edge) for edge in page.trimbox)
    width, height = right - left, top - bottom
    drawing = conversion.page(page)
    # How it is moved: its direction, which is -1 where it stands upside down, then across and up.
    move = (-1, EDGE + right, EDGE + top) if is_turned else (1, EDGE - left, EDGE - bottom)
    move_patterns(page.resources, move, moved)
    content = b"q %d 0 0 %d %.4f %.4f cm\n" % (move[0], *move) + drawing + b"\nQ\n" + marks(width, height, folds)
    page.Contents = pdf.make_stream(content)
    for key in ("/Annots", "/StructParents", "/Group", "/Tabs", "/ArtBox", "/CropBox", "/Metadata"):
        if key in page.obj:
            del page.obj[key]
    page.MediaBox = box(0, 0, width + 2 * EDGE, height + 2 * EDGE)
    page.BleedBox = box(EDGE - BLEED, EDGE - BLEED, EDGE + width + BLEED, EDGE + height + BLEED)
    page.TrimBox = box(EDGE, EDGE, EDGE + width, EDGE + height)


def box(*edges):
    return Array([round(edge, 4) for edge in edges])


def move_patterns(resources, move, moved):
    """A pattern lies on the page as it was before anything was moved."""
    way, across, up = move
    for pattern in resources.get("/Pattern", {}).values():
        if pattern.objgen not in moved:
            matrix = [way * float(number) for number in pattern.get("/Matrix", [1, 0, 0, 1, 0, 0])]
            pattern.Matrix = Array([*matrix[:4], matrix[4] + across, matrix[5] + up])
        elif moved[pattern.objgen] != way:
            raise ValueError("pages that stand upside down share a pattern with pages that do not")
        moved[pattern.objgen] = way


def marks(width, height, folds):
    """Eight lines for the knife, and a broken line at the head and foot of each fold, in black ink alone."""
    lines = [f"q 0 0 0 1 K {STROKE} w"]
    for x in (EDGE, EDGE + width):
        lines += upright(x, height)
    for y in (EDGE, EDGE + height):
        for start, end in ((EDGE - MARKS_FROM, EDGE - MARKS_TO), (EDGE + width + MARKS_FROM, EDGE + width + MARKS_TO)):
            lines.append(f"{start:.4f} {y:.4f} m {end:.4f} {y:.4f} l S")
    lines.append("[3 2] 0 d")
    for fold in folds:
        lines += upright(EDGE + fold, height)
    return "\n".join([*lines, "Q"]).encode()


def upright(x, height):
    ends = ((EDGE - MARKS_FROM, EDGE - MARKS_TO), (EDGE + height + MARKS_FROM, EDGE + height + MARKS_TO))
    return [f"{x:.4f} {start:.4f} m {x:.4f} {end:.4f} l S" for start, end in ends]


def say_what_it_is(pdf, job):
    pdf.docinfo["/Trapped"] = Name("/False")
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFX,
        OutputConditionIdentifier=String(job["condition"]),
        OutputCondition=String(job["description"]),
        Info=String(job["description"]),
    )
    if job["profile"]:
        with open(job["profile"], "rb") as file:
            profile = pdf.make_stream(file.read(), N=4)
        intent.DestOutputProfile = pdf.make_indirect(profile)
        pdf.Root.Metadata = metadata(pdf)
    else:
        intent.RegistryName = String(REGISTRY)
        pdf.docinfo["/GTS_PDFXVersion"] = String("PDF/X-1a:2003")
    pdf.Root.OutputIntents = Array([pdf.make_indirect(intent)])


def metadata(pdf):
    from xml.sax.saxutils import escape

    digits = str(pdf.docinfo["/CreationDate"])[2:16]
    date = f"{digits[:4]}-{digits[4:6]}-{digits[6:8]}T{digits[8:10]}:{digits[10:12]}:{digits[12:14]}Z"
    title = escape(str(pdf.docinfo["/Title"]))
    # The same piece is the same document, whoever makes it.
    drawings = b"".join(page.Contents.read_bytes() for page in pdf.pages)
    identity = uuid.uuid5(uuid.NAMESPACE_URL, title + hashlib.sha256(drawings).hexdigest())
    text = METADATA.format(title=title, date=date, identity=identity)
    return pdf.make_indirect(pdf.make_stream(text.encode(), Type=Name.Metadata, Subtype=Name.XML))
