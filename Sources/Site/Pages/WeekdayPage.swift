import Guide
import Presentation

/// The page of a day of the week: what is on, in order of time.
struct WeekdayPage {
    let material: SiteMaterial
    let titles: PageTitles
    let ways: WaysToFind
    private var words: Words { material.words }

    func content(for programme: WeekdayProgramme) -> PageContent {
        let title = words.phrase("day-title", ["day": programme.weekday.name(in: words)])
        let sessions = programme.sessions.compactMap(card)
        let openMostDays = programme.openMostDays.compactMap(line)
        let alwaysOpen = programme.alwaysOpen.compactMap(ways.prepared).map { prepared in
            material.title(of: prepared.entry).linked(to: prepared.file) + material.warnings(of: prepared.presented)
        }
        return PageContent(
            file: SiteAddresses.day(programme.weekday),
            title: titles.title(title),
            description: words["day-about"],
            breadcrumb: Breadcrumb(here: Markup(title)),
            main: material.render(
                .weekday,
                [
                    "title": title,
                    "days": days(besides: programme.weekday),
                    "is-long": ListTicks.areNeeded(for: sessions.count),
                    "sessions": sessions.isEmpty ? false : sessions.joined(separator: "\n").html,
                    "open-most-days": openMostDays.isEmpty ? false : openMostDays.each(in: "li").html,
                    "always-open": alwaysOpen.isEmpty ? false : alwaysOpen.each(in: "li").html,
                ]
            )
        )
    }

    private func days(besides weekday: Weekday) -> [Values] {
        Weekday.allCases.map { day in
            ["file": SiteAddresses.day(day), "name": day.name(in: words), "is-here": day == weekday]
        }
    }

    private func card(_ item: WeekdayProgramme.Item) -> Markup? {
        guard let prepared = ways.prepared(item.entry) else { return nil }
        return EntryCard(material: material).markup(
            for: prepared.presented,
            session: ["time": time(of: item, prepared), "needs-booking": item.needsBooking]
        )
    }

    /// "9am to 5pm: Money and debt advice".
    private func line(_ item: WeekdayProgramme.Item) -> Markup? {
        guard let prepared = ways.prepared(item.entry) else { return nil }
        let link = material.title(of: prepared.entry).linked(to: prepared.file)
        let entry = link + material.warnings(of: prepared.presented)
        return words.markup("day-line", ["time": Markup(time(of: item, prepared)), "entry": entry])
    }

    /// "10am to noon", and before it on which of these days, where it is not every week of the year.
    private func time(of item: WeekdayProgramme.Item, _ prepared: PreparedEntry) -> String {
        let session = prepared.presented.session(item.session)
        let hours = session.hours
        switch (session.rareDays, hours) {
        case (let days?, let hours?): return words.phrase("times-days-and-hours", ["days": days, "hours": hours])
        case (let days?, nil): return "\(days). \(words["day-time-unsaid"])"
        case (nil, _):
            let said = hours ?? words["day-time-unsaid"]
            return said.prefix(1).uppercased() + said.dropFirst()
        }
    }
}
