"""Does the site open at all, from a server and from a USB stick?"""


def test_the_home_page_opens_from_a_server(open_page, serve):
    page = open_page(serve)
    assert page.locator("h1").count() == 1


def test_the_home_page_opens_from_a_folder(open_page, file_url):
    page = open_page(file_url + "index.html", script=False)
    assert page.locator("h1").count() == 1


def test_an_address_that_does_not_exist_says_so(open_page, serve):
    page = open_page(serve + "nobody-wrote-this.html")
    assert "404" not in page.title()
    assert page.locator("h1").count() == 1
