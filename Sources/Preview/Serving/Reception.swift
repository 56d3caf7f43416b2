import Publish
import Templates

/// Decides what a request gets. Reads the exhibition and nothing else: no disk, no network.
struct Reception: Sendable {
    let exhibition: Exhibition
    let hosts: OwnHosts
    /// How long somebody who asks for paper waits for it to be set.
    var patienceForPaper = Duration.seconds(60)

    enum Reply: Equatable {
        case answer(Answer, hasBody: Bool)
        case news
    }

    func reply(to request: Request) -> Reply {
        let hasBody = request.method != "HEAD"
        guard hosts.contains(request.host) else {
            let sentence = "This preview is only for this computer. Its address is \(hosts.address)"
            return .answer(Answer(.misdirected, sentence), hasBody: hasBody)
        }
        guard request.method == "GET" || request.method == "HEAD" else {
            return .answer(
                Answer(.methodNotAllowed, "This preview only shows pages. It takes nothing in."),
                hasBody: true
            )
        }
        guard case .file(let name) = RequestTarget(request.target) else {
            return .answer(Answer(.badRequest, "This address leads to no page of the guide."), hasBody: hasBody)
        }
        if name == PreviewFiles.news, hasBody { return .news }
        return .answer(answer(to: name), hasBody: hasBody)
    }

    private func answer(to name: String) -> Answer {
        if let own = PreviewFiles.own[name] { return Answer(.found, type: ContentType.of(name), bytes: own) }
        guard !PreviewFiles.isWorker(name) else { return Answer(.notFound, "A preview has no worker.") }
        let view = exhibition.view
        guard let site = view.site else {
            return Answer(.found, type: ContentType.html, bytes: page(view.faultsPage, view))
        }
        if view.paper[name] != nil { return paper(name) }
        if let bytes = site[name] {
            let isPage = ContentType.of(name) == ContentType.html
            return Answer(.found, type: ContentType.of(name), bytes: isPage ? page(bytes, view) : bytes)
        }
        guard let notFound = site["404.html"] else { return Answer(.notFound, "There is no such page in the guide.") }
        return Answer(.notFound, type: ContentType.html, bytes: page(notFound, view))
    }

    /// Paper is set a little after the pages. Whoever asks for it gets what the guide says now.
    private func paper(_ name: String) -> Answer {
        exhibition.waitForPaper(until: .now + patienceForPaper)
        guard let bytes = exhibition.view.paper[name] else { return Answer(.notFound, "This piece is no longer made.") }
        return Answer(.found, type: ContentType.of(name), bytes: bytes)
    }

    private func page(_ bytes: [UInt8], _ view: Exhibition.View) -> [UInt8] {
        PreviewedPage.withScript(bytes, version: view.news.page)
    }
}
