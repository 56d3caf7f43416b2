/// What is on, on one day of the week: what people go to first, then what is open most days, then what never closes.
///
/// What is paused or over is not in it, and neither are times that we could not read.
public struct WeekdayProgramme: Sendable {
    /// One time of one entry.
    public struct Item: Sendable {
        public let entry: Entry
        public let session: OpeningSession
        /// Whether the entry says that you have to ask for a place first.
        public let needsBooking: Bool
    }

    public let weekday: Weekday
    /// Groups, clubs and other things for which people choose this day, in order of time.
    public let sessions: [Item]
    /// What is open on four days of the week or more, in order of time: offices, telephone lines, cafés.
    public let openMostDays: [Item]
    /// What is open at any hour of any day.
    public let alwaysOpen: [Entry]

    /// The seven days of a week, from Monday on. Each entry's times are read once, and what is put in order are numbers: an
    /// entry has so many parts that moving it costs more than reading it.
    ///
    /// - Parameter booked: the entries, by slug, that say that you have to ask for a place before you come.
    static func week(_ entries: [Entry], booked: Set<String>, today: CalendarDate) -> [WeekdayProgramme] {
        let running = entries.indices.filter { EntryStanding(entries[$0], on: today).isListed }
        let times = running.map { EntryTimes(entry: $0, entries[$0].times) }
        let alwaysOpen = times.filter(\.isAlwaysOpen).map { entries[$0.entry] }
        let others = times.filter { !$0.isAlwaysOpen }
        return Weekday.allCases.map { weekday in
            let items = others.flatMap { times in
                times.sessions(on: weekday).map { (entry: times.entry, session: $0, order: $0.orderInDay) }
            }
            let inOrder = items.indices.sorted { (items[$0].order, $0) < (items[$1].order, $1) }.map { index in
                let (entry, session) = (entries[items[index].entry], items[index].session)
                let needsBooking = session.isByAppointment || booked.contains(entry.slug)
                return Item(entry: entry, session: session, needsBooking: needsBooking)
            }
            return WeekdayProgramme(
                weekday: weekday,
                sessions: inOrder.filter { !$0.session.isOpenMostDays },
                openMostDays: inOrder.filter { $0.session.isOpenMostDays },
                alwaysOpen: alwaysOpen
            )
        }
    }

    public var isEmpty: Bool { sessions.isEmpty && openMostDays.isEmpty }
}

/// What an entry's times say of a week.
private struct EntryTimes {
    /// Its place among the entries.
    let entry: Int
    let isAlwaysOpen: Bool
    private let sessions: [OpeningSession]
    private let closed: Weekdays

    init(entry: Int, _ times: OpeningTimes) {
        self.entry = entry
        sessions = times.sessions
        isAlwaysOpen = sessions.contains(where: \.isAlwaysOpen)
        closed = times.closedWeekdays
    }

    func sessions(on weekday: Weekday) -> [OpeningSession] {
        closed.contains(weekday) ? [] : OpeningTimes.inOrder(sessions.filter { $0.days.weekdays.contains(weekday) })
    }
}

extension OpeningSession {
    /// Where it stands in the day, in minutes: a part of the day at its end, what says no time last.
    fileprivate var orderInDay: Int {
        switch hours {
        case .unstated: .max
        case .partOfDay(.morning): 12 * 60
        case .partOfDay(.afternoon): 17 * 60
        case .partOfDay(.evening), .partOfDay(.night): 24 * 60
        // Open until a time, it is open from the morning on.
        case .periods, .aroundTheClock: hours.firstMinute ?? 0
        }
    }
}

extension OpeningSession {
    /// Whether it never closes.
    public var isAlwaysOpen: Bool {
        days == OpeningDays(.everyDay) && season == .allYear && hours == .aroundTheClock
    }

    fileprivate var isOpenMostDays: Bool { days.weekdays.count >= 4 && days.frequency == .everyWeek }
}

extension EntryStanding {
    /// Whether it belongs in a list of what there is: somebody can go there now, or from a day that is said.
    public var isListed: Bool {
        switch self {
        case .open, .waitingList, .starting: true
        case .paused, .ended, .closed: false
        }
    }
}
