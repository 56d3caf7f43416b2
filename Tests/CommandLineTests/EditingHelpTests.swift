import Testing

@Suite("The help of the commands that change a guide's files")
struct EditingHelpTests {
    @Test(
        "says what each command does",
        arguments: [
            ("confirm", confirming), ("set", setting), ("close", closing), ("pause", pausing), ("reopen", reopening),
            ("rename", renaming), ("record", recording),
        ]
    )
    func command(name: String, text: String) throws {
        let workshop = try Workshop()
        #expect(try workshop.run(name, "--help") == Ending(status: 0, output: text, errors: ""))
    }
}

extension EditingHelpTests {
    fileprivate static let confirming = """
        OVERVIEW: Says of entries that somebody checked their facts.

        Writes the day of the check into each entry, and who checked it if you say so.
        Everything else in the files stays as it is:

          hopeguide confirm food-hub allotment --by "New Hope" --with "the office"

        USAGE: hopeguide confirm [--guide <folder>] [--today <date>] [--dry-run] [--yes] <entry> ... [--by <who>] [--with <who>] [--on <date>]

        ARGUMENTS:
          <entry>                 The entries, by their files' names without .md.

        OPTIONS:
          --guide <folder>        The guide's folder: the one that holds “content”
                                  (default: the folder you are in).
          --today <date>          Work as if today were this day, written 2026-10-02.
                                  It decides which entries are due to be checked.
          --dry-run               Only show what would change.
          -y, --yes               Do not ask. Without a terminal nobody is asked, and
                                  nothing is written without this.
          --by <who>              The group or role that checked them, never a private
                                  person.
          --with <who>            Who at the service confirmed them, as a group or role.
          --on <date>             The day of the check (default: today).
          --version               Show the version.
          -h, --help              Show help information.


        """

    fileprivate static let setting = """
        OVERVIEW: Changes one fact of an entry.

        Writes a fact as you mean it, with quotation marks where they are needed, and
        leaves every other byte of the file as it is. Several values become a list; an
        empty one takes the fact away:

          hopeguide set food-hub cost "Free, but bring a bag"
          hopeguide set food-hub phone "Office: 01632 960 101" --add
          hopeguide set food-hub getting-there ""

        USAGE: hopeguide set [--guide <folder>] [--today <date>] [--dry-run] [--yes] <entry> [<key>] [<value> ...] [--add] [--take] [--text <file>]

        ARGUMENTS:
          <entry>                 The entry, by its file's name without .md.
          <key>                   The fact: cost, phone, times …
          <value>                 What it says from now on.

        OPTIONS:
          --guide <folder>        The guide's folder: the one that holds “content”
                                  (default: the folder you are in).
          --today <date>          Work as if today were this day, written 2026-10-02.
                                  It decides which entries are due to be checked.
          --dry-run               Only show what would change.
          -y, --yes               Do not ask. Without a terminal nobody is asked, and
                                  nothing is written without this.
          --add                   Add the value to those that are there.
          --take                  Take the value away from those that are there.
          --text <file>           Put the words of this file below the facts.
          --version               Show the version.
          -h, --help              Show help information.


        """

    fileprivate static let closing = """
        OVERVIEW: Says that a service has closed, why, and where to go instead.

        The entry's page stays, so that old links and printed codes still lead
        somewhere, and says what happened:

          hopeguide close job-club --reason "The club closed." --instead work-well

        USAGE: hopeguide close [--guide <folder>] [--today <date>] [--dry-run] [--yes] <entry> --reason <words> [--instead <entry> ...]

        ARGUMENTS:
          <entry>                 The entry, by its file's name without .md.

        OPTIONS:
          --guide <folder>        The guide's folder: the one that holds “content”
                                  (default: the folder you are in).
          --today <date>          Work as if today were this day, written 2026-10-02.
                                  It decides which entries are due to be checked.
          --dry-run               Only show what would change.
          -y, --yes               Do not ask. Without a terminal nobody is asked, and
                                  nothing is written without this.
          --reason <words>        Why, in words for readers. They become the entry's
                                  notice.
          --instead <entry>       An entry to go to in its place. May be given more
                                  than once.
          --version               Show the version.
          -h, --help              Show help information.


        """

