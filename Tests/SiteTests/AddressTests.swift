import Guide
import Testing

@Suite("The names of the site's files")
struct AddressTests {
    @Test("each kind of page has names of its own")
    func names() {
        #expect(SiteAddresses.page(slug: "food-hub") == "food-hub.html")
        #expect(SiteAddresses.topic("arts") == "topic-arts.html")
        #expect(SiteAddresses.area("saltby") == "area-saltby.html")
        #expect(SiteAddresses.audience("carers") == "for-carers.html")
    }

    @Test(
        "the site keeps the slugs of its own pages, and those that Windows cannot write",
        arguments: ["index", "a-to-z", "everything", "404", "offline", "con", "aux", "com1", "lpt9"]
    )
    func reserved(slug: String) { #expect(SiteAddresses.isReserved(slug)) }

    @Test(
        "others are free",
        arguments: [
            "food-hub", "topic-arts", "for-carers", "topical", "areas", "forum", "company", "com10", "comb", "console",
            "405",
        ]
    )
    func free(slug: String) { #expect(!SiteAddresses.isReserved(slug)) }
}
