/// What is wrong with a template, most likely one that a guide has changed for itself.
public struct BrokenTemplate: Error, Hashable {
    /// In the folder of templates: `site/entry.mustache`.
    public let path: String
    /// From 1; `nil` speaks of the file as a whole.
    public let line: Int?
    public let summary: String
    /// How to put it right.
    public let help: String
}
