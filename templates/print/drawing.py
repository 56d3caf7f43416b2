"""Follows the drawing of a page as a press would, and tells of each thing that is painted where, how and in which colour."""

from dataclasses import dataclass, field, replace

import pikepdf
from pikepdf import Name

UNIT = (1, 0, 0, 1, 0, 0)
EVERYWHERE = (-1e9, -1e9, 1e9, 1e9)
# What ends a path: whether it is filled, and whether it is drawn as a line.
PAINTING = {"f": "F", "F": "F", "f*": "F", "S": "S", "s": "S", "B": "FS", "B*": "FS", "b": "FS", "b*": "FS", "n": ""}
COLOURS = {"g": "/DeviceGray", "rg": "/DeviceRGB", "k": "/DeviceCMYK"}


def product(a, b):
    return (
        a[0] * b[0] + a[1] * b[2],
        a[0] * b[1] + a[1] * b[3],
        a[2] * b[0] + a[3] * b[2],
        a[2] * b[1] + a[3] * b[3],
        a[4] * b[0] + a[5] * b[2] + b[4],
        a[4] * b[1] + a[5] * b[3] + b[5],
    )


def moved(point, matrix):
    x, y = point
    return (x * matrix[0] + y * matrix[2] + matrix[4], x * matrix[1] + y * matrix[3] + matrix[5])


def around(points):
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return (min(xs), min(ys), max(xs), max(ys))


def common(a, b):
    """What two boxes share; None where they do not meet."""
    box = (max(a[0], b[0]), max(a[1], b[1]), min(a[2], b[2]), min(a[3], b[3]))
    return box if box[0] <= box[2] and box[1] <= box[3] else None


def corners(box):
    return [(box[0], box[1]), (box[2], box[1]), (box[2], box[3]), (box[0], box[3])]


@dataclass
class State:
    matrix: tuple = UNIT
    clip: tuple = EVERYWHERE
    fill: tuple = ("/DeviceGray", (0.0,))
    stroke: tuple = ("/DeviceGray", (0.0,))
    width: float = 1.0
    font: object = None
    size: float = 0.0
    spacing: float = 0.0
    word_spacing: float = 0.0
    stretch: float = 1.0
    leading: float = 0.0
    rise: float = 0.0
    mode: int = 0


@dataclass
class Painted:
    """One thing on the page: its kind ("text", "area", "line" or "picture"), its box in points, its colour."""

    kind: str
    box: tuple
    space: str
    values: tuple
    width: float = 0.0
    picture: object = None


@dataclass
class Typeface:
    """How wide and how high the letters of a font are, in thousandths of its size."""

    widths: dict = field(default_factory=dict)
    usual: float = 1000.0
    top: float = 800.0
    bottom: float = -250.0
    bytes_a_letter: int = 1

    @classmethod
    def of(cls, font):
        if font.get("/Subtype") != Name.Type0:
            first = int(font.get("/FirstChar", 0))
            widths = {first + place: float(width) for place, width in enumerate(font.get("/Widths", []))}
            return cls(widths, 500.0, *heights(font.get("/FontDescriptor", {})))
        letters = font.DescendantFonts[0]
        widths, items = {}, list(letters.get("/W", []))
        while len(items) >= 2:
            first, following = int(items.pop(0)), items.pop(0)
            if isinstance(following, pikepdf.Array):
                widths.update({first + place: float(width) for place, width in enumerate(following)})
            elif items:
                widths.update(dict.fromkeys(range(first, min(int(following), first + 65535) + 1), float(items.pop(0))))
        return cls(widths, float(letters.get("/DW", 1000)), *heights(letters.get("/FontDescriptor", {})), 2)

    def codes(self, text):
        step = self.bytes_a_letter
        return [int.from_bytes(text[place : place + step], "big") for place in range(0, len(text), step)]


def heights(descriptor):
    return float(descriptor.get("/Ascent", 800)), float(descriptor.get("/Descent", -250))


