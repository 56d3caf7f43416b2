import Content
import Guide
import Testing

@Suite("A guide's own words and pictures")
struct OwnWordsTests {
    @Test("the list of words holds terms with reasons, terms without, and several in one line")
    func wording() {
        let list = """
            # Ours.
            commit suicide:
              instead: die by suicide, or take your own life
              why: It is no crime.
              source: Samaritans
            addict, e.g.: person who uses drugs
            """
        let guide = Self.guide("content/wording.yml", list)
        #expect(guide.report == "")
        #expect(
            guide.reading.guide?.wording == [
                DiscouragedTerm(
                    term: "commit suicide",
                    preferred: "die by suicide, or take your own life",
                    reason: "It is no crime.",
                    source: "Samaritans"
                ), DiscouragedTerm(term: "addict", preferred: "person who uses drugs"),
                DiscouragedTerm(term: "e.g.", preferred: "person who uses drugs"),
            ]
        )
    }

    @Test("what is wrong in the list is named with its line")
    func faults() {
        let guide = Self.guide("content/wording.yml", "mad:\n  insted: x\nbad: [a, b]\nsad:\n")
        let expected = """
            error: “mad” has no fact called “insted”. [key-unknown]
              --> content/wording.yml, line 2
              2 |   insted: x
                |   ^^^^^^
              help: Did you mean “instead”?

            error: “bad” takes the words to use instead, and here is a list. [value-of-wrong-kind]
              --> content/wording.yml, line 3
              3 | bad: [a, b]
                | ^^^
              help: Write it like this: suffer from: have

            error: “sad” has nothing after it. [value-empty]
              --> content/wording.yml, line 4
              4 | sad:
                | ^^^
              help: Write its value after the colon, or take the line away.


            """
        #expect(guide.report == expected)
    }

    @Test("a guide without a list has the one supplied, and its own takes the place of that")
    func supplied() {
        let supplied = GuideFiles.File(path: "templates/words/wording-en.yml", bytes: Array("mad: ill".utf8))
        func terms(_ files: [GuideFiles.File], language: String = "en") -> [String]? {
            let settings = SmallGuide.settings + "\nlanguages: [\(language)]"
            let guide = GuideFiles.File(path: "content/guide.yml", bytes: Array(settings.utf8))
            return GuideReader.read(GuideFiles(files: [guide] + files), suppliedWording: supplied).guide?.wording.map(
                \.term
            )
        }
        #expect(terms([]) == ["mad"])
        #expect(terms([GuideFiles.File(path: "content/wording.yml", bytes: Array("sad: low".utf8))]) == ["sad"])
        #expect(terms([], language: "cy") == [])
    }

    @Test("the glossary says what abbreviations mean")
    func glossary() {
        let guide = Self.guide(
            "content/glossary.yml",
            "CPN: Community psychiatric nurse\nA&E: Accident and emergency\n"
        )
        #expect(guide.report == "")
        #expect(
            guide.reading.guide?.glossary == [
                GlossaryTerm(short: "CPN", meaning: "Community psychiatric nurse"),
                GlossaryTerm(short: "A&E", meaning: "Accident and emergency"),
            ]
        )
    }

    private static func guide(_ path: String, _ text: String) -> SmallGuide {
        SmallGuide([(path, text), ("content/entries/a.md", "---\n\(SmallGuide.facts("cost: Free"))\n---\nBody.\n")])
    }
}

@Suite("Where a photograph was taken")
struct PhotoMetadataTests {
    /// A directory of Exif metadata with an entry for each tag, in either order of bytes.
    private static func directory(_ entries: [(tag: UInt16, value: UInt32)], little: Bool) -> [UInt8] {
        entries.reduce(number(UInt16(entries.count), little)) { bytes, entry in
            bytes + number(entry.tag, little) + number(UInt16(4), little) + number(UInt32(1), little)
                + number(entry.value, little)
        } + [0, 0, 0, 0]
    }

    private static func number<Number: FixedWidthInteger>(_ number: Number, _ little: Bool) -> [UInt8] {
        withUnsafeBytes(of: little ? number.littleEndian : number.bigEndian) { Array($0) }
    }

    private static func segment(_ marker: UInt8, _ bytes: [UInt8]) -> [UInt8] {
        [0xFF, marker] + number(UInt16(bytes.count + 2), false) + bytes
    }

    /// A photograph with metadata in which GPS has these tags.
    private static func photograph(gps tags: [UInt16]?, little: Bool) -> [UInt8] {
        let first = tags == nil ? [(tag: UInt16(0x0112), value: UInt32(1))] : [(tag: UInt16(0x8825), value: UInt32(26))]
        let mark = Array((little ? "II" : "MM").utf8) + number(UInt16(42), little)
        let tiff =
            mark + number(UInt32(8), little) + directory(first, little: little)
            + directory((tags ?? []).map { ($0, 1) }, little: little)
        return [0xFF, 0xD8] + segment(0xE0, Array("JFIF\0".utf8)) + segment(0xE1, Array("Exif\0\0".utf8) + tiff)
            + [0xFF, 0xDA, 0, 2]
    }

    private func tells(_ bytes: [UInt8]) -> Bool? {
        SmallGuide(bytes: [("content/images/a.jpg", bytes)]).reading.guide?.pictures.first?.tellsLocation
    }

    @Test("it is found in either order of bytes", arguments: [true, false])
    func exif(little: Bool) {
        #expect(tells(Self.photograph(gps: [1, 2, 3, 4], little: little)) == true)
        #expect(tells(Self.photograph(gps: [0], little: little)) == false)
        #expect(tells(Self.photograph(gps: nil, little: little)) == false)
    }

    @Test("how the camera was held is read beside it", arguments: [true, false])
    func orientation(little: Bool) {
        func orientation(_ value: UInt16) -> Int? {
            // A short number stands in the first two of the four bytes.
            let four = little ? UInt32(value) : UInt32(value) << 16
            let tiff =
                Array((little ? "II" : "MM").utf8) + Self.number(UInt16(42), little) + Self.number(UInt32(8), little)
                + Self.directory([(tag: 0x0112, value: four)], little: little)
            let bytes = [0xFF, 0xD8] + Self.segment(0xE1, Array("Exif\0\0".utf8) + tiff) + [0xFF, 0xD9]
            return SmallGuide(bytes: [("content/images/a.jpg", bytes)]).reading.guide?.pictures.first?.orientation
        }
        #expect((1...8).map { orientation($0) } == Array(1...8))
        #expect(orientation(0) == 1 && orientation(9) == 1)
    }

    @Test("it is found in XMP")
    func xmp() {
        let mark = "http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude=\"51,30N\"/>"
        #expect(tells([0xFF, 0xD8] + Self.segment(0xE1, Array(mark.utf8)) + [0xFF, 0xD9]) == true)
    }

    @Test("a file that is cut off or damaged does no harm")
    func damaged() {
        let whole = Self.photograph(gps: [2, 4], little: true)
        for count in 0..<whole.count { #expect(tells(Array(whole.prefix(count))) != nil) }
        for index in whole.indices {
            var bytes = whole
            bytes[index] = 0xFF
            #expect(tells(bytes) != nil)
        }
    }
}
