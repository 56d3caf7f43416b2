/// What an editor of one language knows of its words: `templates/words/editing-en.yml`.
///
/// Without any, the checks that need them keep silent.
public struct EditingWords: Sendable {
    /// A long-winded phrase and its plain twin: "prior to", "before".
    public struct Twin: Sendable, Hashable {
        public let long: String
        public let plain: String

        public init(long: String, plain: String) {
            self.long = long
            self.plain = plain
        }
    }

    public let twins: [Twin]
    /// Abbreviations that everybody knows: "NHS".
    public let familiar: Set<String>
    /// What services' own abbreviations mean, to offer to a guide's glossary.
    public let meanings: [GlossaryTerm]
    /// Words that people type in capitals to stress them: "NOT".
    public let stressed: Set<String>
    /// Little words that join others, such as "and" and "with": after one of them, or before, a noun is at its end.
    public let joining: Set<String>

    public init(
        twins: [Twin] = [],
        familiar: Set<String> = [],
        meanings: [GlossaryTerm] = [],
        stressed: Set<String> = [],
        joining: Set<String> = []
    ) {
        self.twins = twins
        self.familiar = familiar
        self.meanings = meanings
        self.stressed = stressed
        self.joining = joining
    }
}
