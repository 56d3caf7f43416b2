import Guide
import Testing

@Suite("Reading on which days something is open")
struct OpeningTimesDaysTests {
    @Test(
        "days of the week are read in every way people write them",
        arguments: [
            ("Tuesday 10am to noon", "Tuesday, 10am to noon"),
            ("Tuesdays 10am to noon", "Tuesday, 10am to noon"),
            ("every Tuesday, 10am to noon", "Tuesday, 10am to noon"),
            ("on Tuesdays from 10am to noon", "Tuesday, 10am to noon"),
            ("10am to noon every Tuesday", "Tuesday, 10am to noon"),
            ("tues. 10am to noon", "Tuesday, 10am to noon"),
            ("TUES 10AM TO NOON", "Tuesday, 10am to noon"),
            ("Tuesday: 10am to noon", "Tuesday, 10am to noon"),
            ("Tuesday - 10am to noon", "Tuesday, 10am to noon"),
            ("Tuesday", "Tuesday"),
            ("Mon, Tue, Wed, Thu, Fri, Sat, Sun 10am to noon", "Every day, 10am to noon"),
            ("Tuesdays and Thursdays 10am to noon", "Tuesday and Thursday, 10am to noon"),
            ("Tues & Thurs 10am to noon", "Tuesday and Thursday, 10am to noon"),
            ("Mon, Weds and Fri 10am to noon", "Monday, Wednesday and Friday, 10am to noon"),
            ("Mon/Wed/Fri 10am to noon", "Monday, Wednesday and Friday, 10am to noon"),
            ("Mon Wed Fri 10am to noon", "Monday, Wednesday and Friday, 10am to noon"),
            ("Monday to Friday, 9am to 5pm", "Monday to Friday, 9am to 5pm"),
            ("Mon–Fri 9am–5pm", "Monday to Friday, 9am to 5pm"),
            ("from Monday to Friday, 9am to 5pm", "Monday to Friday, 9am to 5pm"),
            ("weekdays 9am to 5pm", "Monday to Friday, 9am to 5pm"),
            ("every weekday, 9am to 5pm", "Monday to Friday, 9am to 5pm"),
            ("weekends 10am to 4pm", "Saturday and Sunday, 10am to 4pm"),
            ("at weekends, 10am to 4pm", "Saturday and Sunday, 10am to 4pm"),
            ("Friday to Monday, 10am to 4pm", "Friday to Monday, 10am to 4pm"),
            ("Monday to Friday and Sunday, 9am to 5pm", "Monday to Friday and Sunday, 9am to 5pm"),
            ("Monday to Wednesday and Friday, 9am to 5pm", "Monday to Wednesday and Friday, 9am to 5pm"),
            ("Monday to Tuesday, 9am to 5pm", "Monday and Tuesday, 9am to 5pm"),
            ("every day, 9am to 5pm", "Every day, 9am to 5pm"),
            ("daily 9am to 5pm", "Every day, 9am to 5pm"),
            ("9am to 5pm, 7 days a week", "Every day, 9am to 5pm"),
            ("seven days a week 9am to 5pm", "Every day, 9am to 5pm"),
            ("9am to 5pm, 365 days a year", "Every day including bank holidays, 9am to 5pm"),
            ("every day except Sunday, 9am to 5pm", "Monday to Saturday, 9am to 5pm"),
            ("every day including weekends, 9am to 5pm", "Every day, 9am to 5pm"),
        ]
    )
    func daysOfTheWeek(typed: String, expected: String) {
        #expect(OpeningTimesTestWords.reading(of: typed) == expected)
    }

