import Foundation
import Testing

@testable import Print

/// Pages beside the pictures of them that somebody has looked at and found good, in `Tests/Golden/print`.
///
/// After a change that is meant, run the tests with the variable `WRITE_GOLDEN=yes` set and look at what git says has
/// changed.
enum ApprovedPictures {
    private static let approved = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Golden/print")

    /// What differs, a line a page; nothing where every page looks as it did.
    /// - Parameter pages: how many are looked at, from the first on; all of them where it is not said.
    static func differences(_ pdf: [UInt8], from name: String, pages: Int? = nil) throws -> String {
        let folder = try WorkFolder()
        try folder.write(pdf, to: "piece.pdf")
        let last = pages.map { ["-l", "\($0)"] } ?? []
        // 40 dots an inch: enough to see a line that has moved, and small enough to keep.
        try run(
            "/usr/bin/pdftoppm",
            ["-r", "40", "-gray", "-png"] + last + [folder.file("piece.pdf"), folder.file("page")]
        )
        try folder.write(Array(comparison.utf8), to: "compare.py")
        let isWriting = ProcessInfo.processInfo.environment["WRITE_GOLDEN"] != nil
        return try run(
            Workshop.python(),
            [
                "-I", "-B", folder.file("compare.py"), folder.path, approved.appending(path: name).path,
                isWriting ? "write" : "compare",
            ]
        )
    }

    @discardableResult
    private static func run(_ program: String, _ arguments: [String]) throws -> String {
        let folder = try WorkFolder()
        let ending = Subprocess(
            program: program,
            arguments: arguments,
            environment: ["LC_ALL": "C.UTF-8"],
            output: folder.file("output"),
            errors: folder.file("errors")
        ).run(deadline: .seconds(60))
        let errors = String(decoding: folder.read("errors") ?? Data(), as: UTF8.self)
        try #require(ending == .exited(0), "\(program) \(ending) \(errors)")
        return String(decoding: folder.read("output") ?? Data(), as: UTF8.self)
    }

    /// Other versions of poppler and FreeType draw edges a little otherwise: both pictures are blurred, and one dot in
    /// two hundred may differ.
    private static let comparison = """
        import os, shutil, sys
        from PIL import Image, ImageChops, ImageFilter

        made, approved, task = sys.argv[1:]
        pages = sorted(name for name in os.listdir(made) if name.endswith(".png"))
        if task == "write":
            shutil.rmtree(approved, ignore_errors=True)
            os.makedirs(approved)
            for name in pages:
                Image.open(os.path.join(made, name)).quantize(16).save(os.path.join(approved, name), optimize=True)
            sys.exit()
        known = sorted(os.listdir(approved)) if os.path.isdir(approved) else []
        if pages != known:
            print(f"{len(pages)} pages, and {len(known)} pictures have been approved")
        for name in pages:
            if name not in known: continue
            first, second = (Image.open(os.path.join(folder, name)).convert("L") for folder in (made, approved))
            if first.size != second.size:
                print(f"{name}: {first.size} in place of {second.size}")
                continue
            first, second = (picture.filter(ImageFilter.BoxBlur(1)) for picture in (first, second))
            levels = ImageChops.difference(first, second).histogram()
            share = sum(levels[40:]) / sum(levels)
            if share > 0.005: print(f"{name}: {share:.1%} of its dots differ")
        """
}
