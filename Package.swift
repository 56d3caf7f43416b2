// swift-tools-version: 6.1
import PackageDescription

// The order of the targets is the way an entry travels; each imports only from above.
let package = Package(
    name: "hopeguide",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "hopeguide", targets: ["hopeguide"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
    ],
    targets: [
        .systemLibrary(
            name: "CCmarkGFM",
            pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]
        ),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CDigest", pkgConfig: "libmd", providers: [.apt(["libmd-dev"])]),
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CQRCodegen", pkgConfig: "qrcodegen", providers: [.apt(["libqrcodegen-dev"])]),
        .systemLibrary(name: "CGD", providers: [.apt(["libgd-dev"])]),
        .target(name: "CRename"),
        .target(name: "Text"),
        .target(name: "Diagnostics", dependencies: ["Text"]),
        .target(name: "Markdown", dependencies: ["CCmarkGFM", "Diagnostics", "Text"]),
        .target(name: "Guide", dependencies: ["CDigest", "Diagnostics", "Markdown", "Text"]),
        .target(name: "Presentation", dependencies: ["Diagnostics", "Guide"]),
        .target(name: "Content", dependencies: ["Diagnostics", "Guide", "Markdown", "Text", "Yams"]),
        .target(name: "Editing", dependencies: ["CDigest", "Content", "Diagnostics", "Guide"]),
        .target(name: "Checks", dependencies: ["Diagnostics", "Guide", "Markdown", "Text"]),
        .target(name: "Links", dependencies: ["CCurl", "CLibXML2", "Diagnostics", "Guide", "Markdown", "Text"]),
        .target(name: "QRCode", dependencies: ["CQRCodegen"]),
        .target(name: "Pictures", dependencies: ["CGD"]),
        .target(name: "Exchange", dependencies: ["Guide", "Presentation", "Text"]),
        .target(name: "Reports", dependencies: ["Diagnostics", "Exchange", "Guide", "Text"]),
        .target(
            name: "Templates",
            path: "templates",
            resources: [
                .embedInCode("site"),
                .embedInCode("print"),
                .embedInCode("words"),
                .embedInCode("starter"),
                .embedInCode("preview"),
            ]
        ),
        .target(
            name: "Site",
            dependencies: [
                "CDigest", "Diagnostics", "Guide", "Markdown", "Presentation", "QRCode", "Text",
                .product(name: "Mustache", package: "swift-mustache"),
            ]
        ),
        .target(
            name: "Print",
            dependencies: [
                "CDigest", "Diagnostics", "Guide", "Markdown", "Presentation", "QRCode", "Text",
                .product(name: "Mustache", package: "swift-mustache"),
            ]
        ),
        .target(name: "Weight", dependencies: ["CZlib", "Diagnostics", "Guide", "Text"]),
        .target(name: "Publish", dependencies: ["CRename", "Text"]),
        .target(
            name: "Pipeline",
            dependencies: [
                "Diagnostics", "Content", "Editing", "Guide", "Markdown", "Checks", "Exchange", "Links", "Pictures",
                "Reports",
                "Presentation", "Templates", "Site", "Print", "Publish", "Weight",
            ]
        ),
        .target(
            name: "Preview",
            dependencies: [
                "Diagnostics", "Pipeline", "Publish", "Reports", "Templates",
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ]
        ),
        .executableTarget(
            name: "hopeguide",
            dependencies: [
                "Diagnostics", "Editing", "Guide", "Pipeline", "Preview",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
        .executableTarget(name: "fuzz", dependencies: ["Checks", "Content", "Diagnostics", "Guide", "Markdown"]),
        .testTarget(name: "TextTests", dependencies: ["Text"]),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
        .testTarget(name: "MarkdownTests", dependencies: ["Markdown"]),
        .testTarget(name: "GuideTests", dependencies: ["Guide"]),
        .testTarget(name: "PresentationTests", dependencies: ["Presentation"]),
        .testTarget(name: "ContentTests", dependencies: ["Content"]),
        .testTarget(name: "EditingTests", dependencies: ["Content", "Editing", "Guide"]),
        .testTarget(name: "ChecksTests", dependencies: ["Checks", "Content"]),
        .testTarget(
            name: "LinksTests",
            dependencies: ["Links", "Content", "Templates"],
            exclude: ["Support/misbehaving-servers.py", "Support/make-certificates.py"]
        ),
        .testTarget(name: "ExchangeTests", dependencies: ["Exchange", "Content", "Presentation"]),
        .testTarget(name: "ReportsTests", dependencies: ["Reports", "Content"]),
        .testTarget(name: "TemplatesTests", dependencies: ["Templates"]),
        .testTarget(name: "QRCodeTests", dependencies: ["QRCode"], exclude: ["read-code.py"]),
        .testTarget(name: "PicturesTests", dependencies: ["CGD", "Pictures"]),
        .testTarget(
            name: "SiteTests",
            dependencies: ["Presentation", "QRCode", "Site", .product(name: "Mustache", package: "swift-mustache")]
        ),
        .testTarget(name: "PrintTests", dependencies: ["Presentation", "Print"]),
        .testTarget(name: "WeightTests", dependencies: ["Diagnostics", "Weight"]),
        .testTarget(name: "PublishTests", dependencies: ["Publish", "Text"]),
        .testTarget(name: "PipelineTests", dependencies: ["Pipeline"]),
        .testTarget(
            name: "PreviewTests",
            dependencies: ["Preview", "hopeguide", .product(name: "FlyingSocks", package: "FlyingFox")]
        ),
        .testTarget(name: "CommandLineTests", dependencies: ["hopeguide", "Yams"]),
    ],
    swiftLanguageModes: [.v6]
)
