import Guide
import Testing

@Suite("Reading the hours")
struct OpeningTimesHoursTests {
    @Test(
        "a time is read in every way people write it",
        arguments: [
            ("Monday 10am to 1pm", "Monday, 10am to 1pm"),
            ("Monday 10 am - 1 pm", "Monday, 10am to 1pm"),
            ("Monday 10a.m. till 1p.m.", "Monday, 10am to 1pm"),
            ("Monday 10.00am until 1.00pm", "Monday, 10am to 1pm"),
            ("Monday 10:00am–1:00pm", "Monday, 10am to 1pm"),
            ("Monday 1000am to 1pm", "Monday, 10am to 1pm"),
            ("Monday 10 o'clock to 1pm", "Monday, 10am to 1pm"),
            ("Monday between 10am and 1pm", "Monday, 10am to 1pm"),
            ("Monday 10:00-13:00", "Monday, 10am to 1pm"),
            ("Monday 1000-1300", "Monday, 10am to 1pm"),
            ("Monday 1000hrs to 1300hrs", "Monday, 10am to 1pm"),
            ("Monday 10.00–13.00", "Monday, 10am to 1pm"),
            ("Monday 9:00-17:00", "Monday, 9am to 5pm"),
            ("Monday 0930 to 1105", "Monday, 9.30am to 11.05am"),
            ("Monday 930 to 1130", "Monday, 9.30am to 11.30am"),
            ("Monday 1030am to 1230pm", "Monday, 10.30am to 12.30pm"),
            ("Monday 14:00pm to 15:30pm", "Monday, 2pm to 3.30pm"),
            ("Monday 10am to noon", "Monday, 10am to noon"),
            ("Monday 10am to midday", "Monday, 10am to noon"),
            ("Monday 10am to 12noon", "Monday, 10am to noon"),
            ("Monday 10am to 12.00 midday", "Monday, 10am to noon"),
            ("Monday 10am to 12pm", "Monday, 10am to noon"),
            ("Monday 7pm to midnight", "Monday, 7pm to midnight"),
            ("Monday 7pm to 12 midnight", "Monday, 7pm to midnight"),
            ("Monday 19:00 to 24:00", "Monday, 7pm to midnight"),
            ("Monday 7pm to 12am", "Monday, 7pm to midnight"),
            ("Monday midnight to 6am", "Monday, midnight to 6am"),
            ("every day from midnight", "Every day, from midnight"),
            ("Monday 10pm to 6am", "Monday, 10pm to 6am"),
            ("Monday 22:00–06:00", "Monday, 10pm to 6am"),
            ("Monday 5pm to 9am the next day", "Monday, 5pm to 9am the next day"),
            ("Monday 5pm to 9am (overnight)", "Monday, 5pm to 9am the next day"),
            ("Monday from 7pm", "Monday, from 7pm"),
            ("Monday 7pm onwards", "Monday, from 7pm"),
            ("Monday at 7pm", "Monday, from 7pm"),
            ("Monday 7pm", "Monday, from 7pm"),
            ("Monday until 8pm", "Monday, until 8pm"),
            ("Monday 9am to noon, 1pm to 5pm and 6pm to 8pm", "Monday, 9am to noon, 1pm to 5pm and 6pm to 8pm"),
            ("Monday 9am to noon plus 1pm to 5pm", "Monday, 9am to noon and 1pm to 5pm"),
            ("24 hours a day, every day", "Open all day, every day (24 hours)"),
            ("24/7", "Open all day, every day (24 hours)"),
            ("24hrs a day, 7 days a week", "Open all day, every day (24 hours)"),
            ("Open 24 hours", "Open all day, every day (24 hours)"),
            ("round the clock, daily", "Open all day, every day (24 hours)"),
            ("Saturdays 24 hours", "Saturday, open 24 hours"),
            ("Tuesday mornings", "Tuesday, in the morning"),
            ("every evening", "Every day, in the evening"),
            ("Friday nights", "Friday, at night"),
        ]
    )
    func times(typed: String, expected: String) {
        let phrase = OpeningPhrase(typed)
        #expect(OpeningTimesTestWords.writer.text(for: phrase) == expected)
        #expect(phrase.doubt == nil)
    }

