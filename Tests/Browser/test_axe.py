"""axe-core finds nothing: WCAG 2.0 to 2.2 at all three levels and best practice, on every kind of page."""

import re

from axe_playwright_python.base import AXE_SCRIPT

from loopback_server import answer_instead

WIDTHS = (320, 1280)
SCHEMES = ("light", "dark")

# Every rule but those that axe itself calls experimental or out of date; those for level AAA are off unless named. In the
# dark nothing but the colours is another, so only the rules about those are asked again.
RUN = """async (scheme) => {
  const rules = axe.getRules()
    .filter(rule => !rule.tags.includes('experimental') && !rule.tags.includes('deprecated'))
    .filter(rule => scheme === 'light' || rule.tags.includes('cat.color'))
    .map(rule => rule.ruleId);
  const found = await axe.run(document, {
    runOnly: {type: 'rule', values: rules}, resultTypes: ['violations', 'incomplete'],
  });
  const told = ({id, help, nodes}) => nodes.map(node => `${id} (${help}): ${node.target.join(' ')}`);
  return {
    rules,
    faults: found.violations.flatMap(told),
    undecided: found.incomplete.flatMap(told),
  };
}"""

# Links with the same words that lead to different places always go to a person; the words here are links such as the
# guide's e-mail address, once plain and once with a subject.
LEFT_TO_A_PERSON = "identical-links-same-purpose "


def without_script(html):
    """The page as a browser without script reads it, so that axe, itself a script, can look at it."""
    html = re.sub(r"<script\b.*?</script>", "", html, flags=re.S)
    return re.sub(r"</?noscript>", "", html)


def faults_at_every_size(page):
    page.evaluate(AXE_SCRIPT)
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        for scheme in SCHEMES:
            page.emulate_media(color_scheme=scheme)
            found = page.evaluate(RUN, scheme)
            assert "color-contrast-enhanced" in found["rules"]
            undecided = [fault for fault in found["undecided"] if not fault.startswith(LEFT_TO_A_PERSON)]
            yield from (f"{width} px, {scheme}: {fault}" for fault in found["faults"] + undecided)


def test_axe_finds_nothing(tour, sample):
    faults = []
    for site_page, page in tour(sample):
        faults += [f"{site_page.name}, {fault}" for fault in faults_at_every_size(page)]
    assert faults == []


def test_axe_finds_nothing_without_script(open_context, serve, sample):
    # The script of most pages only adds to them. What is left without it, axe has seen already, so one of a kind will do.
    told = re.compile("<noscript|data-none|class=.exit")
    pages = {(page.kind, *sorted(set(told.findall(page.html)))): page for page in sample if told.search(page.html)}
    faults = []
    for site_page in pages.values():
        if site_page.kind == "moved":
            continue
        bare = without_script(site_page.html)
        page = open_context().new_page()
        answer_instead(page, serve + site_page.name, bare)
        page.goto(serve + site_page.name)
        faults += [f"{site_page.name}, {fault}" for fault in faults_at_every_size(page)]
        page.close()
    assert faults == []


def test_axe_would_find_a_fault(page):
    """The alarm itself works: pale words, a picture without a text and a missing language."""
    page.set_content("<title>x</title><main><h1 style='color: #777'>Pale</h1><img src='data:,'></main>")
    found = "\n".join(faults_at_every_size(page))
    assert "color-contrast-enhanced" in found
    assert "image-alt" in found
    assert "html-has-lang" in found
