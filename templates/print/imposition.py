"""Lays the pages of a piece on sheets of A4 on their side, for an office printer: both sides, flipped on the short edge."""

import pikepdf
from pikepdf import Array, Dictionary, Name

WIDTH, HEIGHT = 297 * 72 / 25.4, 210 * 72 / 25.4


def impose(source, target, is_right_to_left):
    """A booklet's pages in the order of its sheets; sheets that lie as they are folded stay as they are. Answers how many
    sheets of paper there are.
    """
    with pikepdf.open(source) as pages, pikepdf.new() as sheets:
        is_sheet = wide(pages.pages[0])
        if is_sheet:
            sheets.pages.extend(pages.pages)
        else:
            for left, right in booklet_order(len(pages.pages), is_right_to_left):
                add_side(sheets, pages.pages[left - 1], pages.pages[right - 1])
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
    for name, page, place in (("/Left", left, -1), ("/Right", right, 1)):
        forms[name] = sheets.copy_foreign(page.as_form_xobject())
        edges = [float(edge) for edge in page.mediabox]
        # Each page touches the fold with its inner edge.
        x = WIDTH / 2 - (edges[2] if place < 0 else edges[0])
        drawing.append(f"q 1 0 0 1 {x:.4f} {(HEIGHT - edges[3] + edges[1]) / 2 - edges[1]:.4f} cm {name} Do Q")
    side.obj.Resources = Dictionary(XObject=forms)
    side.Contents = sheets.make_stream("\n".join(drawing).encode())
