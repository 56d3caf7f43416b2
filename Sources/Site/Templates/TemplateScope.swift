import Mustache

/// What a template may speak of, by name. Dictionaries and lists of them, because Mustache reads those fastest. What an item of
/// a list lacks is said with `false`, since Mustache looks for a missing name further out.
typealias Values = [String: any Sendable]

/// All that one template may speak of: its own values, and what every template may use.
struct TemplateScope: MustacheParent {
    let values: Values
    /// The interface's words by their keys: `{{words.phone}}`.
    let words: [String: String]
    /// What stands before the name of a file in a link: `{{root}}index.html`.
    let root: String

    func child(named name: String) -> Any? { value(named: name) }

    func value(named name: String) -> (any Sendable)? {
        switch name {
        case "words": words
        case "root": root
        default: values[name]
        }
    }
}
