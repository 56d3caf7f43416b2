import Guide
import Testing

@Suite("Reading several statements in one phrase")
struct OpeningTimesClausesTests {
    @Test(
        "each clause keeps its own days and hours",
        arguments: [
            ("Monday 9am to noon, Wednesday 1pm to 4pm", "Monday, 9am to noon; Wednesday, 1pm to 4pm"),
            ("Monday 9am to noon; Wednesday 1pm to 4pm", "Monday, 9am to noon; Wednesday, 1pm to 4pm"),
            ("Monday 9am to noon and Wednesday 1pm to 4pm", "Monday, 9am to noon; Wednesday, 1pm to 4pm"),
            ("Monday: 9am to noon. Wednesday: 1pm to 4pm.", "Monday, 9am to noon; Wednesday, 1pm to 4pm"),
            ("Monday 9am to noon\nWednesday 1pm to 4pm", "Monday, 9am to noon; Wednesday, 1pm to 4pm"),
            ("9am to noon Monday, 1pm to 4pm Wednesday", "Monday, 9am to noon; Wednesday, 1pm to 4pm"),
            ("Monday mornings and Thursday afternoons", "Monday, in the morning; Thursday, in the afternoon"),
            (
                "Opening hours: Mon-Fri 9.00am-5.00pm; Sat 9.00am-1.00pm",
                "Monday to Friday, 9am to 5pm; Saturday, 9am to 1pm"
            ),
            (
                "Monday to Friday 9am to 5pm and Saturday mornings",
                "Monday to Friday, 9am to 5pm; Saturday, in the morning"
            ),
            (
                "Term time: Monday 9am to 3pm, school holidays: Monday 10am to 2pm",
                "Monday in term time, 9am to 3pm; Monday in school holidays, 10am to 2pm"
            ),
            (
                "Monday 9am to 3pm in term time, Saturday 10am to 2pm",
                "Monday in term time, 9am to 3pm; Saturday, 10am to 2pm"
            ),
            (
                "Term time: Monday 9am to 3pm, Tuesday 9am to 2pm",
                "Monday in term time, 9am to 3pm; Tuesday in term time, 9am to 2pm"
            ),
            (
                "Monday 9am to 3pm, Tuesday 10am to 2pm, term time only",
                "Monday in term time, 9am to 3pm; Tuesday in term time, 10am to 2pm"
            ),
        ]
    )
    func clauses(typed: String, expected: String) {
        #expect(OpeningTimesTestWords.reading(of: typed) == expected)
    }

    @Test(
        "appointments are needed, or possible besides",
        arguments: [
            ("by appointment", "By appointment"),
            ("By appointment only.", "By appointment"),
            ("by prior arrangement", "By appointment"),
            ("Tuesdays by appointment", "Tuesday, by appointment"),
            ("Tuesday, 9am to 5pm, by appointment only", "Tuesday, 9am to 5pm, by appointment"),
            ("Appointments Tuesday 9am to 5pm", "Tuesday, 9am to 5pm, by appointment"),
            ("Monday 9am to noon, Tuesday by appointment", "Monday, 9am to noon; Tuesday, by appointment"),
            ("Tuesday 9am to 5pm or by appointment", "Tuesday, 9am to 5pm; by appointment at other times"),
            ("Tuesday 9am to 5pm and by appointment", "Tuesday, 9am to 5pm; by appointment at other times"),
            ("Tuesday 9am to 5pm, other times by appointment", "Tuesday, 9am to 5pm; by appointment at other times"),
            ("by appointment outside these hours", "By appointment at other times"),
        ]
    )
    func appointments(typed: String, expected: String) {
        #expect(OpeningTimesTestWords.reading(of: typed) == expected)
    }

    @Test("a word that holds for several clauses by its place alone is an assumption")
    func sharedWords() {
        #expect(OpeningPhrase("Monday 9am to 3pm, Tuesday 10am to 2pm, term time only").isAssumed)
        #expect(!OpeningPhrase("Term time only: Monday 9am to 3pm, Tuesday 10am to 2pm").isAssumed)
    }
}
