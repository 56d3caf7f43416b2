"""A page loads and runs nothing but what is the guide's own, on a server and from a USB stick."""

import pytest

# Every way in which something that was typed might run, if a fault let it into a page.
ATTACKS = """async () => {
  window.hasRun = [];
  const script = document.createElement('script');
  script.textContent = "window.hasRun.push('script')";
  document.body.append(script);
  const picture = document.createElement('img');
  picture.setAttribute('onerror', "window.hasRun.push('attribute')");
  picture.src = 'no-such-picture.png';
  document.body.append(picture);
  const style = document.createElement('style');
  style.textContent = 'body { opacity: 0.5 }';
  document.head.append(style);
  const base = document.createElement('base');
  base.href = 'https://elsewhere.example/';
  document.head.prepend(base);
  const elsewhere = document.createElement('img');
  elsewhere.src = 'https://elsewhere.example/spy.png';
  document.body.append(elsewhere);
  await new Promise(resolve => setTimeout(resolve, 300));
  return {ran: window.hasRun, opacity: getComputedStyle(document.body).opacity,
          base: new URL('about.html', document.baseURI).host};
}"""


@pytest.fixture(params=["serve", "file_url"])
def start(request):
    """The address of the site on a server, then as files."""
    return request.getfixturevalue(request.param)


def open_listening(open_context, address):
    """An open page, what its browser complains of, and all that it asks for."""
    page = open_context().new_page()
    complaints, requests = [], []
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("request", lambda request: requests.append(request.url))
    page.goto(address, wait_until="load")
    return page, complaints, requests


def test_no_page_asks_for_what_its_policy_refuses(open_context, start, sample):
    for site_page in (one for one in sample if one.kind != "moved"):
        page, complaints, requests = open_listening(open_context, start + site_page.name)
        assert complaints == [], site_page.name
        assert [request for request in requests if not request.startswith((start, "data:"))] == [], site_page.name
        size = page.evaluate("getComputedStyle(document.querySelector('h1')).fontSize")
        assert size == "28px", f"{site_page.name} has lost its style sheet"
        page.close()


def test_nothing_that_gets_into_a_page_can_run_or_load(open_context, start):
    page, complaints, _ = open_listening(open_context, start + "about.html")
    let_out = []
    page.route("https://elsewhere.example/**", lambda route: let_out.append(route.request.url) or route.abort())
    outcome = page.evaluate(ATTACKS)
    assert outcome["ran"] == []
    assert outcome["opacity"] == "1"
    assert outcome["base"] != "elsewhere.example"
    assert let_out == []
    assert len(complaints) >= 5


def test_no_other_website_learns_where_a_reader_came_from(open_context, serve):
    page = open_context().new_page()
    referrers = []

    def answer(route):
        referrers.append(route.request.headers.get("referer"))
        route.fulfill(body="Hello", content_type="text/html")

    page.route("https://**", answer)
    page.goto(serve + "safe-harbour.html")
    page.locator("dd a[href^='https:']").first.click()
    page.wait_for_url("https://**")
    assert referrers == [None]
