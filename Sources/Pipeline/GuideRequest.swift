import Guide
import Print

/// Which guide to work on, and as of which day.
public struct GuideRequest: Sendable {
    /// The guide's folder, which holds `content/`.
    public let folder: String
    /// Where the site goes.
    public let output: String
    public let today: CalendarDate
    /// Whether warnings keep the guide from going out, as errors do.
    public let isStrict: Bool
    /// The Python that typesets, where there is one.
    public let typesetter: String?
    /// What reads PDFs, to look into them before they go out; `nil` where it is not installed.
    public let pdfText: PDFText?
    /// The person's home folder, which must never become a site.
    public let home: String?

    public init(
        folder: String,
        output: String,
        today: CalendarDate,
        isStrict: Bool,
        typesetter: String?,
        pdfText: PDFText? = nil,
        home: String?
    ) {
        self.folder = folder
        self.output = output
        self.today = today
        self.isStrict = isStrict
        self.typesetter = typesetter
        self.pdfText = pdfText
        self.home = home
    }
}
