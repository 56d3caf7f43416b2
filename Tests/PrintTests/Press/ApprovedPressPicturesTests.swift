import Guide
import Testing

@testable import Print

/// What a print shop gets, marks and all, and the sheets of an office printer, as pictures.
@Suite("Pages for printers as pictures")
struct ApprovedPressPicturesTests {
    @Test(
        "look as they did when they were approved: trimmed, folded and bled where they should be",
        arguments: PressWorkshop.orders
    )
    func press(order: PrintOrder) throws {
        let press = try PressWorkshop.press(order)
        #expect(try ApprovedPictures.differences(press.bytes, from: "press-\(order.name)", pages: 6) == "")
    }

    @Test(
        "of an office printer hold two pages each, side by side",
        arguments: [
            PressWorkshop.booklet, PressWorkshop.foldedOnce,
        ]
    )
    func imposed(order: PrintOrder) throws {
        let imposed = try #require(PressWorkshop.make(order).piece.imposed)
        #expect(try ApprovedPictures.differences(imposed.bytes, from: "imposed-\(order.name)") == "")
    }
}
