/// The beginnings that Ofcom has given out within the UK's large ranges.
///
/// Source: Ofcom, National Numbering Scheme (ranges of 01, 02 and 07); a test compares them with libphonenumber's metadata.
enum PhoneAreas {
    /// Whether numbers of eleven digits begin so. Ranges that are not listed here are decided by `PhoneRange` alone.
    static func isKnown(_ national: String) -> Bool {
        guard let next = next(national, after: 4) else { return false }
        let start = String(national.prefix(4))
        if national.hasPrefix("01") { return areas[start]?.contains(next) ?? false }
        if national.hasPrefix("02") { return twos.contains(start) }
        return mobiles[start]?.contains(next) ?? true
    }

    /// Whether a number of ten digits is whole: a few blocks of some areas are shorter by one.
    static func hasTenDigits(_ national: String) -> Bool {
        guard national.utf8.count == 10, let next = next(national, after: 6) else { return false }
        return short[String(national.prefix(6))]?.contains(next) ?? false
    }

    private static func next(_ number: String, after count: Int) -> Character? { number.dropFirst(count).first }

    /// The first four digits, and which may follow.
    private static let areas = table(
        """
        0113:01234578 0114:01234567 0115:0126789 0116:012345 0117:012349 0118:012349 0120:02456789 0121:012345678 \
        0122:3456789 0123:345679 0124:12345689 0125:023456789 0126:01234789 0127:013456789 0128:023456789 \
        0129:0123456789 0130:0123456789 0131:012345678 0132:023456789 0133:0234579 0134:012346789 0135:023456789 \
        0136:012346789 0137:1235679 0138:012346789 0139:234578 0140:03456789 0141:0123456789 0142:02345789 \
        0143:0123456789 0144:0234569 0145:012345678 0146:012345679 0147:0123456789 0148:012345789 0149:012345679 \
        0150:12356789 0151:0123456789 0152:02456789 0153:0145689 0154:023456789 0155:03456789 0156:0123456789 \
        0157:012356789 0158:0123468 0159:012345789 0160:034689 0161:0123456789 0162:012345689 0163:013456789 \
        0164:123467 0165:01234569 0166:13456789 0167:012345678 0168:013456789 0169:0124578 0170:0246789 \
        0172:0123456789 0173:023678 0174:03456789 0175:012346789 0176:013456789 0177:012356789 0178:02456789 \
        0179:023456789 0180:356789 0182:12345789 0183:0234578 0184:01234578 0185:12456789 0186:234569 \
        0187:0123456789 0188:023456789 0189:02569 0190:0234589 0191:0123456789 0192:02345689 0193:12345789 \
        0194:23456789 0195:01234579 0196:234789 0197:0124578 0198:0123456789 0199:23457
        """
    )

    private static let twos = Set(
        """
        0230 0231 0238 0239 0240 0241 0247 0280 0281 0282 0283 0284 0286 0287 0288 0289 0290 0291 0292 0203 0204 \
        0207 0208
        """.split(separator: " ").map(String.init)
    )

    /// Only those of which a part is given out.
    private static let mobiles = table(
        "0745:06789 0750:012345678 0752:012356789 0778:023456789 "
            + "0779:012345689 0782:012345678 0783:012345678 0793:012345689"
    )

    /// The first six digits of numbers that have ten, and which may follow.
    private static let short = table(
        """
        012046:1234 012087:23456789 012545:12345679 012762:0123456789 012763:12345678 012766:123456 012972:01234 \
        012973:2345 012982:2345678 012987:01234789 012988:345 013638:2345 013647:23 013847:0456789 013864:015789 \
        014044:1234567 014202:23 014208:0123456789 014603:0 014605:23457 014606:12345678 014607:2345678 014614:0 \
        014805:2 014887:123 015243:2345679 015246:0123456789 015276:0123456789 015626:06789 015668:6 \
        016064:0123456789 016067:45679 016295:567 016353:0123456789 016354:0123456789 016472:4 016476:1 016595:08 \
        016596:67 016597:4 016955:01234 016977:23 017266:13456789 017267:01234567 017442:0123456789 017502:0123 \
        017503:2 017504:2 017505:2 017506:2 017507:6 017508:2 017688:0123456789 018275:0123456789 018276:0123456789 \
        018375:2345 018378:239 018843:23458 019006:12345678 019008:5 019052:0123456789 019358:3 019466:12345678 \
        019492:01 019498:1 019632:3 019633:1234 019956:1
        """
    )

    private static func table(_ text: String) -> [String: String] {
        let pairs = text.split(separator: " ").map { $0.split(separator: ":").map(String.init) }
        return Dictionary(pairs.filter { $0.count == 2 }.map { ($0[0], $0[1]) }) { first, _ in first }
    }
}
