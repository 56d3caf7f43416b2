import Foundation
import Pipeline
import Print

/// Where the programs are on this computer that make PDFs and read them.
enum Typesetting {
    static var python: String? {
        TypesetterLocation.find(
            environment: ProcessInfo.processInfo.environment,
            executable: executable,
            fileExists: { FileManager.default.isExecutableFile(atPath: $0) }
        )
    }

    /// Poppler's programs, which read PDFs.
    static var pdfText: PDFText? {
        PDFText(
            searchPath: ProcessInfo.processInfo.environment["PATH"] ?? "",
            fileExists: { FileManager.default.isExecutableFile(atPath: $0) }
        )
    }

    /// The program's own file, links followed.
    private static var executable: String {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
    }
}
