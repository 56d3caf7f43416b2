import Testing

@Suite("The help")
struct HelpTests {
    @Test("says what the program is for", arguments: [[], ["--help"]])
    func program(arguments: [String]) throws {
        let workshop = try Workshop()
        #expect(
            try workshop.shell("$PROGRAM \(arguments.joined())") == Ending(status: 0, output: Self.overview, errors: "")
        )
    }

    @Test(
        "says what each command does",
        arguments: [
            ("build", build), ("serve", serve), ("check", check), ("links", links), ("print", printing), ("due", due),
            ("coverage", coverage), ("new", new), ("words", words),
        ]
    )
    func command(name: String, text: String) throws {
        let workshop = try Workshop()
        #expect(try workshop.run(name, "--help") == Ending(status: 0, output: text, errors: ""))
    }

    @Test(
        "is pointed to where a command line cannot be read",
        arguments: [
            ("bild", "Unexpected argument 'bild'", ""),
            ("new", "Missing expected argument '<folder>'", "new "),
            ("check --xyzzy", "Unknown option '--xyzzy'", "check "),
            (
                "check --today 2026-02-30",
                "“2026-02-30” is not a day. Write it as year-month-day, for example 2026-10-02.", "check "
            ),
        ]
    )
    func usageError(line: String, message: String, command: String) throws {
        let ending = try Workshop().shell("$PROGRAM \(line)")
        #expect(ending.status == 64)
        #expect(ending.output == "")
        #expect(ending.errors.hasPrefix("Error: \(message)\n"))
        #expect(ending.errors.contains("hopeguide \(command)--help"))
    }
}

extension HelpTests {
    fileprivate static let overview = """
        OVERVIEW: Turns a folder of short Markdown files into a website and a leaflet.

        You keep one file for each service. hopeguide checks the files, tells you in
        plain words what needs attention, and makes a website, and leaflets, booklets,
        posters and cards to print.

        To begin, make a small guide to learn from:   hopeguide new my-guide
        Then turn it into a website and a leaflet:     hopeguide build --guide my-guide

        USAGE: hopeguide <subcommand>

        OPTIONS:
          --version               Show the version.
          -h, --help              Show help information.

        SUBCOMMANDS:
          build                   Makes the website and the printed pieces.
          serve                   Shows the guide in your browser while you write it.
          check                   Says what needs attention, and can put right what is
                                  certain.
          links                   Visits every web address, and says which are broken.
          print                   Makes printed pieces alone, or says how full they are.
          due                     Says who must be asked about what, and by when.
          coverage                Says what the guide covers, and where it has nothing.
          confirm                 Says of entries that somebody checked their facts.
          set                     Changes one fact of an entry.
          close                   Says that a service has closed, why, and where to go
                                  instead.
          pause                   Says that a service has stopped for a while, and why.
          reopen                  Says that a service is open again.
          rename                  Gives an entry another address and keeps every link
                                  to it alive.
          record                  Notes which facts have changed since the last time,
                                  and when.
          new                     Makes a small guide to learn from.
          words                   Writes a file in which you translate the site's own
                                  words.

          See 'hopeguide help <subcommand>' for detailed help.

        """

    fileprivate static let build = """
        OVERVIEW: Makes the website and the printed pieces.

        Reads the guide, checks it, and writes the website into one folder, all in one
        step. With it comes what “print” in guide.yml asks for: leaflets, booklets,
        large print, posters, cards, easy read and the like, as PDFs to print at home
        or for a print shop. Without a word there it is one leaflet. If something must
        be put right first, it says what and where, and leaves the last good website as
        it was.

        For scripts: it ends with status 0 when all is well; 1 when something in the
        guide must be put right, and then nothing was published; 2 when a folder or a
        tool is at fault; and 3 when the website is written, but something that was to
        be printed could not be made.

        USAGE: hopeguide build [--guide <folder>] [--today <date>] [--output <folder>] [--strict] [--timing] [--format <format>]

        OPTIONS:
          --guide <folder>        The guide's folder: the one that holds “content”
                                  (default: the folder you are in).
          --today <date>          Work as if today were this day, written 2026-10-02.
                                  It decides which entries are due to be checked.
          --output <folder>       Where the website goes (default: “site” in the
                                  guide's folder).
          --strict                Count every warning as an error, so that nothing goes
                                  out until you have dealt with it.
          --timing                Say how long each stage of the work took.
          --format <format>       How to say what we find: for people (text, html), for
                                  editors (unix), for other programs (json), or for a
                                  code host (github, sarif). All but text go to
                                  standard output. (values: text, unix, json, github,
                                  sarif, html; default: text)
          --version               Show the version.
          -h, --help              Show help information.


        """

