import Guide
import Presentation

extension SiteMaterial {
    /// What readers are told, as HTML: with links, with what is in another language marked, with dates and times for machines.
    func markup(_ text: PresentedText) -> Markup { TextMarkup(mark: mark, isWithinLink: false).markup(text) }

    /// The same where there is no room for links, such as within one.
    func markupWithoutLinks(_ text: PresentedText) -> Markup { TextMarkup(mark: mark, isWithinLink: true).markup(text) }
}

/// Writes presented text as HTML.
private struct TextMarkup {
    /// How words of the main language are marked; `nil` on the pages of that language.
    let mark: LanguageMark?
    let isWithinLink: Bool

    func markup(_ text: PresentedText) -> Markup {
        var html = ""
        for part in text.parts { html += self.html(part) }
        return Markup(safe: html)
    }

    private func html(_ part: PresentedText.Part) -> String {
        switch part {
        case .words(let words): Markup.escaped(words)
        case .writing(let words): isWithinLink ? Markup.escaped(words) : Markup(writing: words).html
        case .date(let date, let said): time(date.iso, said)
        case .time(let clock, let said): isWithinLink ? Markup.escaped(said) : time(clock.forMachines, said)
        case .number(let number): Markup(number: number).html
        case .address(let address, let sign): Markup(address, breakingAfter: sign).isolated.html
        case .postalAddress(let lines): postalAddress(lines)
        case .untranslated(let text): mark?.marked(markup(text)).html ?? markup(text).html
        case .link(let link, let text):
            isWithinLink ? markup(text).html : markup(text).linked(to: LinkAddress.address(of: link)).html
        }
    }

    private func time(_ machine: String, _ said: String) -> String {
        "<time datetime=\"\(machine)\">\(Markup.escaped(said))</time>"
    }

    /// Every line but the last ends with a comma of ours, so that the lines can stand behind each other on paper.
    private func postalAddress(_ lines: [String]) -> String {
        let lines = lines.map { Markup.escaped($0.hasSuffix(",") ? String($0.dropLast()) : $0) }
        return Markup(safe: lines.joined(separator: ", <br>")).isolated.html
    }
}

extension ClockTime {
    /// `10:00`.
    var forMachines: String {
        func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(twoDigits(hour)):\(twoDigits(minute))"
    }
}