    @Test(
        "weeks of the month and every second week are told apart",
        arguments: [
            ("first Saturday of the month, 10am to noon", "First Saturday of the month, 10am to noon"),
            ("1st Sat of each month 10am to noon", "First Saturday of the month, 10am to noon"),
            ("last Friday of the month 6.30pm–8pm", "Last Friday of the month, 6.30pm to 8pm"),
            ("on the last Thursday in the month at 7.30pm", "Last Thursday of the month, from 7.30pm"),
            ("monthly on the first Tuesday, 2pm to 4pm", "First Tuesday of the month, 2pm to 4pm"),
            ("first Tuesday, 2pm to 4pm, monthly", "First Tuesday of the month, 2pm to 4pm"),
            ("first and third Tuesday of the month, 2pm to 4pm", "First and third Tuesday of the month, 2pm to 4pm"),
            (
                "1st, 3rd & 5th Weds of every month 7pm to 9pm",
                "First, third and fifth Wednesday of the month, 7pm to 9pm"
            ),
            ("second Thursday 2pm to 4pm", "Second Thursday of the month, 2pm to 4pm"),
            ("every second Thursday of the month, 2pm to 4pm", "Second Thursday of the month, 2pm to 4pm"),
            (
                "first Monday and third Wednesday of the month, 2pm to 4pm",
                "First Monday of the month, 2pm to 4pm; third Wednesday of the month, 2pm to 4pm"
            ),
            (
                "every Monday and first Tuesday of the month, 2pm to 4pm",
                "Monday, 2pm to 4pm; first Tuesday of the month, 2pm to 4pm"
            ),
            ("every second Thursday, 2pm to 4pm", "Every second Thursday, 2pm to 4pm"),
            ("every other Thursday, 2pm to 4pm", "Every second Thursday, 2pm to 4pm"),
            ("alternate Thursdays 2pm to 4pm", "Every second Thursday, 2pm to 4pm"),
            ("fortnightly on Thursdays, 2pm to 4pm", "Every second Thursday, 2pm to 4pm"),
            ("Thursdays 2pm to 4pm (fortnightly)", "Every second Thursday, 2pm to 4pm"),
            ("Thursday, 2pm to 4pm, every two weeks", "Every second Thursday, 2pm to 4pm"),
            ("every other Tuesday and Thursday 2pm to 4pm", "Tuesday and Thursday every second week, 2pm to 4pm"),
            ("every 3 weeks on Tuesday, 2pm to 4pm", "Tuesday every 3 weeks, 2pm to 4pm"),
            ("weekly on Tuesdays, 2pm to 4pm", "Tuesday, 2pm to 4pm"),
        ]
    )
    func frequency(typed: String, expected: String) {
        #expect(OpeningTimesTestWords.reading(of: typed) == expected)
    }

    @Test(
        "terms, school holidays and months are read wherever they stand",
        arguments: [
            ("weekdays in term time, 9am to 3pm", "Monday to Friday in term time, 9am to 3pm"),
            ("Mondays 4pm to 5pm (term-time only)", "Monday in term time, 4pm to 5pm"),
            ("Term time only: Mondays 4pm to 5pm", "Monday in term time, 4pm to 5pm"),
            ("Mondays 4pm to 5pm during school terms", "Monday in term time, 4pm to 5pm"),
            ("Mondays 4pm to 5pm, not in school holidays", "Monday in term time, 4pm to 5pm"),
            ("during school holidays, Mondays 4pm to 5pm", "Monday in school holidays, 4pm to 5pm"),
            ("Mondays 4pm to 5pm outside term time", "Monday in school holidays, 4pm to 5pm"),
            ("Saturdays, April to September, 10am to 4pm", "Saturday from April to September, 10am to 4pm"),
            ("Saturdays 10am to 4pm from Oct to March", "Saturday from October to March, 10am to 4pm"),
            ("Saturdays in July and August, 10am to 4pm", "Saturday from July to August, 10am to 4pm"),
            ("Saturdays in August, 10am to 4pm", "Saturday in August, 10am to 4pm"),
            ("Saturdays 10am to 4pm, all year round", "Saturday, 10am to 4pm"),
        ]
    )
    func seasons(typed: String, expected: String) {
        #expect(OpeningTimesTestWords.reading(of: typed) == expected)
    }

    @Test(
        "bank holidays and closed days are read",
        arguments: [
            ("closed on bank holidays", "Closed on bank holidays"),
            ("Closed bank holidays.", "Closed on bank holidays"),
            ("closed on Sundays and public holidays", "Closed on Sunday and bank holidays"),
            ("closed at weekends", "Closed on Saturday and Sunday"),
            ("closed in August", "Closed in August"),
            ("closed in the school holidays", "Closed in school holidays"),
            (
                "Monday to Friday 9am to 5pm, closed on bank holidays",
                "Monday to Friday, 9am to 5pm; closed on bank holidays"
            ),
            ("Mon-Fri 9am-5pm (excl. bank holidays)", "Monday to Friday, 9am to 5pm; closed on bank holidays"),
            (
                "Monday to Friday 9am to 5pm but not bank holidays",
                "Monday to Friday, 9am to 5pm; closed on bank holidays"
            ),
            ("Tuesdays 10am to noon, except August", "Tuesday, 10am to noon; closed in August"),
            ("Saturday 10am to noon, Sunday closed", "Saturday, 10am to noon; closed on Sunday"),
            ("Sundays and bank holidays 10am to 4pm", "Sunday and bank holidays, 10am to 4pm"),
            ("bank holidays 10am to 4pm", "Bank holidays, 10am to 4pm"),
            ("Monday to Friday 9am to 5pm including bank holidays", "Monday to Friday and bank holidays, 9am to 5pm"),
            ("open on bank holidays", "Open on bank holidays"),
            ("Monday 9am to 5pm, open on bank holidays", "Monday, 9am to 5pm; open on bank holidays"),
        ]
    )
    func closures(typed: String, expected: String) {
        #expect(OpeningTimesTestWords.reading(of: typed) == expected)
    }
}