    fileprivate static let serve = """
        OVERVIEW: Shows the guide in your browser while you write it.

        Open the address that it names. Whenever you save a file, the page in the
        browser follows, and whatever “check” would say stands over it. If something
        must be put right first, you go on seeing the last good page.

        Only this computer can see it, and nothing is written: to make the website, run
        “build”. End it with Ctrl-C.

        USAGE: hopeguide serve [--guide <folder>] [--today <date>] [--port <number>]

        OPTIONS:
          --guide <folder>        The guide's folder: the one that holds “content”
                                  (default: the folder you are in).
          --today <date>          Work as if today were this day, written 2026-10-02.
                                  It decides which entries are due to be checked.
          --port <number>         The port at which to be found (default: 4810, or the
                                  next that is free).
          --version               Show the version.
          -h, --help              Show help information.


        """

    fileprivate static let check = """
        OVERVIEW: Says what needs attention, and can put right what is certain.

        Reads the guide and tells you what must be put right before it can go out, and
        what you should look at: the file, the line, what is wrong and how to put it
        right. Nothing is changed, unless you add --fix.

        For scripts: it ends with status 0 when all is well, 1 when something in the
        guide must be put right, and 2 when a folder or a tool is at fault.

        USAGE: hopeguide check [--guide <folder>] [--today <date>] [--output <folder>] [--strict] [--timing] [--format <format>] [--fix] [--dry-run] [--explain <rule>]

        OPTIONS:
          --guide <folder>        The guide's folder: the one that holds “content”
                                  (default: the folder you are in).
          --today <date>          Work as if today were this day, written 2026-10-02.
                                  It decides which entries are due to be checked.
          --output <folder>       Where the website goes (default: “site” in the
                                  guide's folder).
          --strict                Count every warning as an error, so that nothing goes
                                  out until you have dealt with it.
          --timing                Say how long each stage of the work took.
          --format <format>       How to say what we find: for people (text, html), for
                                  editors (unix), for other programs (json), or for a
                                  code host (github, sarif). All but text go to
                                  standard output. (values: text, unix, json, github,
                                  sarif, html; default: text)
          --fix                   Put right what is certain: invisible characters,
                                  mixed line ends, the order of dates, spaces in phone
                                  numbers.
          --dry-run               With --fix: only show what would change.
          --explain <rule>        Say why there is a rule and how to keep it, and do
                                  nothing else.
          --version               Show the version.
          -h, --help              Show help information.


        """

    fileprivate static let new = """
        OVERVIEW: Makes a small guide to learn from.

        Makes a folder with a few entries that build as they are. Notes in the files
        tell you what each line is for. Change them, one at a time, until the guide is
        yours.

        USAGE: hopeguide new <folder>

        ARGUMENTS:
          <folder>                The folder to make.

        OPTIONS:
          --version               Show the version.
          -h, --help              Show help information.


        """

    fileprivate static let due = """
        OVERVIEW: Says who must be asked about what, and by when.

        Lists every entry that must be checked again before the next edition comes out,
        or by a day that you name, with how to reach the service, grouped by who runs
        it. Send it to a spreadsheet (csv), a calendar (ics) or a printer (html):

          hopeguide due --format csv > to-ask.csv

        USAGE: hopeguide due [--guide <folder>] [--today <date>] [--by <date>] [--format <format>]

        OPTIONS:
          --guide <folder>        The guide's folder: the one that holds “content”
                                  (default: the folder you are in).
          --today <date>          Work as if today were this day, written 2026-10-02.
                                  It decides which entries are due to be checked.
          --by <date>             The last day to look at (default: the day of the next
                                  edition).
          --format <format>       How to write it. (values: text, csv, ics, html;
                                  default: text)
          --version               Show the version.
          -h, --help              Show help information.


        """

    fileprivate static let coverage = """
        OVERVIEW: Says what the guide covers, and where it has nothing.

        Counts the entries of each topic in each area, and how many are free,
        step-free, open in the evening or at the weekend, need no referral, or are for
        carers. What an entry does not say plainly is not counted, and we say how many
        those are.

        USAGE: hopeguide coverage [--guide <folder>] [--today <date>] [--format <format>]

        OPTIONS:
          --guide <folder>        The guide's folder: the one that holds “content”
                                  (default: the folder you are in).
          --today <date>          Work as if today were this day, written 2026-10-02.
                                  It decides which entries are due to be checked.
          --format <format>       How to write it. (values: text, csv, html; default:
                                  text)
          --version               Show the version.
          -h, --help              Show help information.


        """

