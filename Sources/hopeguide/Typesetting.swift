enum Typesetting { static let python: String? = nil }
