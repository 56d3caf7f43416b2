import Diagnostics
import Guide

/// A number that nobody can be reached by is the worst mistake that a guide can make.
public enum PhoneNumbers: Check {
    public static func run(_ guide: Guide, _ context: CheckContext) -> [Diagnostic] {
        ListedPhone.all(in: guide).compactMap { phone in
            if let slip = phone.slip { return Diagnostic(impossible, at: phone.place, slip.reason, help: slip.cure) }
            return switch PhoneVerdict(phone.dialled, way: phone.way) {
            case .plausible: nil
            case .doubtful(let reason):
                Diagnostic(doubtful, at: phone.place, reason, help: "Ring it, and leave it if somebody answers.")
            case .impossible(let reason, let cure):
                Diagnostic(impossible, at: phone.place, reason, help: cure ?? "Look it up again, and ring it.")
            }
        }
    }

    public static let rules = [impossible, doubtful]

    private static let impossible = Rule(
        "phone-impossible",
        .error,
        "A telephone number cannot be right: no UK number begins like that, or has so many digits.",
        why: "Somebody who has found the courage to ring reaches nobody, and may not try again.",
        cure: "Look the number up again, and ring it.",
        before: "phone: 01632 960 10",
        after: "phone: 01632 960 101"
    )

    private static let doubtful = Rule(
        "phone-doubtful",
        .warning,
        "A telephone number is in a range that we do not know.",
        why: "Most such numbers are slips of the finger.",
        cure: "Ring it, and leave it if somebody answers.",
        before: "phone: 0320 496 0101",
        after: "phone: 0330 496 0101"
    )
}
