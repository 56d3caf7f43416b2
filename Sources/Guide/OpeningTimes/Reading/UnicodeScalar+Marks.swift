extension Unicode.Scalar {
    var isASCIIDigit: Bool { ("0"..."9").contains(self) }

    var isASCIILetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }

    var isApostrophe: Bool { self == "'" || self == "\u{2019}" || self == "\u{2018}" || self == "\u{02BC}" }

    /// Every dash and hyphen that a keyboard, a word processor or a web page makes of "to".
    var isDash: Bool { properties.generalCategory == .dashPunctuation || self == "\u{2212}" || self == "\u{2043}" }

    var endsLine: Bool {
        switch self {
        case "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": true
        default: false
        }
    }

    /// Zero-width characters, soft hyphens and direction marks, which come along when text is pasted,
    /// and double quotes, which say nothing here.
    var isInvisible: Bool {
        if isASCII { return self == "\"" }
        return self == "\u{201C}" || self == "\u{201D}" || properties.generalCategory == .format
            || properties.isVariationSelector
    }
}
