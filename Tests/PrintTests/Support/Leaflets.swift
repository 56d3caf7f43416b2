@testable import Print

extension Leaflet {
    /// A small whole leaflet, in which every kind of text occurs.
    static let small = Leaflet(
        imprint: .small,
        folds: 2,
        topics: [
            PrintedTopic(name: "Talking to someone", entries: [.talking]),
            PrintedTopic(name: "Getting outdoors", entries: [.allotment, .walkers]),
        ]
    )

    /// The small leaflet with other entries, eight to a topic.
    static func holding(_ entries: [PrintedEntry]) -> Leaflet {
        var leaflet = small
        leaflet.topics = stride(from: 0, to: entries.count, by: 8).map { start in
            PrintedTopic(name: "Topic \(start / 8 + 1)", entries: Array(entries[start..<min(start + 8, entries.count)]))
        }
        return leaflet
    }

    /// The small leaflet with this as its only entry.
    static func holding(name: String, line: String = "A line.", when: [String] = ["Monday"]) -> Leaflet {
        holding([PrintedEntry(id: "one", name: name, line: line, contacts: [.phone("01632 960 101")], when: when)])
    }
}

extension Imprint {
    static let small = Imprint(
        language: "en",
        title: "The Hope Guide, Winter 2026",
        name: "The Hope Guide",
        place: "Harbourne and the Vale",
        about: "Where to turn, written by people who have been there.",
        publisher: "Harbourne CVS",
        edition: "Winter 2026",
        date: "1 December 2026",
        sampleNotice: "Sample guide. These services are not real.",
        welcome: "We are people who use these services. Ring first if you can.",
        madeBy: "Made by Harbourne CVS. Next edition: 1 March 2027.",
        more: "There are more services in the whole guide:",
        website: PrintedContact(
            text: "guide.harbourne.example",
            link: "https://guide.harbourne.example/",
            isNumber: false
        ),
        changed: "Has a number changed? Tell us.",
        contacts: [.phone("01632 960 000")],
        crisis: [
            PrintedEntry(
                id: "emergency",
                name: "Life in danger",
                line: "Ask for an ambulance.",
                contacts: [.phone("999")],
                when: ["24 hours a day, every day"]
            ),
            PrintedEntry(
                id: "samaritans",
                name: "Samaritans",
                line: "Someone to listen.",
                contacts: [.phone("116 123")],
                when: ["24 hours a day, every day"]
            ),
        ],
        words: [
            "crisis-heading": "Need help right now?",
            "leaflet-cover-crisis": "Need help right now? Open here.",
            "leaflet-crisis-intro": "You do not have to face this on your own.",
            "leaflet-how-to-use": "How to use this guide",
            "leaflet-who-made-it": "Who made it",
            "leaflet-changed": "Help us keep it right",
            "leaflet-notes": "Your own numbers and notes",
            "leaflet-continued": "continued",
        ]
    )
}

extension PrintedEntry {
    static let talking = PrintedEntry(
        id: "talking",
        name: "Vale Talking Therapies",
        line: "Free talking therapy.",
        note: "There is a waiting list.",
        contacts: [.phone("01632 960 110")],
        when: ["Monday to Friday, 9am to 5pm"],
        place: "By phone"
    )
    static let allotment = PrintedEntry(
        id: "allotment",
        name: "Millbrook Allotment Group",
        line: "Grow vegetables with others.",
        contacts: [.phone("01632 960 101")],
        when: ["Tuesday 10am to 12.30pm", "first Saturday of the month, 2pm to 4pm"],
        place: "Mill Lane Allotments, Millbrook ZZ3 1AA"
    )
    static let walkers = PrintedEntry(
        id: "walkers",
        name: "Canalside Walkers",
        line: "An easy hour.",
        contacts: [
            PrintedContact(text: "walk@canalside.example", link: "mailto:walk@canalside.example", isNumber: false)
        ],
        when: ["Wednesday 10.30am"],
        place: "The Hub"
    )

    /// An entry as long as entries come, told apart by its number.
    static func long(_ number: Int) -> PrintedEntry {
        PrintedEntry(
            id: "long-\(number)",
            name: "Neighbourhood group number \(number)",
            line: "Meet other people over a cup of tea, at your own pace, with nobody in a hurry.",
            contacts: [.phone("01632 960 \(100 + number)")],
            when: ["Monday to Friday, 9.30am to 4.30pm", "first Saturday of the month, 2pm to 4pm"],
            place: "The Old School, \(number) Church Row, Millbrook ZZ3 1AA"
        )
    }
}

extension PrintedContact {
    static func phone(_ number: String) -> PrintedContact {
        PrintedContact(text: number, link: "tel:" + number.filter { $0 != " " }, isNumber: true)
    }
}
