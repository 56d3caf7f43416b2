extension Verdict {
    /// What a visitor finds, as one plain sentence.
    public var sentence: String {
        switch self {
        case .works: "It works."
        case .movedForGood(let to): "This page has moved for good, to \(to)"
        case .movedForNow(let to): "This page is at \(to) for the time being."
        case .gone(let status): "This page is gone (the server says \(status))."
        case .nameUnknown: "There is no website of this name."
        case .nameUnanswered: "Nobody could tell us where this website is."
        case .refused: "The server lets nobody connect to it."
        case .certificateExpired:
            "The website's certificate has run out, so browsers warn people not to go there."
        case .certificateOfOtherName:
            "The website's certificate is for another name, so browsers warn people not to go there."
        case .certificateSelfSigned:
            "Nobody vouches for the website's certificate, so browsers warn people not to go there."
        case .certificateIssuerUnknown: "We could not tell who vouches for the website's certificate."
        case .notSecure: "A secure connection to this website cannot be made."
        case .asksForLogIn: "This page asks people to log in."
        case .closedToRobots(let status):
            "This website lets no program in\(Self.said(status)), so we cannot tell whether it works."
        case .tooSlow: "The website did not answer in time."
        case .serverFault(let status): "The website says that something is wrong with it (\(status))."
        case .brokenAnswer: "The website broke off, or its answer made no sense."
        case .tooManyHeaders: "The website's answer was too long to be taken seriously."
        case .tooManyRedirects: "This address leads on and on and never comes to a page."
        case .leadsNowhere: "This address leads on to something that is not a web page."
        case .saysNotFound(let words): "The page opens, and says “\(words)”."
        case .forSale: "The name of this website is for sale, so the page now belongs to somebody else."
        case .empty: "The page opens, and nothing is on it."
        case .ledToFrontPage(let to): "This page is gone: its address now leads to the front page, \(to)"
        case .worksSecured(let address): "This page can also be had over a secure connection, at \(address)"
        case .placeMissing(let fragment): "The page opens, and has no place called “#\(fragment)”."
        case .privateNetwork: "This address leads into a private network, so we did not go there."
        case .holdsPassword: "This address holds a name or a password, so we did not use it."
        case .unreadable: "This is not an address that a browser could open."
        case .sample: "This address belongs to nobody: such names are kept for examples."
        }
    }

    /// What to do about it.
    public var advice: String {
        switch self {
        case .works, .movedForNow: "There is nothing to do."
        case .movedForGood: "Write the new address. “hopeguide links --fix” does it for you."
        case .gone, .nameUnknown, .forSale, .saysNotFound, .ledToFrontPage, .empty, .leadsNowhere:
            "Look for the new address, ask the service, or take the address out."
        case .nameUnanswered, .refused, .tooSlow, .serverFault, .brokenAnswer, .tooManyRedirects, .tooManyHeaders,
            .notSecure:
            "Open it yourself. If it does not open for you either, ask the service, or take the address out."
        case .certificateExpired, .certificateOfOtherName, .certificateSelfSigned, .certificateIssuerUnknown:
            "Open it yourself. If your browser warns you too, tell the service, and see whether the address is right."
        case .asksForLogIn: "Link to a page that everybody can read."
        case .closedToRobots:
            "Open it yourself now and then. To leave it out: “links: {leave-out: …}” in content/guide.yml."
        case .worksSecured: "Write https in place of http."
        case .placeMissing: "Take the part behind # out, or look for the place's new name."
        case .privateNetwork, .unreadable: "Check the address: copy it from your browser."
        case .holdsPassword: "Take out what stands before the @. Everybody can read it."
        case .sample: "Write the real one, unless this whole guide is a sample."
        }
    }

    /// In a few words, for lists.
    public var brief: String {
        switch self {
        case .works, .movedForNow, .worksSecured, .placeMissing: "works"
        case .movedForGood: "works, at a new address"
        case .gone(let status): "gone (\(status))"
        case .nameUnknown: "no such website"
        case .nameUnanswered: "name not answered for"
        case .refused: "refuses connections"
        case .certificateExpired: "certificate has run out"
        case .certificateOfOtherName: "certificate for another name"
        case .certificateSelfSigned, .certificateIssuerUnknown: "certificate that nobody vouches for"
        case .notSecure: "no secure connection"
        case .asksForLogIn: "asks for a log-in"
        case .closedToRobots: "lets no program in"
        case .tooSlow: "too slow"
        case .serverFault(let status): "server fault (\(status))"
        case .brokenAnswer, .tooManyHeaders: "broken answer"
        case .tooManyRedirects, .leadsNowhere: "leads nowhere"
        case .saysNotFound: "says “not found”"
        case .forSale: "name for sale"
        case .empty: "empty page"
        case .ledToFrontPage: "leads to the front page"
        case .privateNetwork: "private network"
        case .holdsPassword: "holds a password"
        case .unreadable: "not an address"
        case .sample: "sample"
        }
    }

    private static func said(_ status: Int) -> String { status == 200 ? "" : " (it says \(status))" }
}
