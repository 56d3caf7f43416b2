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

    /// - Parameter booked: the entries, by slug, that say that you have to ask for a place before you come.
    init(_ weekday: Weekday, _ entries: [Entry], booked: Set<String>, today: CalendarDate) {
        self.weekday = weekday
        let running = entries.filter { EntryStanding($0, on: today).isListed }
        alwaysOpen = running.filter { $0.times.sessions.contains(where: \.isAlwaysOpen) }
        let items = running.filter { !$0.times.sessions.contains(where: \.isAlwaysOpen) }.flatMap { entry in
            entry.times.sessions(on: weekday).map { session in
                Item(
                    entry: entry,
                    session: session,
                    needsBooking: session.isByAppointment || booked.contains(entry.slug)
                )
            }
        }
        let inOrder = items.enumerated().sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }
            .map(\.element)
        sessions = inOrder.filter { !$0.session.isOpenMostDays }
        openMostDays = inOrder.filter { $0.session.isOpenMostDays }
    }

    public var isEmpty: Bool { sessions.isEmpty && openMostDays.isEmpty }
}

extension WeekdayProgramme.Item {
    /// Where it stands in the day, in minutes: a part of the day at its end, what says no time last.
    fileprivate var order: Int {
        switch session.hours {
        case .unstated: .max
        case .partOfDay(.morning): 12 * 60
        case .partOfDay(.afternoon): 17 * 60
        case .partOfDay(.evening), .partOfDay(.night): 24 * 60
        // Open until a time, it is open from the morning on.
        case .periods, .aroundTheClock: session.hours.firstMinute ?? 0
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
