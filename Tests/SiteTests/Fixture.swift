import Diagnostics
import Foundation
import Guide
import Markdown

@testable import Site

/// Small guides for tests, built from values.
enum Fixture {
    static let today = day("2026-11-21")
    static let nowhere = Position(line: 1)
    static let file = SourceFile(name: "content/entries/test.md", text: "")

    static func day(_ iso: String) -> CalendarDate { CalendarDate(iso: iso)! }

    static func body(_ text: String) -> MarkdownDocument {
        let file = SourceFile(name: "content/entries/test.md", text: text)
        return MarkdownReader.read(file.lines, in: file, startingAtLine: 1).document
    }

    static func times(_ phrases: String...) -> OpeningTimes {
        OpeningTimes(phrases: phrases.map { OpeningPhrase(typed: $0, position: nowhere) })
    }

    static func phone(_ typed: String, label: String? = nil) -> PhoneNumber {
        PhoneNumber(label: label, typed: typed, position: nowhere)
    }

    static func text(_ typed: String) -> TextNumber { TextNumber(label: nil, typed: typed, position: nowhere) }

    static func email(_ address: String, label: String? = nil) -> EmailAddress {
        EmailAddress(label: label, address: address, position: nowhere)
    }

    static func website(_ address: String, label: String? = nil) -> WebAddress {
        WebAddress(label: label, address: address, position: nowhere)
    }

    static func address(_ lines: String..., label: String? = nil) -> PostalAddress {
        PostalAddress(label: label, lines: lines, position: nowhere)
    }

    static func contacts(
        phones: [PhoneNumber] = [],
        texts: [TextNumber] = [],
        textphones: [PhoneNumber] = [],
        emails: [EmailAddress] = [],
        websites: [WebAddress] = [],
        whereabouts: Whereabouts = .unsaid
    ) -> Contacts {
        Contacts(
            phones: phones,
            texts: texts,
            textphones: textphones,
            emails: emails,
            websites: websites,
            whereabouts: whereabouts
        )
    }

    static func review(
        _ date: String = "2026-11-01",
        by: String? = nil,
        confirmedWith: String? = nil,
        every: TimeSpan? = nil
    ) -> Review {
        Review(date: day(date), by: by, confirmedWith: confirmedWith, every: every)
    }

    static func dates(starts: String? = nil, ends: String? = nil, fundedUntil: String? = nil) -> RunningDates {
        RunningDates(starts: starts.map(day), ends: ends.map(day), fundedUntil: fundedUntil.map(day))
    }

    static func entry(
        _ slug: String = "allotment",
        title: String = "Allotment Group",
        summary: String = "Grow vegetables together.",
        prose: EntryProse = [:],
        topics: [String] = ["outdoors"],
        areas: [String] = ["millbrook"],
        audiences: [String] = [],
        access: [String] = [],
        languages: [String] = [],
        contacts: Contacts = contacts(phones: [phone("01632960101")]),
        times: OpeningTimes = times(),
        status: Status = .open,
        notice: Notice? = nil,
        dates: RunningDates = dates(),
        review: Review = review(),
        crisisPlace: Int? = nil,
        alsoKnownAs: [String] = [],
        formerSlugs: [String] = [],
        body: MarkdownDocument = body("")
    ) -> Entry {
        Entry(
            slug: slug,
            words: EntryWords(
                title: title,
                summary: summary,
                prose: prose,
                notice: notice,
                alsoKnownAs: alsoKnownAs,
                body: body
            ),
            terms: EntryTerms(
                topics: topics,
                areas: areas,
                audiences: audiences,
                access: access,
                languages: languages
            ),
            contacts: contacts,
            times: times,
            status: status,
            dates: dates,
            review: review,
            crisisPlace: crisisPlace,
            formerSlugs: formerSlugs,
            source: EntrySource(file: file, positions: [:])
        )
    }

    static func page(
        _ slug: String = "about",
        title: String = "About this guide",
        summary: String? = nil,
        order: Int? = nil,
        body: MarkdownDocument = body("")
    ) -> Page {
        Page(slug: slug, title: title, summary: summary, order: order, body: body, source: file)
    }
}