    fileprivate static let links = """
        OVERVIEW: Visits every web address, and says which are broken.

        Visits the web addresses of the guide and says in plain words what is wrong
        with them. What it finds is kept in content/.hopeguide/links.jsonl, where build
        and check look it up. One failed visit is no proof: we call an address broken
        when it has failed on two different days, or when the page is gone for certain.

        For scripts: it ends with status 0 when all is well, 1 when something in the
        guide must be put right, and 2 when a folder, a tool or the connection is at
        fault.

        USAGE: hopeguide links [--guide <folder>] [--today <date>] [--format <format>] [--offline] [--every] [--fix] [--dry-run] [--strict] [--allow-private]

        OPTIONS:
          --guide <folder>        The guide's folder: the one that holds “content”
                                  (default: the folder you are in).
          --today <date>          Work as if today were this day, written 2026-10-02.
                                  It decides which entries are due to be checked.
          --format <format>       How to say what we find: for people (text, html), for
                                  editors (unix), for other programs (json), or for a
                                  code host (github, sarif). All but text go to
                                  standard output. (values: text, unix, json, github,
                                  sarif, html; default: text)
          --offline               Visit nothing: say what earlier visits found.
          --every                 Visit every address, even those that were found
                                  working a few days ago.
          --fix                   Write the new address of pages that have moved for
                                  good, after showing each change.
          --dry-run               With --fix: only show what would change.
          --strict                Count every warning as an error.
          --allow-private         Visit addresses in private networks too. For tests:
                                  leave it out.
          --version               Show the version.
          -h, --help              Show help information.


        """

    fileprivate static let printing = """
        OVERVIEW: Makes printed pieces alone, or says how full they are.

        Makes the pieces that guide.yml asks for under “print”, or the ones that you
        name, and puts them into the folder “print” in the guide's folder. The website
        stays as it is.

        For one place or one group of people:   hopeguide print leaflet --area saltby
        For a topic or an entry:                hopeguide print poster --topic outdoors
        To see how much room there is:          hopeguide print --fit
        For a print shop, with its job ticket:  hopeguide print leaflet --press
        On sheets for an office printer:        hopeguide print booklet --imposed

        For scripts: it ends with status 0 when all is made, 1 when something in the
        guide must be put right and nothing was made, 2 when a folder or a tool is at
        fault, such as a missing typesetter, and 3 when only some of it is made.

        USAGE: hopeguide print [<options>] [<piece> ...]

        ARGUMENTS:
          <piece>                 What to print: names from guide.yml, or formats such
                                  as “booklet”.

        OPTIONS:
          --guide <folder>        The guide's folder: the one that holds “content”
                                  (default: the folder you are in).
          --today <date>          Work as if today were this day, written 2026-10-02.
                                  It decides which entries are due to be checked.
          --area <area>           Only entries of this area. You can give it again.
          --audience <audience>   Only entries for this audience. You can give it again.
          --topic <topic>         Only entries of this topic. You can give it again.
          --entry <entry>         Only this entry, by its file's name without .md. You
                                  can give it again.
          --language <language>   In this one of the guide's languages, by its code,
                                  such as “cy”.
          --press                 Also make files for a print shop, with job tickets,
                                  in the folder “press”.
          --imposed               Also lay the pages on sheets of A4, to print on both
                                  sides and fold.
          --fit                   Say how full each piece is, panel by panel, and make
                                  none.
          --output <folder>       Where the PDFs go (default: “print” in the guide's
                                  folder).
          --strict                Count every warning as an error, so that nothing is
                                  printed until you have dealt with it.
          --version               Show the version.
          -h, --help              Show help information.


        """

    fileprivate static let words = """
        OVERVIEW: Writes a file in which you translate the site's own words.

        Makes templates/words/pl.yml in your guide, with the English above each line,
        for the words on buttons and headings. Run it again at any time: what you have
        translated stays, lines that are new since are added, and you are told which
        English has changed.

          hopeguide words pl

        USAGE: hopeguide words <language> [--guide <folder>]

        ARGUMENTS:
          <language>              The language's short code: pl for Polish, ur for Urdu.

        OPTIONS:
          --guide <folder>        The guide's folder: the one that holds “content”
                                  (default: the folder you are in).
          --version               Show the version.
          -h, --help              Show help information.


        """
}
