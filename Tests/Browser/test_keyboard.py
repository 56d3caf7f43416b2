"""A reader without a mouse gets everywhere, in the order of reading, and always sees where he is."""

# What Tab reaches, in the order of the page.
REACHABLE = """() => [...document.querySelectorAll('a[href], summary, button, input, select, textarea, [tabindex]')]
  .filter(element => element.tabIndex >= 0 && !element.disabled
    && (element.tagName === 'SUMMARY' || element.checkVisibility({visibilityProperty: true})))
  .map((element, index) => { element.dataset.place = index; return index; })"""

FOCUSED = """async () => {
  // The browser brings the place into sight before it next draws.
  await new Promise(requestAnimationFrame);
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const name = `${element.tagName.toLowerCase()} “${element.textContent.trim().slice(0, 50)}”`;
  const faults = [];

  const channels = colour => colour.match(/[\\d.]+/g).map(Number);
  const brightness = colour => {
    const [red, green, blue] = channels(colour).slice(0, 3)
      .map(value => value / 255)
      .map(value => value <= .04045 ? value / 12.92 : ((value + .055) / 1.055) ** 2.4);
    return .2126 * red + .7152 * green + .0722 * blue;
  };
  const contrast = (one, other) => {
    const [dark, light] = [brightness(one), brightness(other)].sort((a, b) => a - b);
    return (light + .05) / (dark + .05);
  };
  const isOpaque = colour => channels(colour).length === 3 || channels(colour)[3] > 0;
  const backdrop = holder => {
    while (holder && !isOpaque(getComputedStyle(holder).backgroundColor)) holder = holder.parentElement;
    return holder ? getComputedStyle(holder).backgroundColor : 'rgb(255, 255, 255)';
  };

  const ring = getComputedStyle(element);
  if (ring.outlineStyle === 'none' || parseFloat(ring.outlineWidth) < 2) faults.push('shows no ring');
  else if (contrast(ring.outlineColor, backdrop(element.parentElement)) < 3) faults.push('has a pale ring');

  const box = element.getBoundingClientRect();
  const reach = parseFloat(ring.outlineOffset) + parseFloat(ring.outlineWidth);
  const isInView = box.top >= reach && box.left >= reach && box.right + reach <= innerWidth
    && (box.bottom + reach <= innerHeight || box.height + 2 * reach > innerHeight);
  if (!isInView) faults.push('or its ring is out of sight');
  for (const line of element.getClientRects()) {
    // A number that moved to the next line as a whole can leave an empty piece behind.
    if (line.width === 0) continue;
    const seen = document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
    const isCovered = seen && seen !== element && !element.contains(seen) && !seen.contains(element);
    if (isCovered) faults.push(`is covered by ${seen.tagName}`);
  }
  return {place: element.dataset.place === undefined ? -1 : Number(element.dataset.place), name, faults};
}"""

# The tallest list has hundreds of links, all of the same making.
MOST_STEPS = 150


def walk(page):
    """Presses Tab to the end of the page; answers faults, and the places in the order in which they were reached."""
    last = page.evaluate(REACHABLE)[-1]
    reached, faults = [], []
    for _ in range(min(last + 1, MOST_STEPS)):
        page.keyboard.press("Tab")
        focused = page.evaluate(FOCUSED)
        if focused is None:
            faults.append(f"the way ends after {len(reached)} of {last + 1} steps")
            break
        reached.append(focused["place"])
        faults += [f"{focused['name']} {fault}" for fault in focused["faults"]]
    if reached != list(range(len(reached))):
        faults.append(f"the order is {reached}")
    return faults


def faults_on(tour, pages, **circumstances):
    return [f"{site_page.name}: {fault}" for site_page, page in tour(pages, **circumstances) for fault in walk(page)]


def test_tab_leads_through_every_page_in_order_with_a_ring_in_sight(tour, sample):
    assert faults_on(tour, sample, width=320) == []


def test_tab_leads_through_a_page_of_each_kind_in_the_dark(tour, sample):
    one_of_a_kind = list({page.kind: page for page in sample}.values())
    assert faults_on(tour, one_of_a_kind, width=1280, scheme="dark") == []


def test_the_ring_is_seen_in_forced_colours(tour, sample):
    few = [page for page in sample if page.kind in ("home", "entry")][:2]
    assert faults_on(tour, few, forced_colors=True) == []


def test_the_ring_is_in_sight_at_four_times_the_size(tour, sample):
    few = [page for page in sample if page.kind in ("home", "entry")][:2]
    assert faults_on(tour, few, width=1280, height=1024, zoom=4) == []


def test_the_first_tab_offers_a_way_past_the_menu(tour, sample):
    for site_page, page in tour(sample):
        page.keyboard.press("Tab")
        link = page.locator("a.skip").first
        assert link.evaluate("link => link === document.activeElement"), site_page.name
        assert link.bounding_box()["height"] >= 24, site_page.name
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        assert page.evaluate(
            """() => document.activeElement === document.body
              || !(document.querySelector('header, .crisis').compareDocumentPosition(document.activeElement)
                & Node.DOCUMENT_POSITION_CONTAINED_BY)"""
        ), site_page.name


def test_the_menu_opens_without_a_mouse_and_without_script(open_page, serve):
    page = open_page(serve + "index.html", script=False)
    page.locator("summary").first.focus()
    page.keyboard.press("Enter")
    assert page.locator("details[open] a").first.is_visible()


def test_no_page_puts_anything_out_of_its_order(site_pages):
    faults = [
        f"{page.name}: tabindex {element.get('tabindex')}"
        for page in site_pages
        for element in page.tree.iter("*")
        if (element.get("tabindex") or "0") not in ("0", "-1")
    ]
    assert faults == []


def test_a_missing_ring_and_a_wrong_order_would_be_found(page):
    page.set_content(
        "<style>a:focus { outline: none }</style><a href='/1'>One</a> <a href='/2' tabindex='2'>Two</a>"
        "<div style='position: fixed; inset: 0; background: white'></div>"
    )
    found = "\n".join(walk(page))
    assert "“One” shows no ring" in found
    assert "“One” is covered by DIV" in found
    assert "the order is [1, 0]" in found
