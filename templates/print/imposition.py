"""Lays the pages of a piece on sheets of A4 on their side, for an office printer: both sides, flipped on the short edge."""

import pikepdf
from binding import bound_order
from pikepdf import Array, Dictionary, Name

WIDTH, HEIGHT = 297 * 72 / 25.4, 210 * 72 / 25.4


def impose(source, target, is_right_to_left, back_to_back=None):
    """A booklet's pages in the order of its sheets; sheets that lie as they are folded stay as they are. Answers how many
    sheets of paper there are.
    """
    with pikepdf.open(source) as pages, pikepdf.new() as sheets:
        is_sheet = wide(pages.pages[0])
        if is_sheet:
            sheets.pages.extend(pages.pages)
        else:
            bound = [(pages.pages[index], turned) for index, turned in bound_order(len(pages.pages), back_to_back)]
            for left, right in booklet_order(len(bound), is_right_to_left):
                add_side(sheets, bound[left - 1], bound[right - 1])
        for page in sheets.pages:
            for key in ("/Annots", "/StructParents", "/Tabs"):
                if key in page.obj:
                    del page.obj[key]
        sheets.docinfo = sheets.copy_foreign(pages.docinfo)
        # A viewer that keeps to this prints at full size and turns the sheet the right way.
        sheets.Root.ViewerPreferences = Dictionary(
            Duplex=Name.DuplexFlipShortEdge,
            PrintScaling=Name("/None"),
            DisplayDocTitle=True,
        )
        sheets.Root.Lang = pages.Root.Lang
        sheets.remove_unreferenced_resources()
        sheets.save(target, deterministic_id=True, force_version="1.7")
        return (len(sheets.pages) + 1) // 2


def wide(page):
    left, bottom, right, top = (float(edge) for edge in page.mediabox)
    return right - left > top - bottom


def booklet_order(count, is_right_to_left):
    """The pages side by side on each side of each sheet, the outermost sheet first, from 1."""
    for first in range(1, count // 2 + 1):
        last = count + 1 - first
        # The odd page is on the side of the fold where a reader goes on: on the right, in our writing.
        pair = (last, first) if first % 2 else (first, last)
        yield pair[::-1] if is_right_to_left else pair


def add_side(sheets, left, right):
    side = sheets.add_blank_page(page_size=(WIDTH, HEIGHT))
    forms, drawing = Dictionary(), []
    for name, (page, is_turned), place in (("/Left", left, -1), ("/Right", right, 1)):
        forms[name] = sheets.copy_foreign(page.as_form_xobject())
        edges = [float(edge) for edge in page.mediabox]
        # Each page touches the fold with its inner edge.
        x = WIDTH / 2 - (edges[2] - edges[0] if place < 0 else 0)
        y = (HEIGHT - edges[3] + edges[1]) / 2
        way = f"-1 0 0 -1 {x + edges[2]:.4f} {y + edges[3]:.4f}" if is_turned else f"1 0 0 1 {x - edges[0]:.4f} {y - edges[1]:.4f}"
        drawing.append(f"q {way} cm {name} Do Q")
    side.obj.Resources = Dictionary(XObject=forms)
    side.Contents = sheets.make_stream("\n".join(drawing).encode())
