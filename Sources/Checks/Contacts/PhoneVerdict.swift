import Diagnostics
import Guide

/// What the UK's numbering plan says of a number, as a phone would dial it.
enum PhoneVerdict: Equatable {
    case plausible(PhoneRange.Use)
    /// It may be right, and we do not know its range.
    case doubtful(reason: String)
    /// Nobody can be reached by it.
    case impossible(reason: String, cure: String?)

    /// Whether a number is rung or texted: short codes differ.
    enum Way { case call, text }

    /// - Parameter dialled: digits, with `+` first where it was typed so.
    init(_ dialled: String, way: Way = .call) {
        if dialled.hasPrefix("+") || dialled.hasPrefix("00") {
            self = Self.international(dialled)
        } else if PhoneRange.shortNumbers.contains(dialled) {
            self = .plausible(.ordinary)
        } else if dialled.hasPrefix("0") {
            self = Self.national(dialled)
        } else {
            self = way == .text && dialled.count <= 7 ? .plausible(.ordinary) : Self.withoutNought(dialled)
        }
    }

    /// A number from outside the UK has eight to fifteen digits (ITU-T E.164).
    private static func international(_ dialled: String) -> PhoneVerdict {
        let digits = dialled.hasPrefix("+") ? dialled.dropFirst() : dialled.dropFirst(2)
        if digits.hasPrefix("44") { return national("0" + digits.dropFirst(2).drop { $0 == "0" }) }
        // No country's code begins with a nought (ITU-T E.164, 6.2.1).
        if digits.hasPrefix("0") { return .impossible(reason: "No number begins with so many noughts.", cure: nil) }
        guard !(8...15).contains(digits.count) else { return .plausible(.ordinary) }
        return .impossible(
            reason: "This number has \(digits.count) digits. International numbers have 8 to 15.",
            cure: nil
        )
    }

    private static func national(_ number: String) -> PhoneVerdict {
        guard let range = PhoneRange.of(number) else {
            return .impossible(
                reason: "There is no whole number here.",
                cure: "Write all of it, with the area code: 01632 960 101."
            )
        }
        if case .unused(let hint) = range.use {
            return .impossible(reason: "No UK number begins with \(range.prefix).", cure: hint)
        }
        if number.count == 10, PhoneAreas.hasTenDigits(number) { return .plausible(range.use) }
        guard range.digits.contains(number.count) else { return wrongLength(number, range) }
        if range.use == .unknown {
            return .doubtful(reason: "We do not know numbers that begin with \(number.prefix(range.prefix.count + 1)).")
        }
        guard PhoneAreas.isKnown(number) || DramaNumbers.contain(number) else {
            return .doubtful(reason: "We do not know numbers that begin with \(number.prefix(5)).")
        }
        return .plausible(range.use)
    }

    private static func wrongLength(_ number: String, _ range: PhoneRange) -> PhoneVerdict {
        let wanted = range.digits.count == 1 ? "\(range.digits.lowerBound)" : "10 or 11"
        return .impossible(
            reason:
                "This number has \(number.count) digits, the 0 counted. One that begins with \(range.prefix) has \(wanted).",
            cure: number.count > 15 ? "Are these two numbers? Make a list, with one on each line." : nil
        )
    }

    private static func withoutNought(_ number: String) -> PhoneVerdict {
        for prefix in PhoneRange.relayPrefixes where number.hasPrefix(prefix) && number.count > prefix.count {
            return PhoneVerdict(String(number.dropFirst(prefix.count)))
        }
        if number.hasPrefix("118"), number.count == 6 { return .plausible(.premium) }
        if number.hasPrefix("1160") || number.hasPrefix("1161"), number.count != 6 {
            return .impossible(
                reason: "This number has \(number.count) digits. One that begins with 116 has 6.",
                cure: nil
            )
        }
        if number.count <= 4 || (number.hasPrefix("116") && number.count == 6) {
            return .doubtful(reason: "We do not know the short number \(number).")
        }
        if number.count == 5, "678".contains(number.prefix(1)) {
            return .doubtful(reason: "This looks like a number to text, not to ring.")
        }
        if number.hasPrefix("44"), number.count >= 11 {
            return .impossible(
                reason: "This number lacks the + in front of 44.",
                cure: "Did you mean \(grouped("+" + number))?"
            )
        }
        return number.count >= 9
            ? .impossible(reason: "This number does not begin with 0.", cure: "Did you mean \(grouped("0" + number))?")
            : .impossible(reason: "This number has no area code.", cure: "Put the area code in front: 01632 960 101.")
    }
}

extension PhoneVerdict {
    /// A number in groups for reading.
    static func grouped(_ dialled: String) -> String {
        PhoneNumber(label: nil, typed: dialled, position: Position(line: 1)).grouped
    }

    /// A number as it is dialled within the UK, so that `+44 1632 960101` and `01632 960 101` are one.
    static func nationalForm(_ dialled: String) -> String {
        if dialled.hasPrefix("+44") { return "0" + dialled.dropFirst(3).drop { $0 == "0" } }
        if dialled.hasPrefix("0044") { return "0" + dialled.dropFirst(4).drop { $0 == "0" } }
        return dialled
    }
}
