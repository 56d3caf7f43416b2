"""What a reader's settings ask for is done: no motion, the system's own colours, and the order that the eye follows."""

MOVING = """() => [...document.querySelectorAll('*')].flatMap(element => {
  const {animationName, transitionDuration, scrollBehavior} = getComputedStyle(element);
  const moves = animationName !== 'none' || !/^0s(, 0s)*$/.test(transitionDuration) || scrollBehavior !== 'auto';
  return moves ? [`${element.tagName} ${element.className}`] : [];
})"""

# Whatever stands next is below, or beside it on the same line: for each element and the next one in the same parent.
OUT_OF_ORDER = """() => {
  const isSeen = element => element.checkVisibility({visibilityProperty: true}) && !element.matches('.skip')
    && element.getClientRects().length > 0;
  const name = element => `${element.tagName.toLowerCase()} “${element.textContent.trim().slice(0, 40)}”`;
  const faults = [];
  for (const parent of document.body.querySelectorAll('*')) {
    const children = [...parent.children].filter(isSeen);
    children.slice(1).forEach((next, index) => {
      const before = [...children[index].getClientRects()].at(-1);
      const after = next.getClientRects()[0];
      const isBelow = after.top >= before.bottom - 4;
      const isBeside = after.left >= before.right - 4 && after.bottom > before.top;
      const isNextColumn = after.left >= before.right - 4;
      if (!isBelow && !isBeside && !isNextColumn) faults.push(`${name(next)} stands before ${name(children[index])}`);
    });
  }
  return faults;
}"""

# A box that only its colour sets apart is gone where the system chooses the colours.
BOXES = """() => [...document.body.querySelectorAll('*')].filter(element => {
  const style = getComputedStyle(element);
  const around = getComputedStyle(element.parentElement).backgroundColor;
  return element.checkVisibility() && style.backgroundColor !== 'rgba(0, 0, 0, 0)' && style.backgroundColor !== around;
}).map((element, index) => { element.dataset.box = index; return element.className || element.tagName; })"""

BOXES_WITHOUT_BORDER = """() => [...document.querySelectorAll('[data-box]')].filter(element => {
  const style = getComputedStyle(element);
  return !['Top', 'Right', 'Bottom', 'Left'].some(side =>
    parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== 'none');
}).map(element => element.className || element.tagName)"""

# The line at the top that says that this is a sample: its words are enough.
# A picture shows where it ends by itself; its ground is for lines on nothing, seen in the dark.
NEEDS_NO_BORDER = {"sample", "IMG"}


def test_nothing_moves(tour, sample):
    for reduced_motion in (True, False):
        for site_page, page in tour(sample, reduced_motion=reduced_motion):
            assert page.evaluate(MOVING) == [], site_page.name


def test_the_eye_reads_in_the_same_order_as_the_ear(tour, sample):
    faults = []
    for width in (320, 1280):
        for site_page, page in tour(sample, width=width):
            page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)")
            faults += [f"{site_page.name}, {width} px: {fault}" for fault in page.evaluate(OUT_OF_ORDER)]
    assert faults == []


def test_another_order_would_be_found(page):
    page.set_content(
        "<main style='display: flex; flex-direction: column'><p>One</p><p style='order: -1'>Two</p></main>"
    )
    assert page.evaluate(OUT_OF_ORDER) == ["p “Two” stands before p “One”"]


def test_boxes_keep_a_border_in_forced_colours(tour, sample):
    faults = []
    for site_page, page in tour(sample):
        page.evaluate(BOXES)
        page.emulate_media(forced_colors="active")
        lost = set(page.evaluate(BOXES_WITHOUT_BORDER)) - NEEDS_NO_BORDER
        page.emulate_media(forced_colors="none")
        faults += [f"{site_page.name}: {box}" for box in sorted(lost)]
    assert faults == []
