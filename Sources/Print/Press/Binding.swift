import Guide

/// What is done with the sheets of a piece when they are printed.
enum Binding: String, Sendable {
    /// One sheet, folded; where, the typesetter says.
    case folded
    /// Sheets folded in the middle, one in the other, and stapled there.
    case stapled
    /// Too many pages for staples: a spine of glue.
    case glued
    /// Sheets as they come.
    case loose
}

extension PrintOrder {
    var binding: Binding {
        switch format {
        case .leaflet: .folded
        case .booklet: .stapled
        default: .loose
        }
    }

    /// What the printer does with so many pages.
    func binding(pages: Int) -> Binding {
        binding == .stapled && pages > Booklet.mostStapledPages ? .glued : binding
    }

    /// Whether its pages lie side by side on sheets of A4 that are folded in the middle.
    var canBeImposed: Bool { binding == .stapled || format == .leaflet && folds == 1 }
}
