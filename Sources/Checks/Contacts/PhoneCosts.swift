import Diagnostics
import Guide

/// Readers must be told before they ring a number that costs more than an ordinary call.
public enum PhoneCosts: Check {
    public static func run(_ guide: Guide, _ context: CheckContext) -> [Diagnostic] {
        guide.entries.flatMap { entry in
            ListedPhone.all(in: entry).compactMap { phone in
                guard case .plausible(let use) = PhoneVerdict(phone.dialled, way: phone.way) else { return nil }
                switch use {
                case .serviceCharge(let pence) where !tellsCost(entry): return chargeUntold(phone, pence)
                case .premium: return dear(phone)
                default: return nil
                }
            }
        }
    }

    private static func chargeUntold(_ phone: ListedPhone, _ pence: Int) -> Diagnostic {
        Diagnostic(
            untold,
            at: phone.place,
            "A call to this number can cost \(pence)p a minute and what the caller's phone company adds. Readers are not told.",
            help:
                "Ask for a number that begins with 01, 02, 03 or 0800. If there is none, say it after the number: “\(pence)p a minute plus your phone company's access charge”."
        )
    }

    private static func dear(_ phone: ListedPhone) -> Diagnostic {
        let kind =
            phone.dialled.hasPrefix("118")
            ? "directory enquiries" : phone.national.hasPrefix("070") ? "a personal number" : "a premium number"
        return Diagnostic(
            premium,
            at: phone.place,
            "This is \(kind): a call can cost several pounds.",
            help: "Ask for a number that begins with 01, 02, 03 or 0800."
        )
    }

    /// Words that speak of what a call costs, wherever they stand in the entry.
    private static func tellsCost(_ entry: Entry) -> Bool {
        entry.source.file.lines.contains { line in
            let line = line.lowercased()
            return ["a minute", "per minute", "access charge", "calls cost", "cost of a call"].contains {
                line.contains($0)
            }
        }
    }

    public static let rules = [untold, premium]

    private static let untold = Rule(
        "phone-cost-untold",
        .warning,
        "A number that begins with 084 or 087 costs extra, and readers are not told.",
        why: "On a pay-as-you-go phone ten minutes can use up somebody's money for the week.",
        cure: "Ask for a cheaper number, or say what a call costs.",
        before: "phone: 0845 496 0101",
        after: "phone: 0845 496 0101 (7p a minute plus your phone company's access charge)"
    )

    private static let premium = Rule(
        "phone-premium",
        .warning,
        "A premium number, a personal number (070) or directory enquiries: a call can cost several pounds.",
        why: "Nobody who needs help should pay that to ask for it, and such numbers are often fraud.",
        cure: "Ask for a number that begins with 01, 02, 03 or 0800.",
        before: "phone: 0909 879 0101",
        after: "phone: 0808 157 0101"
    )
}
