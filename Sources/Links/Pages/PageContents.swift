/// What a reader would find on a web page.
struct PageContents: Sendable, Hashable {
    var title = ""
    /// The first heading of the first rank.
    var heading = ""
    /// All that can be read, white space as single spaces.
    var text = ""
    /// The places on the page to which a link can lead.
    var anchors: Set<String> = []
    /// The telephone numbers and e-mail addresses behind links.
    var contacts: [String] = []
    /// Whether we stopped before its end.
    var isCut = false
    var asksForPassword = false
    /// Whether anything besides text may stand there: a script, a picture, another page.
    var showsMoreThanText = false
}
