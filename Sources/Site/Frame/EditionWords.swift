import Guide

/// Which edition of the guide this is, in words.
struct EditionWords {
    let markup: Markup

    init(_ material: SiteMaterial) {
        let (edition, words) = (material.settings.edition, material.words)
        let name = material.marked(edition.name, whereUntranslated: material.isUntranslated(\.edition))
        let values = ["edition": name, "date": words.markup(edition.date)]
        let this = words.markup("edition", values)
        let next = edition.next.map { words.markup("edition-next", ["date": words.markup($0)]) }
        markup = [this, next].compactMap { $0 }.joined(separator: " ")
    }
}
