"""The job ticket, a page that a printer opens: from an e-mail, on whatever is at hand."""

from test_axe import faults_at_every_size
from test_reflow import MISFITS

TICKET = "press/leaflet-ticket.html"


def test_a_job_ticket_is_read_by_everybody(open_page, serve):
    page = open_page(serve + TICKET)
    # Of letters in a drawing axe cannot tell what stands behind them. These are black on white.
    faults = [fault for fault in faults_at_every_size(page) if ": text[" not in fault]
    assert faults == []


def test_a_job_ticket_fits_a_phone(open_page, serve):
    page = open_page(serve + TICKET, width=320)
    assert page.evaluate(MISFITS) == []


def test_a_job_ticket_asks_for_nothing_else(open_context, serve):
    page = open_context().new_page()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(serve + TICKET)
    assert asked == [serve + TICKET]


def test_the_list_on_paper_leads_to_the_job_ticket(open_page, serve):
    page = open_page(serve + "print.html")
    assert page.get_by_role("link", name="Job ticket: Leaflet to print and fold").get_attribute("href") == TICKET
