/// Numbers that will never belong to anybody, kept free for films and plays.
///
/// Source: Ofcom, Telephone numbers for use in TV and radio drama programmes: a thousand numbers in each range.
enum DramaNumbers {
    /// - Parameter national: as dialled within the UK.
    static func contain(_ national: String) -> Bool {
        national.utf8.count == 11 && prefixes.contains(String(national.prefix(8)))
    }

    /// All but the last three digits.
    private static let prefixes: Set = [
        "01134960", "01144960", "01154960", "01164960", "01174960", "01184960", "01214960", "01314960", "01414960",
        "01514960", "01614960", "01914980", "02079460", "02896496", "02920180", "01632960", "07700900", "08081570",
        "09098790", "03069990",
    ]
}
