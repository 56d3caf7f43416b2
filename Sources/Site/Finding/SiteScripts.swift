import Guide

/// The scripts of the site: ours as they are, with the interface's words before them, and the data that they read.
///
/// Each language has its own. All are classic scripts, which a browser runs from a folder too.
struct SiteScripts {
    let material: SiteMaterial
    let links: LanguageLinks
    let ways: WaysToFind

    func files(_ entries: [PreparedEntry]) -> [SiteFile] {
        let times = OpenTimes(material: material).script(entries)
        let hasLongLists = ListTicks.areNeeded(for: entries.count)
        let pageScripts = pageScriptNames.compactMap {
            pageScript($0, hasTimes: times != nil, hasLongLists: hasLongLists)
        }
        let all =
            pageScripts
            + [
                SiteFile(path: SiteAddresses.searchIndex, text: SearchIndex(material: material).script(entries)),
                SiteFile(
                    path: SiteAddresses.listData,
                    text: ListData(material: material, links: links).script(entries)
                ),
                searchScript,
                times == nil ? nil : nowScript(hasLongLists: hasLongLists),
                times.map { SiteFile(path: SiteAddresses.openTimes, text: $0) },
                times.flatMap { _ in
                    file(SiteAddresses.openScript, words: ("openWords", OpenTimes(material: material).words))
                },
                entries.contains { !$0.entry.formerSlugs.isEmpty } ? plainFile(SiteAddresses.movedScript) : nil,
                file(SiteAddresses.myListScript, words: ("listWords", listWords)),
            ].compactMap { $0 } + (hasLongLists ? narrowScripts(entries) : [])
        return all.map(named)
    }

    /// See `PageContent.script`. Every guide has ordinary pages and the one that offers a copy; a topic that is at risk has a page.
    private var pageScriptNames: [String] {
        (hasWayOut ? [SiteAddresses.exitScript] : []) + [SiteAddresses.guideScript, SiteAddresses.offlineScript]
    }

    private var hasWayOut: Bool { material.settings.topics.contains { $0.isAtRisk } }

    /// Of the page of what is open now, with the way out before it that the page has where it tells of somebody at risk.
    private func nowScript(hasLongLists: Bool) -> SiteFile? {
        let name = hasWayOut ? SiteAddresses.exitScript : SiteAddresses.guideScript
        guard let sorting = plainFile(SiteAddresses.nowScript),
            let rest = pageScript(name, hasTimes: true, hasLongLists: hasLongLists)
        else { return nil }
        return SiteFile(path: sorting.path, text: sorting.text + rest.text)
    }

    /// What makes long lists shorter: see `ListTicks`.
    private func narrowScripts(_ entries: [PreparedEntry]) -> [SiteFile] {
        let data = ListTicks(material: material, ways: ways).script(entries)
        let words = phrases(["narrow", "narrow-count", "narrow-none", "narrow-all"])
        return [SiteFile(path: SiteAddresses.narrowData, text: data)]
            + [file(SiteAddresses.narrowScript, words: ("narrowWords", words))].compactMap { $0 }
    }

    /// In the language of the pages, by its name in the main one.
    private func named(_ file: SiteFile) -> SiteFile {
        SiteFile(path: material.languages.file(file.path), text: file.text)
    }

    /// What a page can do that no other can, then what every page can.
    /// - Parameters:
    ///   - hasTimes: whether there is anything of which it can be told that it is open now.
    ///   - hasLongLists: whether there can be a list that ticks make shorter.
    private func pageScript(_ name: String, hasTimes: Bool, hasLongLists: Bool) -> SiteFile? {
        let open = hasTimes ? material.fetched(SiteAddresses.openTimes, SiteAddresses.openScript) : ""
        let narrow = !hasLongLists ? "" : material.fetched(SiteAddresses.narrowData, SiteAddresses.narrowScript)
        let words = guideWords.merging(["open": open, "narrow": narrow]) { $1 }
        guard let guide = file(SiteAddresses.guideScript, words: ("guideWords", words)) else { return nil }
        guard name != guide.path else { return guide }
        return material.templates.scripts[name].map {
            SiteFile(path: name, text: ScriptText.withoutRemarks($0) + guide.text)
        }
    }

    /// With the way out before it, which it shows for words that nobody should be seen with.
    private var searchScript: SiteFile? {
        let exit = material.hasExit ? material.templates.scripts[SiteAddresses.exitScript] : nil
        return file(
            SiteAddresses.searchScript,
            words: ("searchWords", SearchWords(material: material).values)
        ).map { SiteFile(path: $0.path, text: (exit.map(ScriptText.withoutRemarks) ?? "") + $0.text) }
    }

    private func plainFile(_ name: String) -> SiteFile? {
        material.templates.scripts[name].map { SiteFile(path: name, text: ScriptText.withoutRemarks($0)) }
    }

    private func file(_ name: String, words: (name: String, values: [String: String])) -> SiteFile? {
        guard let script = material.templates.scripts[name] else { return nil }
        return SiteFile(
            path: name,
            text: "const \(words.name) = \(ScriptText.object(words.values));\n" + ScriptText.withoutRemarks(script)
        )
    }

    private var guideWords: [String: String] {
        phrases(["list-add", "list-remove", "list-add-short", "list-remove-short", "list-count"])
            .merging([
                "page": material.languages.file(SiteAddresses.myList), "apart": slugsApart.joined(separator: ","),
            ]) { $1 }
    }

    /// The entries that no list holds, since a list's address stays in the browser's history; by every name they had.
    private var slugsApart: [String] {
        material.guide.entries.filter(material.isAtRisk).flatMap { [$0.slug] + $0.formerSlugs }
    }

    private var listWords: [String: String] {
        phrases([
            "list-nothing", "list-missing", "list-missing-one", "list-how-to", "list-link", "list-copy", "list-copied",
            "list-not-copied", "list-print", "list-mail", "list-clear",
        ])
    }

    private func phrases(_ keys: [String]) -> [String: String] {
        Dictionary(uniqueKeysWithValues: keys.map { ($0, material.words[$0]) })
    }
}
