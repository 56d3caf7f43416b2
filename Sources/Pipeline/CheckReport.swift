import Diagnostics
import Guide
import Reports

/// Writes what a check or a build has found, in the form that was asked for.
public enum CheckReport {
    public enum Format: String, Sendable, CaseIterable {
        case text, unix, json, github, sarif, html
    }

    /// - Throws: only what `JSONText.of` throws.
    public static func text(_ build: Build, _ request: GuideRequest, as format: Format) throws -> String {
        try text(build.diagnostics, build.guide, request, as: format)
    }

    /// - Throws: only what `JSONText.of` throws.
    public static func text(_ visiting: LinkVisiting, _ request: GuideRequest, as format: Format) throws -> String {
        try text(visiting.diagnostics, visiting.guide, request, as: format)
    }

    /// - Parameters:
    ///   - found: everything to say, in its order
    ///   - guide: `nil` where `guide.yml` could not be read
    static func text(
        _ found: [Diagnostic],
        _ guide: Guide?,
        _ request: GuideRequest,
        as format: Format
    ) throws -> String {
        let rules = AllRules.all
        let repository = RepositoryPath.of(request.folder)
        return switch format {
        case .text: TextReport(usesColour: false).text(found)
        case .unix: UnixReport(folder: asTyped(request.folder)).text(found)
        case .json: try JSONReport(rules: rules).text(found)
        case .github: GitHubReport(folder: repository).text(found)
        case .sarif: try SARIFReport(rules: rules, folder: repository, version: Program.version).text(found)
        case .html:
            CheckPage(
                guide,
                found: found,
                today: request.today,
                websiteNotes: guide.map { RememberedLinks.notes($0, request) } ?? [:]
            ).text
        }
    }

    /// What to put before a file's name, so that it can be opened from where the person is.
    private static func asTyped(_ folder: String) -> String {
        if folder == "." || folder == "./" { return "" }
        return folder.hasSuffix("/") ? folder : folder + "/"
    }
}
