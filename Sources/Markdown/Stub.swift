public struct MarkdownDocument: Sendable, Hashable { public init() {} }
