import Content
import Editing
import Links
import Print
import Publish
import Site

/// What kept the program from doing its work, in plain words: a folder or a tool, never the content.
public struct Obstacle: Sendable {
    public let message: String
    public let help: String?

    public init(_ error: any Error) {
        switch error {
        case let error as FolderError: (message, help) = (error.description, error.help)
        case let error as PublishError: (message, help) = (error.description, error.help)
        case let error as BrokenTemplate:
            let line = error.line.map { ", line \($0)" } ?? ""
            (message, help) = ("\(error.summary) (templates/\(error.path)\(line))", error.help)
        case let error as TypesettingError: (message, help) = (error.description, nil)
        case let error as PrintChoice.Refusal: (message, help) = (error.description, error.help)
        case let error as StarterGuide.Refusal: (message, help) = (error.description, error.help)
        case let error as LinkMemoryError: (message, help) = (error.description, error.help)
        case let error as ConnectionDown: (message, help) = (error.description, error.help)
        case let error as EditRefusal: (message, help) = (error.description, error.help)
        case let error as FolderChangeError: (message, help) = (error.description, error.help)
        case let error as ReplacementError: (message, help) = (error.description, error.help)
        case let error as any Explained: (message, help) = (error.description, error.help)
        default: (message, help) = ("\(error)", nil)
        }
    }
}

/// An error that can say what happened and what to do, from a room that this one does not know.
public protocol Explained: Error, CustomStringConvertible {
    var help: String { get }
}