    fileprivate static let pausing = """
        OVERVIEW: Says that a service has stopped for a while, and why.

          hopeguide pause writing-group --reason "Stopped for the winter."

        USAGE: hopeguide pause [--guide <folder>] [--today <date>] [--dry-run] [--yes] <entry> --reason <words> [--instead <entry> ...]

        ARGUMENTS:
          <entry>                 The entry, by its file's name without .md.

        OPTIONS:
          --guide <folder>        The guide's folder: the one that holds “content”
                                  (default: the folder you are in).
          --today <date>          Work as if today were this day, written 2026-10-02.
                                  It decides which entries are due to be checked.
          --dry-run               Only show what would change.
          -y, --yes               Do not ask. Without a terminal nobody is asked, and
                                  nothing is written without this.
          --reason <words>        Why, in words for readers. They become the entry's
                                  notice.
          --instead <entry>       An entry to go to in its place. May be given more
                                  than once.
          --version               Show the version.
          -h, --help              Show help information.


        """

    fileprivate static let reopening = """
        OVERVIEW: Says that a service is open again.

        Takes away what was said of its closing. A reason becomes its notice. Check its
        facts, and say so with “hopeguide confirm”.

          hopeguide reopen writing-group

        USAGE: hopeguide reopen [--guide <folder>] [--today <date>] [--dry-run] [--yes] <entry> [--reason <words>]

        ARGUMENTS:
          <entry>                 The entry, by its file's name without .md.

        OPTIONS:
          --guide <folder>        The guide's folder: the one that holds “content”
                                  (default: the folder you are in).
          --today <date>          Work as if today were this day, written 2026-10-02.
                                  It decides which entries are due to be checked.
          --dry-run               Only show what would change.
          -y, --yes               Do not ask. Without a terminal nobody is asked, and
                                  nothing is written without this.
          --reason <words>        What readers should know, as a notice.
          --version               Show the version.
          -h, --help              Show help information.


        """

    fileprivate static let renaming = """
        OVERVIEW: Gives an entry another address and keeps every link to it alive.

        Moves the entry's file and its translations, notes the old name so that old
        links and printed codes lead on, keeps its id for calendars and feeds, and
        mends links to it in every file:

          hopeguide rename food-hub millbrook-food-hub

        USAGE: hopeguide rename [--guide <folder>] [--today <date>] [--dry-run] [--yes] <old> <new>

        ARGUMENTS:
          <old>                   The entry, by its file's name without .md.
          <new>                   Its new name: small letters, figures and hyphens.

        OPTIONS:
          --guide <folder>        The guide's folder: the one that holds “content”
                                  (default: the folder you are in).
          --today <date>          Work as if today were this day, written 2026-10-02.
                                  It decides which entries are due to be checked.
          --dry-run               Only show what would change.
          -y, --yes               Do not ask. Without a terminal nobody is asked, and
                                  nothing is written without this.
          --version               Show the version.
          -h, --help              Show help information.


        """

    fileprivate static let recording = """
        OVERVIEW: Notes which facts have changed since the last time, and when.

        Calendars and feeds tell other programs what is new. hopeguide notes changes
        that its own commands make; run this after changing files by hand, before you
        publish. It keeps content/.hopeguide/facts.jsonl, which belongs with the guide.
        A second run on the same files writes nothing.

        USAGE: hopeguide record [--guide <folder>] [--today <date>] [--dry-run] [--yes]

        OPTIONS:
          --guide <folder>        The guide's folder: the one that holds “content”
                                  (default: the folder you are in).
          --today <date>          Work as if today were this day, written 2026-10-02.
                                  It decides which entries are due to be checked.
          --dry-run               Only show what would change.
          -y, --yes               Do not ask. Without a terminal nobody is asked, and
                                  nothing is written without this.
          --version               Show the version.
          -h, --help              Show help information.


        """
}
