"""Nothing is cut off, hidden or laid over something else: on a narrow phone, zoomed in, or with more room between letters."""

# What a reader may set for himself (WCAG 2.2, 1.4.12).
TEXT_SPACING = """
* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
p { margin-bottom: 2em !important; }
"""

MISFITS = """() => {
  const faults = [];
  const room = document.documentElement;
  const name = element => {
    const text = element.textContent.trim().slice(0, 40);
    return `<${element.tagName.toLowerCase()} class="${element.className}"> ${text}`;
  };
  if (room.scrollWidth > room.clientWidth) faults.push(`the page scrolls sideways: ${room.scrollWidth} pixels`);

  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.data.trim() || !node.parentElement.checkVisibility() || node.parentElement.closest('.skip')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) if (box.width && box.height) texts.push({node, box});
  }

  for (const {node, box} of texts) {
    if (box.left < -1 || box.right > room.clientWidth + 1) faults.push(`beyond the edge: ${node.data.trim()}`);
    for (let holder = node.parentElement; holder !== document.body; holder = holder.parentElement) {
      const style = getComputedStyle(holder);
      const isSeen = style.overflow !== 'visible' || parseFloat(style.borderLeftWidth) > 0;
      if (style.display === 'inline' || !isSeen || style.clipPath !== 'none') continue;
      const frame = holder.getBoundingClientRect();
      if (box.left < frame.left - 1 || box.right > frame.right + 1
        || box.top < frame.top - 3 || box.bottom > frame.bottom + 3) {
        faults.push(`sticks out of ${name(holder)}: ${node.data.trim()}`);
      }
    }
  }

  // A line's box is a little taller than its letters.
  const shrunk = texts.map(({node, box}) => {
    const slack = box.height * .2;
    return {node, left: box.left + 1, right: box.right - 1, top: box.top + slack, bottom: box.bottom - slack};
  }).sort((one, other) => one.top - other.top);
  shrunk.forEach((one, index) => {
    for (let next = index + 1; next < shrunk.length && shrunk[next].top < one.bottom; next++) {
      const other = shrunk[next];
      if (one.node !== other.node && one.left < other.right && other.left < one.right) {
        faults.push(`laid over each other: ${one.node.data.trim()} / ${other.node.data.trim()}`);
      }
    }
  });
  return [...new Set(faults)];
}"""


def misfits(tour, pages, style="", **circumstances):
    faults = []
    for site_page, page in tour(pages, **circumstances):
        page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)")
        if style:
            # A style sheet of a script's own: the page's policy lets nobody write another into it.
            page.evaluate(
                """style => {
                  const sheet = new CSSStyleSheet()
                  sheet.replaceSync(style)
                  document.adoptedStyleSheets = [sheet]
                }""",
                style,
            )
        faults += [f"{site_page.name}: {fault}" for fault in page.evaluate(MISFITS)]
    return faults


def test_everything_fits_on_a_narrow_phone(tour, toured):
    assert misfits(tour, toured, width=320) == []


def test_everything_fits_at_four_times_the_size(tour, sample):
    assert misfits(tour, sample, width=1280, height=1024, zoom=4) == []


def test_everything_fits_with_letters_of_twice_the_size(large_letters, serve, sample):
    faults = []
    for width in (640, 1280):
        page = large_letters.new_page(viewport={"width": width, "height": 800})
        for site_page in sample:
            if site_page.kind == "moved":
                continue
            page.goto(serve + site_page.name)
            assert page.evaluate("getComputedStyle(document.documentElement).fontSize") == "32px"
            faults += [f"{site_page.name}, {width} px: {fault}" for fault in page.evaluate(MISFITS)]
    assert faults == []


def test_everything_fits_with_more_room_between_letters_and_lines(tour, sample):
    assert misfits(tour, sample, TEXT_SPACING, width=320) == []
    assert misfits(tour, sample, TEXT_SPACING, width=1280) == []


def test_everything_fits_on_a_screen(tour, sample):
    assert misfits(tour, sample, width=1280) == []


def test_what_does_not_fit_would_be_found(page):
    page.set_content(
        "<body style='margin: 0'><p style='width: 400px; background: red'>Wide</p>"
        "<p style='height: 1px; overflow: hidden'>Cut off</p>"
        "<p style='margin-bottom: -2em'>Below</p><p>Above</p></body>"
    )
    found = "\n".join(page.evaluate(MISFITS))
    assert "scrolls sideways" in found
    assert "sticks out" in found
    assert "laid over each other: Below / Above" in found
