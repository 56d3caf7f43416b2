import Guide
import Testing

@Suite("Reading opening times from messy text")
struct OpeningTimesMessyTextTests {
    @Test(
        "spaces, dashes and quotes of every kind are read as what they look like",
        arguments: [
            "Tuesday\u{A0}10am\u{A0}to\u{A0}12.30pm",
            "Tuesday 10\u{2009}am to 12.30\u{202F}pm",
            "\tTuesday  10am\tto 12.30pm ",
            "\u{FEFF}Tuesday 10am to 12.30pm",
            "Tues\u{AD}day 10\u{200B}am to 12.30pm",
            "\u{200E}Tuesday 10am to 12.30pm\u{200F}",
            "Tuesday 10am-12.30pm",
            "Tuesday 10am\u{2010}12.30pm",
            "Tuesday 10am\u{2011}12.30pm",
            "Tuesday 10am \u{2013} 12.30pm",
            "Tuesday 10am\u{2014}12.30pm",
            "Tuesday 10am\u{2212}12.30pm",
            "\u{2018}Tuesday\u{2019} 10am to 12.30pm",
            "\u{201C}Tuesday\u{201D} 10am to 12.30pm",
            "\"Tuesday\" 10am to 12.30pm",
            "Tuesday\u{2019}s 10 o\u{2019}clock am to 12.30pm",
            "Tuesday 10am to 12.30pm\r\n",
            "tUESDAY 10AM TO 12.30PM",
            "(Tuesday) 10am to 12.30pm,",
        ]
    )
    func messyText(typed: String) {
        #expect(OpeningTimesTestWords.reading(of: typed) == "Tuesday, 10am to 12.30pm")
    }

    @Test("anything at all is either left unread, or printed so that it is read the same way again")
    func junk() {
        var random = SeededRandom(seed: 2026)
        let words = OpeningTimesReader.knownWords + Self.pieces
        var readCount = 0
        for _ in 0..<20_000 {
            let count = Int.random(in: 1...10, using: &random)
            let typed = (0..<count).map { _ in
                Bool.random(using: &random)
                    ? words.randomElement(using: &random) : Self.pieces.randomElement(using: &random)
            }
            if isReadTheSameAgain(typed.compactMap(\.self).joined(separator: " ")) { readCount += 1 }
        }
        #expect(readCount > 500, "too little of the junk was read for this test to mean much")
    }

    @Test("any bytes are read without harm")
    func anyBytes() {
        var random = SeededRandom(seed: 7)
        for _ in 0..<5_000 {
            let bytes = (0..<Int.random(in: 0...250, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            _ = isReadTheSameAgain(String(decoding: bytes, as: UTF8.self))
        }
    }

    /// `false` where it is not read at all.
    private func isReadTheSameAgain(_ typed: String) -> Bool {
        let phrase = OpeningPhrase(typed)
        guard phrase.doubt == nil else { return false }
        let printed = OpeningTimesTestWords.writer.text(for: phrase)
        let again = OpeningPhrase(printed)
        let isSame = again.rules == phrase.rules && !again.isAssumed
        #expect(isSame, "\(typed) was printed as \(printed)")
        return true
    }

    /// What phrases are mostly made of, so that a fair share of the junk can be read.
    private static let pieces = [
        "Monday", "Tuesdays", "Friday", "9", "10", "2", "5", "7", "9am", "2pm", "5pm", "7.30pm", "12am", "12pm",
        "14:00",
        "0900", "24", "7", "365", "to", "-", ",", ",", "and", ";", "(", ")", "/", ":", ".", "1st", "2nd",
        "of the month",
        "term time", "by appointment", "bank holidays", "every second week", "24 hours", "£", "é",
    ]
}
