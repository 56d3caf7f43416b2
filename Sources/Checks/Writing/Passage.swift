import Guide

/// A stretch of words as a reader meets it: one paragraph, one heading, one fact.
struct Passage {
    enum Role {
        /// The name of somebody or something, which is as it is.
        case name
        /// A fact in words, such as what it costs.
        case fact
        case paragraph
        case heading
        case listItem
        case cell
        case quotation
        /// The words that stand for a picture.
        case picture
        /// Shown exactly as typed.
        case code
    }

    let role: Role
    let text: String
    /// Its words, found once for all checks that look at them.
    let scan: WordScan

    init(role: Role, text: String) {
        self.role = role
        self.text = text
        scan = WordScan(text)
    }
}

extension Passage.Role {
    /// Whether these are the writer's own words, and not a name or somebody else's.
    var isOwnWords: Bool {
        switch self {
        case .fact, .paragraph, .heading, .listItem, .cell, .picture: true
        case .name, .quotation, .code: false
        }
    }

    /// Whether sentences run on in it, so that it can be hard or easy to read.
    var isProse: Bool { self == .fact || self == .paragraph }
}
