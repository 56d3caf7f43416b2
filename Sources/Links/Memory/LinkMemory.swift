import Diagnostics
import FoundationEssentials
import Guide

/// What earlier visits found, by address: a small file that is kept with the guide, one address a line.
public struct LinkMemory: Sendable, Hashable {
    /// Where it stands in a guide's folder.
    public static let path = "content/.hopeguide/links.jsonl"

    public private(set) var records: [String: LinkRecord]

    public init(_ records: [LinkRecord] = []) {
        self.records = [:]
        for record in records { remember(record) }
    }

    /// Takes in a record. Of two for one address the later visit counts, as after two branches were merged.
    private mutating func remember(_ record: LinkRecord) {
        guard let known = records[record.address] else {
            records[record.address] = record
            return
        }
        if Self.isBetter(record, than: known) { records[record.address] = record }
    }

    /// On one day, what worked counts, and then more visits; the rest only makes the choice the same everywhere.
    private static func isBetter(_ record: LinkRecord, than known: LinkRecord) -> Bool {
        if record.visited != known.visited { return record.visited > known.visited }
        let (works, worked) = (record.verdict.standing == .works, known.verdict.standing == .works)
        if works != worked { return works }
        if record.days != known.days { return record.days > known.days }
        return line(record) ?? "" > line(known) ?? ""
    }

    public subscript(address: String) -> LinkRecord? { records[address] }

    /// Sets down what a visit found.
    public mutating func set(_ record: LinkRecord) { records[record.address] = record }

    /// Forgets the addresses that the guide does not hold any more.
    public mutating func keepOnly(_ addresses: Set<String>) { records = records.filter { addresses.contains($0.key) } }

    // MARK: The file

    public struct Reading: Sendable {
        public let memory: LinkMemory
        public let diagnostics: [Diagnostic]
    }

    /// Reads the file's bytes. A line that cannot be read is named and left aside: it is visited anew.
    public static func read(_ bytes: [UInt8]) -> Reading {
        let file = SourceFile(name: path, text: String(decoding: bytes, as: UTF8.self))
        let decoder = JSONDecoder()
        var memory = LinkMemory()
        var damaged: [Int] = []
        for (index, line) in file.lines.enumerated() where !line.isEmpty {
            let isShort = line.utf8.count <= longestLine && memory.records.count < mostLines
            let read = isShort ? try? decoder.decode(LinkLine.self, from: Data(line.utf8)) : nil
            if let record = read?.record { memory.remember(record) } else { damaged.append(index + 1) }
        }
        let diagnostics = damaged.prefix(1).map { line in
            LinkRules.damaged(file.place(line: line), count: damaged.count)
        }
        return Reading(memory: memory, diagnostics: diagnostics)
    }

    /// A memory that cannot be had: nothing is remembered, and it is said why.
    public static func unreadable(_ error: LinkMemoryError) -> Reading {
        let place = Place(file: path)
        let diagnostic = Diagnostic(LinkRules.damagedMemory, at: place, error.description, help: error.help)
        return Reading(memory: LinkMemory(), diagnostics: [diagnostic])
    }

    /// The file's bytes: a line for each address, in the order of the alphabet.
    public var bytes: [UInt8] {
        let lines = records.keys.sorted().compactMap { records[$0].flatMap(Self.line) }
        return Array(lines.map { $0 + "\n" }.joined().utf8)
    }

    private static func line(_ record: LinkRecord) -> String? {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Texts and whole numbers give an encoder no cause to fail.
        return (try? encoder.encode(LinkLine(record))).map { String(decoding: $0, as: UTF8.self) }
    }

    private static let longestLine = 50_000
    private static let mostLines = 100_000
}
