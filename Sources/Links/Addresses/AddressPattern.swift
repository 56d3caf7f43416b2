import Guide
import Text

/// Which addresses an exclusion of the guide means.
///
/// `facebook.com` means every page of that host and of those below it; `facebook.com/groups/*` means those that begin
/// so. `*` stands for anything, and neither the scheme nor `www.` counts.
struct AddressPattern {
    private let pattern: [UInt8]
    private let isHost: Bool

    init(_ typed: String) {
        let bare = Self.bare(typed)
        isHost = !bare.contains("/") && !bare.contains("*")
        pattern = Array(bare.utf8)
    }

    func matches(_ location: WebLocation) -> Bool {
        if isHost {
            let host = Array(location.site.utf8)
            return host == pattern || host.suffix(pattern.count + 1).elementsEqual([UInt8(ascii: ".")] + pattern)
        }
        return Self.matches(pattern[...], Array(Self.bare(location.address).utf8)[...])
    }

    private static func bare(_ address: String) -> String {
        var rest = Substring(address.lowercased())
        for start in WebScheme.all + ["www."] where rest.hasPrefix(start) { rest = rest.dropFirst(start.count) }
        return String(rest)
    }

    /// With one mark to come back to, so that no pattern takes longer than its length times that of the address.
    private static func matches(_ pattern: ArraySlice<UInt8>, _ text: ArraySlice<UInt8>) -> Bool {
        let star = UInt8(ascii: "*")
        var (place, index) = (pattern.startIndex, text.startIndex)
        var mark: (place: Int, index: Int)?
        while index < text.endIndex {
            if place < pattern.endIndex, pattern[place] == star {
                mark = (place, index)
                place += 1
            } else if place < pattern.endIndex, pattern[place] == text[index] {
                (place, index) = (place + 1, index + 1)
            } else if let last = mark {
                mark = (last.place, last.index + 1)
                (place, index) = (last.place + 1, last.index + 1)
            } else {
                return false
            }
        }
        return pattern[place...].allSatisfy { $0 == star }
    }
}
