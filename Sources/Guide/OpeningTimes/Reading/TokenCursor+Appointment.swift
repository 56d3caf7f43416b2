/// Whether an appointment is needed, or possible besides the times given.
enum TypedAppointment: Hashable {
    case needed
    case atOtherTimes
}

extension TokenCursor {
    /// `by appointment only`, `or by appointment`, `other times by appointment`.
    mutating func takeAppointment() -> TypedAppointment? {
        attempt { cursor in
            var isBesides = cursor.take(.or)
            if cursor.takeOtherTimes() {
                isBesides = true
                _ = cursor.take(.comma) || cursor.take(.colon)
            }
            guard cursor.takeByAppointment() else { return nil }
            if cursor.takeOtherTimes() { isBesides = true }
            cursor.skip([.only])
            return isBesides ? .atOtherTimes : .needed
        }
    }

    private mutating func takeByAppointment() -> Bool {
        if take(.appointment) { return true }
        return takeAll { cursor in
            guard cursor.take(.by) else { return false }
            _ = cursor.take(.prior)
            return cursor.takeOne(of: [.appointment, .arrangement]) != nil
        }
    }

    /// `at other times`, `outside these hours`.
    private mutating func takeOtherTimes() -> Bool {
        takeAll { cursor in
            _ = cursor.take(.at)
            if cursor.take(.other) { return cursor.take(.time) }
            guard cursor.take(.outside) else { return false }
            cursor.skip([.of, .these, .the, .opening])
            return cursor.takeOne(of: [.hour, .time]) != nil
        }
    }
}
