/// What can decide whether somebody goes, and what people look for by it.
public enum EntryQuality: String, Sendable, CaseIterable {
    case free, stepFree, evening, weekend, noReferral, carers, phoneOrOnline
}

/// Whether an entry says that it has a quality. What it leaves open is `unsaid`: it is not listed and not counted.
public enum QualityAnswer: Sendable, Hashable {
    case yes, no, unsaid
}