class Drawing:
    """Everything that a page paints, in its order. `paint` is called with each `Painted`."""

    MOST_DEPTH = 12

    def __init__(self, paint):
        self.paint = paint
        self.typefaces = {}

    def follow(self, stream, resources, state=None, depth=0):
        state, saved = replace(state) if state else State(), []
        path, is_clipping, text, line = [], False, UNIT, UNIT
        for operands, operator in pikepdf.parse_content_stream(stream):
            name = str(operator)
            if name == "q":
                saved.append(replace(state))
            elif name == "Q" and saved:
                state = saved.pop()
            elif name == "cm":
                state.matrix = product(tuple(float(number) for number in operands), state.matrix)
            elif name in ("m", "l", "c", "v", "y"):
                numbers = [float(number) for number in operands]
                path += [moved(point, state.matrix) for point in zip(numbers[::2], numbers[1::2])]
            elif name == "re":
                x, y, width, height = (float(number) for number in operands)
                path += [moved(point, state.matrix) for point in corners((x, y, x + width, y + height))]
            elif name in ("W", "W*"):
                is_clipping = True
            elif name in PAINTING:
                self.path(state, path, PAINTING[name])
                if is_clipping and path:
                    state.clip = common(state.clip, around(path)) or (0, 0, 0, 0)
                path, is_clipping = [], False
            elif name == "BT":
                text = line = UNIT
            elif name in ("Td", "TD"):
                if name == "TD":
                    state.leading = -float(operands[1])
                text = line = product((1, 0, 0, 1, float(operands[0]), float(operands[1])), line)
            elif name == "Tm":
                text = line = tuple(float(number) for number in operands)
            elif name in ("Tj", "TJ", "'", '"', "T*"):
                if name in ("'", '"', "T*"):
                    text = line = product((1, 0, 0, 1, 0, -state.leading), line)
                if name != "T*":
                    text = self.letters(state, operands[-1], text)
            elif name == "Do":
                self.object(state, resources.get("/XObject", {}).get(str(operands[0])), resources, depth)
            elif name == "INLINE IMAGE":
                self.show_picture(state, operands[0])
            elif name == "sh":
                shading = resources.get("/Shading", {}).get(str(operands[0]))
                self.show("area", state, state.clip, (space_name(shading.get("/ColorSpace")), ()))
            else:
                self.set(state, name, operands, resources)

    def set(self, state, name, operands, resources):
        settings = {"w": "width", "Tc": "spacing", "Tw": "word_spacing", "TL": "leading", "Ts": "rise"}
        if name in settings:
            setattr(state, settings[name], float(operands[0]))
        elif name == "Tz":
            state.stretch = float(operands[0]) / 100
        elif name == "Tr":
            state.mode = int(operands[0])
        elif name == "Tf":
            state.font, state.size = self.typeface(resources, str(operands[0])), float(operands[1])
        elif name == "gs":
            width = resources.get("/ExtGState", {}).get(str(operands[0]), {}).get("/LW")
            state.width = state.width if width is None else float(width)
        elif name.lower() in COLOURS:
            self.colour(state, name, (COLOURS[name.lower()], tuple(float(part) for part in operands)))
        elif name in ("cs", "CS"):
            space = resources.get("/ColorSpace", {}).get(str(operands[0]), operands[0])
            self.colour(state, name, (space_name(space), ()))
        elif name.lower() in ("sc", "scn"):
            space = (state.stroke if name.isupper() else state.fill)[0]
            pattern = operands[-1] if operands and isinstance(operands[-1], Name) else None
            if pattern is not None:
                space = pattern_space(resources.get("/Pattern", {}).get(str(pattern)))
            self.colour(state, name, (space, tuple(float(part) for part in operands if not isinstance(part, Name))))

    def colour(self, state, name, colour):
        setattr(state, "stroke" if name.isupper() else "fill", colour)

    def typeface(self, resources, name):
        font = resources.get("/Font", {}).get(name)
        if font is None:
            return Typeface()
        # A font that stands inside the page has no number of its own.
        if not font.is_indirect or font.objgen not in self.typefaces:
            self.typefaces[font.objgen] = Typeface.of(font)
        return self.typefaces[font.objgen]

    def path(self, state, path, painting):
        if not path or not painting:
            return
        box = around(path)
        if "F" in painting:
            self.show("area", state, box, state.fill)
        if "S" in painting:
            a, b, c, d = state.matrix[:4]
            scale = abs(a * d - b * c) ** 0.5
            half = state.width * scale / 2
            box = (box[0] - half, box[1] - half, box[2] + half, box[3] + half)
            self.show("line", state, box, state.stroke, width=state.width * scale)

    def letters(self, state, shown, text):
        """Paints one run of letters; answers where the next begins."""
        font, size, start = state.font or Typeface(), state.size, text
        for part in shown if isinstance(shown, pikepdf.Array) else [shown]:
            if not isinstance(part, pikepdf.String):
                text = product((1, 0, 0, 1, -float(part) / 1000 * size * state.stretch, 0), text)
                continue
            codes = font.codes(bytes(part))
            advance = sum(font.widths.get(code, font.usual) for code in codes) / 1000 * size
            advance += len(codes) * state.spacing + codes.count(32) * state.word_spacing * (font.bytes_a_letter == 1)
            text = product((1, 0, 0, 1, advance * state.stretch, 0), text)
        low, high = (part / 1000 * size + state.rise for part in (font.bottom, font.top))
        points = [moved(point, product(end, state.matrix)) for end in (start, text) for point in ((0, low), (0, high))]
        if state.mode in (0, 2, 4, 6):
            self.show("text", state, around(points), state.fill)
        if state.mode in (1, 2, 5, 6):
            self.show("text", state, around(points), state.stroke)
        return text

    def object(self, state, stream, resources, depth):
        if stream is None or depth > self.MOST_DEPTH:
            return
        if stream.get("/Subtype") == Name.Image:
            self.show_picture(state, stream)
        elif stream.get("/Subtype") == Name.Form:
            inner = replace(state)
            inner.matrix = product(tuple(float(part) for part in stream.get("/Matrix", UNIT)), state.matrix)
            frame = [moved(point, inner.matrix) for point in corners([float(edge) for edge in stream.BBox])]
            inner.clip = common(state.clip, around(frame)) or (0, 0, 0, 0)
            self.follow(stream, stream.get("/Resources", resources), inner, depth + 1)

    def show_picture(self, state, picture):
        box = around([moved(point, state.matrix) for point in corners((0, 0, 1, 1))])
        self.show("picture", state, box, ("picture", ()), picture=picture)

    def show(self, kind, state, box, colour, **more):
        box = common(state.clip, box)
        if box:
            self.paint(Painted(kind, box, *colour, **more))


def space_name(space):
    return str(space[0]) if isinstance(space, pikepdf.Array) else str(space)


def pattern_space(pattern):
    """A pattern of lines and areas has colours of its own; one of changing colour names their space."""
    shading = pattern.get("/Shading") if pattern is not None else None
    return "/Pattern" if shading is None else space_name(shading.get("/ColorSpace"))
