import Diagnostics

/// Every rule about the Markdown of a text: what reading it can find.
public enum MarkdownRules {
    public static let all = shape + links + html
}
