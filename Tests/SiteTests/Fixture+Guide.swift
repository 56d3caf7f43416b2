import Foundation
import Guide
import Markdown
import Presentation

@testable import Site

extension Fixture {
    static func settings(
        name: String = "The Hope Guide",
        place: String = "Harbourne",
        about: String? = "Where to turn.",
        publisher: String = "Harbourne CVS",
        website: String = "https://guide.example/",
        isSample: Bool = false,
        language: String = "en",
        otherLanguages: [String] = [],
        contact: PublisherContact = PublisherContact(
            email: email("guide@harbourne.example"),
            phone: phone("01632 960 000")
        ),
        edition: Edition = Edition(name: "Winter 2026", date: day("2026-12-01"), next: day("2027-03-01")),
        topics: [Term] = topics,
        publishes: Set<EntryKey> = [],
        exitTo: String? = nil
    ) -> GuideSettings {
        GuideSettings(
            name: name,
            place: place,
            about: about,
            publisher: publisher,
            website: website,
            isSample: isSample,
            languages: [language] + otherLanguages,
            contact: contact,
            edition: edition,
            topics: topics,
            areas: [
                Term(id: "millbrook", name: "Millbrook", about: nil), Term(id: "phone", name: "By phone", about: nil),
            ],
            audiences: [Term(id: "carers", name: "Carers", about: nil)],
            access: [Term(id: "step-free", name: "Step-free entrance", about: nil)],
            review: .quarterly,
            publishes: publishes,
            exitTo: exitTo,
            source: file
        )
    }

    static let topics = [
        Term(id: "crisis", name: "In a crisis", about: "When you cannot wait."),
        Term(id: "outdoors", name: "Getting outdoors", about: "Walking and growing."),
    ]

    static func guide(
        _ entries: Entry...,
        settings: GuideSettings = settings(),
        pages: [Page] = []
    ) -> Guide {
        Guide(settings: settings, entries: entries, pages: pages)
    }

    // MARK: Words and templates, as they are in the repository

    static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static let words = Words(language: "en", phrases: phrases)

    static let phrases = phrases(in: "en")

    static func words(in language: String) -> Words { Words(language: language, phrases: phrases(in: language)) }

    /// The lines `key: text` of a file of words.
    static func phrases(in language: String) -> [String: String] {
        let file = repository.appendingPathComponent("templates/words/\(language).yml")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        var phrases: [String: String] = [:]
        for line in text.split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
            guard let colon = line.firstRange(of: ": ") else { continue }
            let value = line[colon.upperBound...]
            let isQuoted = value.count > 1 && value.hasPrefix("\"") && value.hasSuffix("\"")
            phrases[String(line[..<colon.lowerBound])] = String(isQuoted ? value.dropFirst().dropLast() : value)
        }
        return phrases
    }

    /// The files of `templates/site/` by their paths in `templates/`.
    static let templateTexts: [String: String] = {
        let folder = repository.appendingPathComponent("templates/site")
        let names = try! FileManager.default.contentsOfDirectory(atPath: folder.path).filter { !$0.hasPrefix(".") }
        let texts = names.map { try! String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8) }
        return Dictionary(uniqueKeysWithValues: zip(names.map { "site/\($0)" }, texts))
    }()

    static let templates = try! SiteTemplates(templateTexts)

    // MARK: Pages

    /// A few of the phrases by which things are found.
    static let finding = FindingWords(
        phrases: FindingPhrases(
            free: ["free"],
            openToAll: ["just turn up"],
            bookFirst: ["ring to book"],
            phoneOrOnlineAreas: ["by phone"]
        ),
        crisis: ["suicide", "kill myself"],
        danger: ["hits me"],
        ignored: ["the", "my"],
        synonyms: [
            Synonym(typed: "veg", meant: ["grow", "garden"]), Synonym(typed: "plot", meant: ["grow", "garden"]),
        ]
    )

    static func site(
        of guide: Guide,
        today: CalendarDate = today,
        templates: SiteTemplates = templates,
        paper: [PaperLink] = []
    ) -> [String: String] {
        let builder = SiteBuilder(
            guide: guide,
            today: today,
            words: words,
            templates: templates,
            paper: paper,
            finding: finding
        )
        let files = builder.files()
        return Dictionary(files.map { ($0.path, $0.text) }, uniquingKeysWith: { first, _ in first })
    }

    /// One page of a guide with one entry.
    static func page(
        _ name: String = "allotment.html",
        of entry: Entry,
        settings: GuideSettings = settings(),
        today: CalendarDate = today
    ) -> String {
        site(of: guide(entry, settings: settings), today: today)[name] ?? ""
    }
}

extension SiteBuilder {
    /// The pages of a guide in its own language and in others.
    init(
        guide: Guide,
        today: CalendarDate,
        words: Words,
        translations: [Words] = [],
        templates: SiteTemplates,
        paper: [PaperLink],
        filesToKeep: Set<String> = [],
        finding: FindingWords = FindingWords()
    ) {
        let guides = ([words] + translations).enumerated().map { index, words in
            PresentedGuide(index == 0 ? guide : guide.inLanguage(words.language), words: words, today: today)
        }
        self.init(guides, templates: templates, paper: paper, filesToKeep: filesToKeep, finding: finding)
    }
}
