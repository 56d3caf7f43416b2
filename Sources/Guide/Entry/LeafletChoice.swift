/// What the printed leaflet says of an entry.
public enum LeafletChoice: Sendable, Hashable {
    /// Its summary, as on the site.
    case summary
    /// A shorter line, written for paper.
    case shorter(String)
    case leftOut
}
