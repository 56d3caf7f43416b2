import Glibc
import Testing

@testable import Publish

@Suite("A refusal says what is wrong and what to do")
struct PublishErrorTests {
    @Test(
        "in plain words",
        arguments: [
            (
                PublishError.forbiddenFolder("/home/ann", .home),
                """
                The site cannot be written to /home/ann, because it is your home folder.
                Choose a folder for the site alone, such as --output site.
                """
            ),
            (
                .forbiddenFolder("/g/content/x", .overlapsSource("/g/content")),
                """
                The site cannot be written to /g/content/x, because it would mix with /g/content, which the guide is read \
                from.
                Choose a folder for the site alone, such as --output site.
                """
            ),
            (
                .strangers(folder: "/g/site", names: ["notes.txt"]),
                """
                The output folder /g/site holds notes.txt, which hopeguide did not write. Nothing was touched.
                Move these somewhere else, or choose another folder with --output. What should be part of the site belongs \
                in content/host/ or content/images/.
                """
            ),
            (
                .strangers(folder: "/g/site", names: ["a", "b\u{1B}[2J", "c", "d", "e", "f", "g"]),
                """
                The output folder /g/site holds a, b\u{FFFD}[2J, c, d, e and 2 more, which hopeguide did not write. \
                Nothing was touched.
                Move these somewhere else, or choose another folder with --output. What should be part of the site belongs \
                in content/host/ or content/images/.
                """
            ),
        ]
    )
    func words(error: PublishError, expected: String) {
        #expect("\(error)\n\(error.help)" == expected)
    }

    @Test(
        "and means by the system's error numbers what a person would",
        arguments: [
            (EACCES, PublishError.noPermission("/x")), (EPERM, .noPermission("/x")), (EROFS, .noPermission("/x")),
            (ENOSPC, .diskFull("/x")), (EDQUOT, .diskFull("/x")), (EBUSY, .cannotReplace("/x")),
            (EXDEV, .cannotReplace("/x")), (EIO, .failed("/x", reason: "Input/output error")),
        ]
    )
    func numbers(code: CInt, expected: PublishError) {
        #expect(PublishError(code: code, at: "/x") == expected)
    }
}
