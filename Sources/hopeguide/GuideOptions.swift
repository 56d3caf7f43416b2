import ArgumentParser
import Pipeline

/// The options that `build` and `check` share.
struct GuideOptions: ParsableArguments {
    @OptionGroup var reading: ReadingOptions

    @Option(
        name: .long,
        help: ArgumentHelp("Where the website goes (default: “site” in the guide's folder).", valueName: "folder")
    )
    var output: String?

    @Flag(name: .long, help: "Count every warning as an error, so that nothing goes out until you have dealt with it.")
    var strict = false

    @Flag(name: .long, help: "Say how long each stage of the work took.")
    var timing = false

    func request() throws -> GuideRequest {
        try reading.request(output: output, isStrict: strict)
    }
}
