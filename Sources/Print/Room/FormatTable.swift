import Guide

/// What every format prints. How it looks is told by the template of the same name in `templates/print/`.
extension PrintFormat {
    /// All that a piece says; `nil` where no entry would stand in it.
    func content(_ material: PieceMaterial) -> (any Encodable & Sendable)? {
        switch self {
        case .leaflet: Leaflet(material)
        }
    }

    /// The template that the typesetter starts from.
    var template: String { rawValue + ".typ" }
}
