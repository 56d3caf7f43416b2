import ArgumentParser
import Pipeline

struct RecordCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Notes which facts have changed since the last time, and when.",
        discussion: """
            Calendars and feeds tell other programs what is new. hopeguide notes changes that its own commands make; run \
            this after changing files by hand, before you publish. It keeps content/.hopeguide/facts.jsonl, which belongs \
            with the guide. A second run on the same files writes nothing.
            """
    )

    @OptionGroup var edit: EditOptions

    func run() throws { try edit.run { $0.record() } }
}
