import ArgumentParser
import Pipeline

/// How `links` visits web addresses.
struct VisitOptions: ParsableArguments {
    @Flag(name: .long, help: "Visit nothing: say what earlier visits found.")
    var offline = false

    @Flag(name: .long, help: "Visit every address, even those that were found working a few days ago.")
    var every = false

    @Flag(name: .long, help: "Write the new address of pages that have moved for good, after showing each change.")
    var fix = false

    @Flag(name: .long, help: "With --fix: only show what would change.")
    var dryRun = false

    @Flag(name: .long, help: "Count every warning as an error.")
    var strict = false

    @Flag(name: .long, help: "Visit addresses in private networks too. For tests: leave it out.")
    var allowPrivate = false

    @Option(name: .long, help: ArgumentHelp("Where connections really go, for tests.", visibility: .hidden))
    var detour: [String] = []

    @Option(name: .long, help: ArgumentHelp("Whose certificates to trust, for tests.", visibility: .hidden))
    var authorities: String?

    func validate() throws {
        if dryRun, !fix { throw ValidationError("--dry-run goes with --fix.") }
    }

    var wishes: LinkVisiting.Wishes {
        var wishes = LinkVisiting.Wishes()
        wishes.isOffline = offline
        wishes.isEvery = every
        wishes.allowsPrivate = allowPrivate
        wishes.detours = detour
        wishes.authorities = authorities
        return wishes
    }
}
