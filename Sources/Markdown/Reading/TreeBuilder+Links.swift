import Diagnostics

extension TreeBuilder {
    mutating func appendLink(_ node: Node, to inlines: inout InlineList) {
        let target = target(of: node)
        let content = contentOfLink(node)
        defer { appendWaitingReferences(to: &inlines) }
        line += target.lineEnds
        guard html.leftOut == nil else { return }
        if let link = link(to: target, content) {
            inlines.append(.link(link))
        } else {
            inlines.append(contentsOf: content)
        }
    }

    mutating func appendImage(_ node: Node, to inlines: inout InlineList) {
        let target = target(of: node)
        let words = contentOfLink(node).plainText
        defer { appendWaitingReferences(to: &inlines) }
        line += target.lineEnds
        guard html.leftOut == nil else { return }
        if let image = image(from: target, words) {
            inlines.append(.image(image))
        } else {
            inlines.append(words: words)
        }
    }

    /// Where a link or picture leads, as the parser has it.
    private struct Target {
        let address: String
        let title: String
        /// The line of the file, or an earlier one.
        let line: Int

        var lineEnds: Int { title.utf8.count { $0 == UInt8(ascii: "\n") } }
    }

    private mutating func target(of node: Node) -> Target {
        let target = Target(address: node.address, title: node.title, line: line)
        definitions.sawAddress(target.address)
        addressesBytes += target.address.utf8.count + target.title.utf8.count
        return target
    }

    /// What is inside a link or picture. References to footnotes, which are links themselves, wait to follow it.
    private mutating func contentOfLink(_ node: Node) -> [Inline] {
        let wasInLink = isInLink
        isInLink = true
        defer { isInLink = wasInLink }
        return deeper { $0.inlines(in: node) }
    }

    private mutating func appendWaitingReferences(to inlines: inout InlineList) {
        guard !isInLink else { return }
        inlines.append(contentsOf: waitingReferences)
        waitingReferences = []
    }

    /// `nil` where the address is not allowed, or where another link is around this one.
    private mutating func link(to target: Target, _ content: [Inline]) -> Inline.Link? {
        let words = content.plainText
        let position = links.position(of: target.address, words: words, from: target.line)
        guard !isInLink, isAllowed(target, AddressRule.fault(inLink: target.address), at: position) else { return nil }
        let hasWords = !words.allSatisfy(\.isWhitespace)
        if !hasWords { noteLinkWithoutWords(at: position) }
        return Inline.Link(
            destination: target.address,
            title: title(of: target),
            content: hasWords ? content : [.text(target.address)],
            position: position
        )
    }

    /// `nil` where the address is not allowed, or where there are no words for the picture.
    private mutating func image(from target: Target, _ words: String) -> Inline.Image? {
        let position = links.position(of: target.address, words: words, from: target.line)
        guard isAllowed(target, AddressRule.fault(inImage: target.address), at: position) else { return nil }
        guard !words.allSatisfy(\.isWhitespace) else {
            noteImageWithoutText(at: position)
            return nil
        }
        if AddressRule.isElsewhere(target.address) { noteImageElsewhere(at: position) }
        return Inline.Image(
            source: target.address,
            alternativeText: words,
            title: title(of: target),
            position: position
        )
    }

    private mutating func title(of target: Target) -> String? { target.title.isEmpty ? nil : clean(target.title) }

    private mutating func isAllowed(_ target: Target, _ fault: AddressRule.Fault?, at position: Position) -> Bool {
        if let fault {
            findings.add(fault.rule, at: position, fault.message, help: fault.help)
            return false
        }
        guard addressesBytes <= Limits.addressesBytes else {
            noteLongAddresses(at: position)
            return false
        }
        let titleBytes = target.title.utf8.count
        if titleBytes > Limits.titleBytes { noteLongTitle(titleBytes, at: position) }
        return titleBytes <= Limits.titleBytes
    }
}

extension TreeBuilder {
    private mutating func noteLongTitle(_ bytes: Int, at position: Position) {
        findings.add(
            MarkdownRules.linkTitleTooLong,
            at: position,
            "The words in quotation marks behind this address are too long: \(bytes) bytes, and the limit is \(Limits.titleBytes).",
            help: "Put them in the text instead."
        )
    }

    private mutating func noteLongAddresses(at position: Position) {
        guard !hasNotedLongAddresses else { return }
        hasNotedLongAddresses = true
        findings.add(
            MarkdownRules.linkRepeatedTooOften,
            at: position,
            "From here on the addresses in this text are too long: with those before, more than \(Limits.addressesBytes) bytes.",
            help: "A long address is used again and again. Link to it once, or use a shorter one."
        )
    }

    private mutating func noteLinkWithoutWords(at position: Position) {
        findings.add(
            MarkdownRules.linkWithoutWords,
            at: position,
            "This link has no words to press.",
            help: "Write between the square brackets where it goes: [Green Shoots](https://greenshoots.example)."
        )
    }

    private mutating func noteImageWithoutText(at position: Position) {
        findings.add(
            MarkdownRules.imageWithoutText,
            at: position,
            "This picture has no words for people who cannot see it.",
            help: "Write what it shows between the square brackets: ![Two people planting beans](images/beans.jpg)."
        )
    }

    private mutating func noteImageElsewhere(at position: Position) {
        findings.add(
            MarkdownRules.imageElsewhere,
            at: position,
            "This picture comes from another website, which can see who reads the page and can take it away.",
            help: "If you may use it, put a copy into images/ and write its name here."
        )
    }
}
