/// When the facts of entries last changed, which is not the day on which somebody checked them.
public struct FactHistory: Sendable, Equatable {
    public struct Change: Sendable, Equatable {
        /// The last day on which a fact changed.
        public let day: CalendarDate
        /// How often facts have changed since recording began; it only ever grows.
        public let revision: Int

        public init(day: CalendarDate, revision: Int) {
            (self.day, self.revision) = (day, revision)
        }
    }

    /// By the entries' lasting ids.
    private let changes: [String: Change]

    public init(_ changes: [String: Change] = [:]) { self.changes = changes }

    /// `nil` where nothing was recorded of an entry.
    public subscript(id: LastingID) -> Change? { changes[id.text] }
}
