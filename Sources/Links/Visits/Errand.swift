/// One page to visit, for all the addresses of the guide that lead to it.
public struct Errand: Sendable {
    public let location: WebLocation
    /// As typed, with the places on the page that they name; in the order of `addresses`.
    public let typed: [WebLocation]
    public let addresses: [LinkedAddress]
    /// The mark of what the server sent last time, where we need not read it again unless it has changed.
    let entityTag: String?
    let modified: String?

    var fragments: Set<String> { Set(typed.compactMap(\.fragment)) }

    /// All that the page should say.
    var wanted: LinkedAddress {
        LinkedAddress(
            address: location.address,
            places: [],
            facts: Set(addresses.flatMap(\.facts)),
            providers: addresses.reduce(into: [:]) { all, address in all.merge(address.providers) { $0.union($1) } }
        )
    }
}
