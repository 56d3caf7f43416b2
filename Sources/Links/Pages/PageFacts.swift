import Guide

/// What a page says of the facts that an entry gives.
struct PageFacts: Sendable, Hashable {
    var found: Set<PageFact> = []
    /// Looked for on a whole page with something on it, and not there.
    var missing: Set<PageFact> = []
    /// A number that stands beside a provider's name and is none of ours, by the provider's name.
    var otherNumbers: [String: String] = [:]

    /// - Parameters:
    ///   - isWhole: whether all of the page was read; of half a page nothing is said to be missing
    ///   - known: every number of the guide: none of these is a surprise
    static func read(_ page: PageContents, isWhole: Bool, for address: LinkedAddress, known: Set<String>) -> PageFacts {
        guard !address.facts.isEmpty || !address.providers.isEmpty else { return PageFacts() }
        let text = PageText(page.text)
        let links = page.contacts.map { PageText($0) }
        let numbers = WrittenNumbers(text.bytes + links.flatMap { $0.bytes + [UInt8(ascii: "|")] })
        let squeezed = text.squeezed
        var facts = PageFacts()
        for fact in address.facts {
            let isThere =
                switch fact.kind {
                case .phone: numbers.hold(fact.value)
                case .email: holds(fact.value, text, squeezed) || links.contains { $0.contains(fact.value) }
                case .postcode: squeezed.contains(fact.value.lowercased())
                }
            if isThere {
                facts.found.insert(fact)
            } else if isWhole, page.text.utf8.count >= leastText {
                facts.missing.insert(fact)
            }
        }
        facts.otherNumbers = otherNumbers(text, numbers, address, known)
        return facts
    }

    /// A page with less text is put together by scripts, and we have not seen it.
    private static let leastText = 200

    /// As it stands, or with the mark that keeps programs from reading it: “hello (at) greenshoots.org.uk”.
    private static func holds(_ email: String, _ text: PageText, _ squeezed: PageText) -> Bool {
        if text.contains(email) { return true }
        return ["(at)", "[at]", "{at}"].contains { squeezed.contains(email.replacing("@", with: $0)) }
    }

    /// Only where none of our numbers stands on the page, and only one other stands close behind the name.
    private static func otherNumbers(
        _ text: PageText,
        _ numbers: WrittenNumbers,
        _ address: LinkedAddress,
        _ known: Set<String>
    ) -> [String: String] {
        var others: [String: String] = [:]
        for (name, ours) in address.providers where !ours.contains(where: numbers.hold) {
            var start = 0
            var found: Set<String> = []
            while let place = text.place(of: name.lowercased(), from: start), found.count < 2 {
                let behind = text.slice(from: place.upperBound, count: closeBy)
                if !behind.holds("fax") { found.formUnion(WrittenNumbers(behind).nationals) }
                start = place.upperBound
            }
            if let other = found.first, found.count == 1, !known.contains(other) { others[name] = other }
        }
        return others
    }

    /// How many letters behind a name a number still belongs to it.
    private static let closeBy = 80
}

extension ArraySlice<UInt8> {
    fileprivate func holds(_ word: String) -> Bool { PageText(String(decoding: self, as: UTF8.self)).contains(word) }
}
