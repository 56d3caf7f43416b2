import Guide
import Testing

@testable import Presentation

@Suite("What readers are told, in parts")
struct PresentedTextTests {
    private func line(_ contacts: Contacts) -> PresentedText? {
        Sample.presented(Sample.entry(contacts: contacts)).contacts.first?.line
    }

    @Test("a number comes with its label and its note")
    func phone() {
        #expect(
            line(Sample.contacts(phones: [Sample.phone("01632960101, choose option 2", label: "Office")]))
                == PresentedText([
                    .words("Office"), .words(": "),
                    .link(.phone("01632960101"), PresentedText([.number("01632 960 101")])),
                    .words(", "), .writing("choose option 2"),
                ])
        )
    }

    @Test("a word to send stands in the line, and in the message that a phone opens")
    func text() {
        #expect(
            line(Sample.contacts(texts: ["text HELLO to 85258"]))
                == PresentedText([
                    .link(
                        .text(to: "85258", word: "HELLO"),
                        PresentedText([.words("Text "), .words("HELLO"), .words(" to "), .number("85258")])
                    )
                ])
        )
    }

    @Test("what no phone can open is no link", arguments: ["ring the hall", "ask at the desk"])
    func noNumber(typed: String) {
        let contact = Sample.presented(Sample.entry(contacts: Sample.contacts(phones: [Sample.phone(typed)]))).contacts
        #expect(contact.map(\.link) == [nil] && contact.map(\.line.plain) == [typed])
    }

    @Test("an address that could run a script is no link")
    func script() {
        #expect(
            line(Sample.contacts(websites: ["javascript:alert(1)"]))
                == PresentedText([.address("javascript:alert(1)", breaksAfter: "/")])
        )
    }

    @Test("each time of day is one for machines too")
    func times() {
        let entry = Sample.entry(times: ["Tues 10-12.30"])
        #expect(
            Sample.presented(entry).times.lines == [
                PresentedText([
                    .words("Tuesday, "), .time(ClockTime(hour: 10, minute: 0)!, said: "10am"), .words(" to "),
                    .time(ClockTime(hour: 12, minute: 30)!, said: "12.30pm"),
                ])
            ]
        )
    }

    @Test("a closure stands with the session that it belongs to, and one that belongs to all stands behind all")
    func closures() {
        func lines(_ phrases: String...) -> [String] {
            Sample.presented(Sample.entry(times: phrases)).times.lines.map(\.plain)
        }
        #expect(
            lines("Monday to Friday 9am to 5pm, closed on bank holidays", "Saturday 10am to noon") == [
                "Monday to Friday, 9am to 5pm; closed on bank holidays", "Saturday, 10am to noon",
            ]
        )
        #expect(
            lines("Monday 9am to 5pm", "closed on bank holidays", "Saturday 10am to noon") == [
                "Monday, 9am to 5pm", "Saturday, 10am to noon", "Closed on bank holidays",
            ]
        )
    }

    @Test("a session tells on which days it is, where that is not every week")
    func sessions() {
        let entry = Sample.entry(
            times: ["first Tuesday of the month, 10am to noon", "Friday 2pm to 4pm", "Monday in term time, 9am to 3pm"]
        )
        let presented = Sample.presented(entry)
        #expect(
            entry.times.sessions.map(presented.session) == [
                PresentedSession(
                    hours: "10am to noon",
                    days: "First Tuesday of the month",
                    rareDays: "First Tuesday of the month"
                ),
                PresentedSession(hours: "2pm to 4pm", days: "Friday", rareDays: nil),
                PresentedSession(hours: "9am to 3pm", days: "Monday in term time", rareDays: "In term time"),
            ]
        )
    }

    @Test("words that nobody has translated are marked, and a placeholder within a value stays")
    func marks() {
        let untranslated = Untranslated(facts: [.cost], labels: [], text: false)
        let entry = Sample.entry(prose: [.cost: "£2 {date}"], untranslated: untranslated)
        #expect(
            Sample.presented(entry).facts.first { $0.keys == [.cost] }?.lines
                == [PresentedText([.untranslated(PresentedText([.writing("£2 {date}")]))])]
        )
        #expect(
            Sample.words.text("review-checked", ["date": PresentedText("{date}")])
                == PresentedText([.words("Last checked on "), .words("{date}"), .words(".")])
        )
    }
}
