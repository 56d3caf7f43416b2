"""What is tapped is large enough for a shaking thumb: 44 pixels where it stands alone (WCAG 2.5.5), 24 in a text (2.5.8)."""

SMALL_TARGETS = """() => {
  const targets = [...document.querySelectorAll('a[href], summary, button, input, select, textarea')]
    .filter(target => !target.closest('.skip:not(:focus)') && target.getClientRects().length > 0);
  const name = target => `${target.tagName.toLowerCase()} “${target.textContent.trim().slice(0, 50)}”`;

  // In a text is what has words beside it in the block that holds it; their line decides how high it may be.
  const isInText = target => {
    if (getComputedStyle(target).display !== 'inline') return false;
    let block = target.parentElement;
    while (getComputedStyle(block).display === 'inline') block = block.parentElement;
    const rest = block.cloneNode(true);
    rest.querySelectorAll('a[href], summary, button').forEach(other => other.remove());
    return /[\\p{L}\\p{N}]/u.test(rest.textContent);
  };

  // A tap on the words beside a box ticks it, so box and words are one target.
  const extent = target => (target.type === 'checkbox' && target.closest('label') || target).getBoundingClientRect();

  const faults = [];
  const boxes = targets.flatMap(target => [...target.getClientRects()].map(box => ({target, box})));
  for (const target of targets) {
    const {width, height} = extent(target);
    if (!isInText(target) && (width < 43.5 || height < 43.5)) {
      faults.push(`${name(target)} stands alone and is ${Math.round(width)} by ${Math.round(height)} pixels`);
    }
  }

  // The spacing that makes up for a smaller size: a circle of 24 pixels about its middle touches no other target,
  // and no other small target's circle.
  const isSmall = ({box}) => box.width < 24 || box.height < 24;
  const middle = ({box}) => [box.left + box.width / 2, box.top + box.height / 2];
  const distanceToBox = ([x, y], {box}) =>
    Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
  for (const small of boxes.filter(isSmall)) {
    const [x, y] = middle(small);
    for (const other of boxes) {
      if (other.target === small.target) continue;
      const [otherX, otherY] = middle(other);
      const distance = isSmall(other) ? Math.hypot(x - otherX, y - otherY) - 12 : distanceToBox([x, y], other);
      if (distance < 11.5) faults.push(`${name(small.target)} is small and too near to ${name(other.target)}`);
    }
  }
  return [...new Set(faults)];
}"""


def small_targets(tour, pages, **circumstances):
    faults = []
    for site_page, page in tour(pages, **circumstances):
        page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)")
        faults += [f"{site_page.name}: {fault}" for fault in page.evaluate(SMALL_TARGETS)]
    return faults


def test_a_thumb_finds_every_link_on_a_phone(tour, toured):
    assert small_targets(tour, toured, width=320) == []


def test_a_thumb_finds_every_link_on_a_screen(tour, sample):
    assert small_targets(tour, sample, width=1280) == []


def test_small_links_would_be_found(page):
    page.set_content("<p><a href='/a'>a</a></p><p style='font-size: 8px'>See <a href='/b'>b</a> <a href='/c'>c</a></p>")
    found = "\n".join(page.evaluate(SMALL_TARGETS))
    assert "“a” stands alone" in found
    assert "“b” is small and too near to a “c”" in found
