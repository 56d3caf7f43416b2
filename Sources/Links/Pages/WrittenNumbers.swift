/// The runs of digits in a text, however they are grouped: `(01632) 960-101` is `01632960101`.
struct WrittenNumbers: Sendable {
    let runs: [String]

    init(_ text: some Sequence<UInt8>) {
        var runs: [String] = []
        var digits: [UInt8] = []
        var marks = 0
        func finish() {
            if digits.count >= Self.shortest { runs.append(String(decoding: digits, as: UTF8.self)) }
            digits = []
        }
        for byte in text {
            if (48...57).contains(byte) {
                digits.append(byte)
                marks = 0
            } else if !digits.isEmpty {
                marks += 1
                // Dashes and spaces of typography are bytes above 127, three of them at most.
                let isMark = " -.()/+".utf8.contains(byte) || Self.isPartOfMark(byte)
                if !isMark || marks > Self.longestGap { finish() }
            }
        }
        finish()
        self.runs = runs
    }

    private static let shortest = 6
    private static let longestGap = 5

    /// The bytes of no-break space (C2 A0), hyphens and dashes (E2 80 90 to 95), thin spaces (E2 80 AF and the like).
    private static func isPartOfMark(_ byte: UInt8) -> Bool {
        byte == 0xC2 || byte == 0xA0 || byte == 0xE2 || byte == 0x80 || (0x89...0x95).contains(byte) || byte == 0xAF
    }

    /// Whether a number stands there, as dialled within the UK or from abroad.
    func hold(_ national: String) -> Bool {
        guard national.hasPrefix("0"), national.count > 8 else {
            return runs.contains { $0 == national || $0.hasPrefix(national) || $0.hasSuffix(national) }
        }
        let rest = national.dropFirst()
        return runs.contains { run in
            ["0" + rest, "44" + rest].contains { spelling in run.firstRange(of: spelling) != nil }
        }
    }

    /// The UK numbers of ten or eleven digits, as dialled within the UK.
    var nationals: [String] {
        runs.compactMap { run in
            let abroad = ["00440", "0044", "440", "44"].first(where: run.hasPrefix)
            let national = abroad.map { "0" + run.dropFirst($0.count) } ?? run
            return national.hasPrefix("0") && (10...11).contains(national.count) ? national : nil
        }
    }
}
