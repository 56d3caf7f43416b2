import Templates

/// What the preview serves besides the site: its script, the look of its panel, and the news. A name with a dot before it
/// is never one of the site's.
enum PreviewFiles {
    static let script = ".preview/reload.js"
    static let news = ".preview/news"

    static let own: [String: [UInt8]] = [
        script: Templates.files["preview/reload.js"] ?? [],
        ".preview/panel.css": Templates.files["preview/panel.css"] ?? [],
    ]

    /// Whether a file of the site is a service worker. It would go on showing what it has kept when the guide has long
    /// changed, so a preview has none.
    static func isWorker(_ name: String) -> Bool { name.hasSuffix(".js") && name.contains("worker") }
}
