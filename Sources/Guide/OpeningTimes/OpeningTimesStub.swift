import Diagnostics

public struct OpeningTimes: Sendable, Hashable { public init() {} }
