/// The words that the reader of opening times knows, each meaning with its spellings.
enum TimeVocabulary {
    static let spellings: [(TimeTerm, String)] = [
        (.weekday(.monday), "monday mondays mon mons"),
        (.weekday(.tuesday), "tuesday tuesdays tue tues"),
        (.weekday(.wednesday), "wednesday wednesdays wed weds"),
        (.weekday(.thursday), "thursday thursdays thu thur thurs"),
        (.weekday(.friday), "friday fridays fri fris"),
        (.weekday(.saturday), "saturday saturdays sat sats"),
        (.weekday(.sunday), "sunday sundays sun suns"),
        (.mondayToFriday, "weekday weekdays"),
        (.weekend, "weekend weekends"),
        (.daily, "daily everyday"),
        (.bank, "bank public"),
        (.holiday, "holiday holidays"),

        (.every, "every each"),
        (.other, "other"),
        (.alternate, "alternate"),
        (.fortnight, "fortnight"),
        (.fortnightly, "fortnightly"),
        (.weekly, "weekly"),
        (.monthly, "monthly"),
        (.once, "once"),
        (.day, "day days"),
        (.weekUnit, "week weeks"),
        (.monthUnit, "month months"),
        (.year, "year"),
        (.hour, "hour hours hr hrs"),

        (.week(.first), "first"),
        (.week(.second), "second"),
        (.week(.third), "third"),
        (.week(.fourth), "fourth"),
        (.week(.fifth), "fifth"),
        (.week(.last), "last"),
        (.count(2), "two"),
        (.count(3), "three"),
        (.count(4), "four"),
        (.count(5), "five"),
        (.count(6), "six"),
        (.count(7), "seven"),

        (.month(.january), "january jan"),
        (.month(.february), "february feb"),
        (.month(.march), "march mar"),
        (.month(.april), "april apr"),
        (.month(.may), "may"),
        (.month(.june), "june jun"),
        (.month(.july), "july jul"),
        (.month(.august), "august aug"),
        (.month(.september), "september sept sep"),
        (.month(.october), "october oct"),
        (.month(.november), "november nov"),
        (.month(.december), "december dec"),

        (.part(.morning), "morning mornings"),
        (.part(.afternoon), "afternoon afternoons"),
        (.part(.evening), "evening evenings"),
        (.part(.night), "night nights"),

        (.am, "am"),
        (.pm, "pm"),
        (.noon, "noon midday"),
        (.midnight, "midnight"),
        (.oClock, "oclock"),
        (.from, "from"),
        (.to, "to through"),
        (.until, "until till til"),
        (.between, "between"),
        (.onwards, "onwards onward"),
        (.round, "round around"),
        (.clock, "clock"),
        (.all, "all"),
        (.next, "next following"),
        (.overnight, "overnight"),

        (.school, "school"),
        (.term, "term terms"),
        (.termTime, "termtime"),
        (.time, "time times"),
        (.during, "during"),
        (.outside, "outside"),

        (.by, "by"),
        (.appointment, "appointment appointments"),
        (.arrangement, "arrangement"),
        (.prior, "prior"),
        (.these, "these"),

        (.closed, "closed shut"),
        (.except, "except excluding exc excl not"),
        (.including, "including inc incl"),
        (.open, "open opens"),
        (.opening, "opening"),
        (.meets, "we are were meet meets held runs"),

        (.and, "and also plus then"),
        (.but, "but"),
        (.or, "or"),
        (.at, "at"),
        (.on, "on"),
        (.in, "in"),
        (.of, "of"),
        (.the, "the"),
        (.a, "a an"),
        (.per, "per"),
        (.only, "only"),
        (.inclusive, "inclusive"),
    ]

    /// The meaning of each spelling.
    static let terms: [String: TimeTerm] = {
        var terms: [String: TimeTerm] = [:]
        for (term, words) in spellings {
            for word in words.split(separator: " ") { terms[String(word)] = term }
        }
        return terms
    }()

    static let ordinalEndings: Set = ["st", "nd", "rd", "th"]

    /// A number with a letter ending that says which week of the month.
    static let ordinals: [String: WeekOfMonth] = [
        "1st": .first, "2nd": .second, "3rd": .third, "4th": .fourth, "5th": .fifth,
    ]
}
