"""Turns the colours of a PDF into the four inks of a press: whatever has no colour of its own into black ink alone."""

import decimal

import pikepdf
from pikepdf import Array, Name, Operator
from PIL import Image, ImageChops

SPACES = {"/DeviceGray": 1, "/CalGray": 1, "/DeviceRGB": 3, "/CalRGB": 3, "/DeviceCMYK": 4}
# Which operators set a colour in a space of their own.
DIRECT = {"g": 1, "G": 1, "rg": 3, "RG": 3}
# A shade of two in a hundred is seen by nobody, and on a press it would be a coloured rim around black letters.
GREY = 0.02


def parts_of(space):
    """How many numbers a colour of a colour space has, where it is grey, red-green-blue or four inks; else None."""
    if isinstance(space, Array) and space[0] == Name.ICCBased:
        return int(space[1].N)
    name = space[0] if isinstance(space, Array) else space
    return SPACES.get(str(name))


def inks(values):
    """Cyan, magenta, yellow and black from 0 to 1 (ISO 32000-1, 10.3.4, with all that is common to three in black)."""
    if len(values) == 4:
        return values
    red, green, blue = values if len(values) == 3 else values * 3
    if max(values) - min(values) <= GREY:
        return [0, 0, 0, 1 - green]
    black = 1 - max(red, green, blue)
    return [1 - part - black for part in (red, green, blue)] + [black]


def to_inks(values, is_stroke):
    numbers = [decimal.Decimal(f"{min(max(part, 0), 1):.4f}".rstrip("0").rstrip(".")) for part in inks([float(value) for value in values])]
    return numbers, Operator("K" if is_stroke else "k")


class Conversion:
    """Of one file. What several pages share is turned once."""

    def __init__(self, pdf):
        self.pdf = pdf
        self.done = set()
        self.resources = []
        self.has_other_spaces = False

    def page(self, page):
        """The page's drawing in four inks, without the marks of its tags."""
        return pikepdf.unparse_content_stream(self.drawing(page, page.resources))

    def drawing(self, stream, resources):
        self.pictures_and_forms(resources)
        spaces, saved, answer = [1, 1], [], []
        for operands, operator in pikepdf.parse_content_stream(stream):
            name = str(operator)
            if name in ("BMC", "BDC", "EMC", "MP", "DP"):
                continue
            if name == "q":
                saved.append(list(spaces))
            elif name == "Q" and saved:
                spaces = saved.pop()
            is_stroke = name.isupper()
            if name in ("cs", "CS"):
                space = resources.get("/ColorSpace", {}).get(str(operands[0]), operands[0])
                spaces[is_stroke] = parts_of(space)
                if spaces[is_stroke] in (1, 3, 4):
                    operands, operator = to_inks([0, 0, 0, 1], is_stroke)
            elif name.lower() in ("sc", "scn") and spaces[is_stroke] == len(operands):
                operands, operator = to_inks(operands, is_stroke)
            elif name in DIRECT:
                spaces[is_stroke] = DIRECT[name]
                operands, operator = to_inks(operands, is_stroke)
            answer.append((operands, operator))
        self.resources.append(resources)
        self.has_other_spaces |= any(str(operator) in ("cs", "CS") for _, operator in answer)
        return answer

    def close(self):
        """Takes away the profiles of colours that nothing uses any more. Pages may share them, so this comes last."""
        if self.has_other_spaces:
            return
        for resources in self.resources:
            if "/ColorSpace" in resources:
                del resources["/ColorSpace"]

    def pictures_and_forms(self, resources):
        streams = [*resources.get("/XObject", {}).values(), *resources.get("/Pattern", {}).values()]
        for stream in streams:
            if not isinstance(stream, pikepdf.Stream) or stream.objgen in self.done:
                continue
            self.done.add(stream.objgen)
            if stream.get("/Subtype") == Name.Image:
                self.picture(stream)
            else:
                drawing = self.drawing(stream, stream.get("/Resources", pikepdf.Dictionary()))
                stream.write(pikepdf.unparse_content_stream(drawing))

    def picture(self, stream):
        """On white, since ink has no transparency; grey where it has no colour."""
        if stream.get("/ImageMask", False) or parts_of(stream.get("/ColorSpace", Name.Pattern)) == 4:
            return
        picture = pikepdf.PdfImage(stream).as_pil_image().convert("RGB")
        if "/SMask" in stream:
            mask = pikepdf.PdfImage(stream.SMask).as_pil_image().convert("L").resize(picture.size)
            picture = Image.composite(picture, Image.new("RGB", picture.size, "white"), mask)
        picture = picture_in_inks(picture)
        for key in ("/SMask", "/Mask", "/Decode", "/DecodeParms", "/Intent"):
            if key in stream:
                del stream[key]
        stream.Width, stream.Height = picture.size
        stream.ColorSpace = Name.DeviceGray if picture.mode == "L" else Name.DeviceCMYK
        stream.BitsPerComponent = 8
        stream.write(picture.tobytes())


def picture_in_inks(picture):
    red, green, blue = picture.split()
    lightest = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    darkest = ImageChops.darker(ImageChops.darker(red, green), blue)
    if ImageChops.difference(lightest, darkest).getextrema()[1] <= 255 * GREY:
        return green
    return Image.merge("CMYK", [*(ImageChops.subtract(lightest, part) for part in (red, green, blue)), ImageChops.invert(lightest)])
