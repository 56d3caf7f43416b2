import Testing

@Suite("A folder that cannot be used")
struct RefusalTests {
    /// What a folder is at fault for, the command line, and what is said. “ROOT” stands for the workshop's own path.
    static let refusals: [(line: String, errors: String)] = [
        (
            "build --guide nope",
            """
            error: There is no folder “nope”.
              help: Check the spelling, or make a new guide with: hopeguide new FOLDER

            """
        ),
        (
            "check --guide nope",
            """
            error: There is no folder “nope”.
              help: Check the spelling, or make a new guide with: hopeguide new FOLDER

            """
        ),
        (
            "build --guide empty",
            """
            error: The folder “empty” holds no guide: it has no folder called content.
              help: Name a guide's folder with --guide FOLDER, or make a new guide with: hopeguide new FOLDER

            """
        ),
        (
            "build --guide guide --output guide/content",
            """
            error: The site cannot be written to ROOT/guide/content, because it would mix with ROOT/guide/content, \
            which the guide is read from.
              help: Choose a folder for the site alone, such as --output site.

            """
        ),
        (
            "build --guide guide --output guide",
            """
            error: The site cannot be written to ROOT/guide, because it is the folder of the guide itself.
              help: Choose a folder for the site alone, such as --output site.

            """
        ),
        (
            "build --guide guide --output home",
            """
            error: The site cannot be written to ROOT/home, because it is your home folder.
              help: Choose a folder for the site alone, such as --output site.

            """
        ),
        (
            "build --guide guide --output /",
            """
            error: The site cannot be written to /, because it is the whole computer.
              help: Choose a folder for the site alone, such as --output site.

            """
        ),
        (
            "build --guide guide --output nope/site",
            """
            error: The output folder cannot be made, because there is no folder nope to make it in.
              help: Check the spelling of --output, or make that folder first.

            """
        ),
        (
            "build --guide guide --output strange",
            """
            error: The output folder ROOT/strange holds diary.txt, which hopeguide did not write. Nothing was touched.
              help: Move these somewhere else, or choose another folder with --output. What should be part of the \
            site belongs in content/host/ or content/images/.

            """
        ),
    ]

    @Test("is named with what to do instead, status 2, and left as it was", arguments: refusals)
    func refused(line: String, errors: String) throws {
        let workshop = try Workshop()
        try workshop.writeGuide()
        try workshop.write("mine", to: "strange/diary.txt")
        try workshop.write("", to: "empty/notes.txt")
        let ending = try workshop.shell("$PROGRAM \(line) --today 2026-11-21 || exit $?")
        #expect(
            ending == Ending(status: 2, output: "", errors: errors.replacing("ROOT", with: workshop.path))
        )
        #expect(try workshop.names(".") == ["empty", "guide", "home", "strange"])
        #expect(try workshop.names("guide") == ["content"])
        #expect(try workshop.names("strange") == ["diary.txt"])
        #expect(try workshop.names("empty") == ["notes.txt"])
    }
}