    @Test(
        "hours without am or pm are taken as a person would take them, and marked",
        arguments: [
            ("Tuesday 9 to 5", "Tuesday, 9am to 5pm"),
            ("Mon–Fri 9–5", "Monday to Friday, 9am to 5pm"),
            ("Tuesday 10 to 12", "Tuesday, 10am to noon"),
            ("Tuesday 9.30 - 11.30", "Tuesday, 9.30am to 11.30am"),
            ("Tuesday 10:30-11:30", "Tuesday, 10.30am to 11.30am"),
            ("Tuesday 11 to 1", "Tuesday, 11am to 1pm"),
            ("Tuesday 12 to 2", "Tuesday, noon to 2pm"),
            ("Tuesday 12.30 to 1.30", "Tuesday, 12.30pm to 1.30pm"),
            ("Tuesday 2 to 4", "Tuesday, 2pm to 4pm"),
            ("Tuesday 5 to 9", "Tuesday, 5pm to 9pm"),
            ("Tuesday 6 to 8", "Tuesday, 6pm to 8pm"),
            ("Tuesday 7 to 9", "Tuesday, 7pm to 9pm"),
            ("Tuesday and Thursday 7.30 to 9", "Tuesday and Thursday, 7.30pm to 9pm"),
            ("Monday to Friday 7 to 5", "Monday to Friday, 7am to 5pm"),
            ("Monday to Friday 8 to 6", "Monday to Friday, 8am to 6pm"),
            ("every day 8 to 8", "Every day, 8am to 8pm"),
            ("Tuesday 10 to 12 and 2 to 4", "Tuesday, 10am to noon and 2pm to 4pm"),
            ("Tuesday 10 to 12 and 7 to 9", "Tuesday, 10am to noon and 7pm to 9pm"),
            ("Tuesday 9am to 5", "Tuesday, 9am to 5pm"),
            ("Tuesday noon to 2", "Tuesday, noon to 2pm"),
            ("Tuesday 10pm to 2", "Tuesday, 10pm to 2am"),
            ("Tuesday 8 to 10pm", "Tuesday, 8pm to 10pm"),
            ("Tuesday from 2", "Tuesday, from 2pm"),
            ("Tuesday at 10.30", "Tuesday, from 10.30am"),
            ("Tuesday until 5", "Tuesday, until 5pm"),
            ("Friday midnight to 6am", "Friday, midnight to 6am"),
        ]
    )
    func assumedTimes(typed: String, expected: String) {
        let phrase = OpeningPhrase(typed)
        #expect(OpeningTimesTestWords.writer.text(for: phrase) == expected)
        #expect(phrase.isAssumed)
    }

    @Test(
        "what one end or the part of the day decides is no assumption",
        arguments: [
            ("Tuesday 2 to 4pm", "Tuesday, 2pm to 4pm"),
            ("Tuesday 10 to 12.30pm", "Tuesday, 10am to 12.30pm"),
            ("Tuesday 9-5pm", "Tuesday, 9am to 5pm"),
            ("Tuesday 7 to 9am", "Tuesday, 7am to 9am"),
            ("Tuesday 10 to noon", "Tuesday, 10am to noon"),
            ("Tuesday morning 8 to 10", "Tuesday, 8am to 10am"),
            ("Tuesday evenings 8 to 10", "Tuesday, 8pm to 10pm"),
            ("Tuesday 8 to 10 in the evening", "Tuesday, 8pm to 10pm"),
            ("Tuesday afternoon, 1 to 3", "Tuesday, 1pm to 3pm"),
            ("Friday evening from 7", "Friday, from 7pm"),
            ("Friday night 10 to 6", "Friday, 10pm to 6am"),
            ("every night 8 to 8", "Every day, 8pm to 8am"),
        ]
    )
    func decidedTimes(typed: String, expected: String) {
        let phrase = OpeningPhrase(typed)
        #expect(OpeningTimesTestWords.writer.text(for: phrase) == expected)
        #expect(!phrase.isAssumed)
    }
}
