public struct MarkdownDocument: Sendable, Hashable {}
