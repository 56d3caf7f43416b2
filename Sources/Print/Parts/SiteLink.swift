import Guide

/// An address on the guide's website, to be read, tapped and looked at by a camera.
public struct SiteLink: Encodable, Sendable, Hashable {
    /// What leads there: "Everything about it, as it is today".
    public var name: String
    public var contact: PrintedContact
    /// `nil` where the address is too long for a code.
    public var code: PrintedCode?
}

extension SiteLink {
    /// - Parameter file: a page's name on the site; `nil` for the first page.
    init(to file: String?, _ material: PieceMaterial) {
        let website = material.settings.website
        let separator = website.hasSuffix("/") ? "" : "/"
        let own = file ?? (material.settings.language == material.settings.languages.first ? nil : SiteAddresses.home)
        let address = own.map { website + separator + material.settings.file($0) } ?? website
        name = material.words["code-leads-to"]
        contact = PrintedContact(website: address)
        code = PrintedCode(address, alt: material.words.phrase("code-alt", ["address": contact.text]))
    }
}
