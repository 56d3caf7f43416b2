import Markdown
import Testing

@Suite("Two threads at once")
struct ThreadTests {
    /// Long to parse, by an extension whose tables belong to the whole process.
    static let long = String(repeating: String(repeating: "~~a~~ ", count: 1_300) + "\n\n", count: 8)

    /// When the parser has done with this one, it takes the extension out of those tables.
    static let short = "~~b~~ www.c.example"

    @Test("read the same as one after the other")
    func together() async {
        let long = read(Self.long)
        let short = read(Self.short)
        let differences = await withTaskGroup(of: Int.self) { group in
            group.addTask { (0..<10).count { _ in read(Self.long) != long } }
            group.addTask { (0..<5_000).count { _ in read(Self.short) != short } }
            return await group.reduce(0, +)
        }
        #expect(differences == 0)
    }
}
