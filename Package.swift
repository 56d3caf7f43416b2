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
    ],
    targets: [
        .systemLibrary(
            name: "CCmarkGFM",
            pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]
        ),
        .target(name: "CRename"),
        .target(name: "Diagnostics"),
        .target(name: "Markdown", dependencies: ["CCmarkGFM", "Diagnostics"]),
        .target(name: "Guide", dependencies: ["Diagnostics", "Markdown"]),
        .target(name: "Content", dependencies: ["Diagnostics", "Guide", "Markdown", "Yams"]),
        .target(name: "Checks", dependencies: ["Diagnostics", "Guide"]),
        .target(name: "Reports", dependencies: ["Diagnostics", "Guide"]),
        .target(
            name: "Templates",
            path: "templates",
            resources: [
                .embedInCode("site"),
                .embedInCode("print"),
                .embedInCode("words"),
                .embedInCode("starter"),
            ]
        ),
        .target(
            name: "Site",
            dependencies: ["Guide", "Markdown", .product(name: "Mustache", package: "swift-mustache")]
        ),
        .target(name: "Print", dependencies: ["Diagnostics", "Guide", "Markdown"]),
        .target(name: "Publish", dependencies: ["CRename"]),
        .target(
            name: "Pipeline",
            dependencies: [
                "Diagnostics", "Content", "Guide", "Markdown", "Checks", "Reports", "Templates", "Site", "Print",
                "Publish",
            ]
        ),
        .executableTarget(
            name: "hopeguide",
            dependencies: [
                "Diagnostics", "Guide", "Pipeline", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
        .executableTarget(name: "fuzz", dependencies: ["Checks", "Content", "Diagnostics", "Guide", "Markdown"]),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
        .testTarget(name: "MarkdownTests", dependencies: ["Markdown"]),
        .testTarget(name: "GuideTests", dependencies: ["Guide"]),
        .testTarget(name: "ContentTests", dependencies: ["Content"]),
        .testTarget(name: "ChecksTests", dependencies: ["Checks", "Content"]),
        .testTarget(name: "ReportsTests", dependencies: ["Reports", "Content"]),
        .testTarget(name: "TemplatesTests", dependencies: ["Templates"]),
        .testTarget(name: "SiteTests", dependencies: ["Site"]),
        .testTarget(name: "PrintTests", dependencies: ["Print"]),
        .testTarget(name: "PublishTests", dependencies: ["Publish"]),
        .testTarget(name: "PipelineTests", dependencies: ["Pipeline"]),
        .testTarget(name: "CommandLineTests", dependencies: ["hopeguide"]),
    ],
    swiftLanguageModes: [.v6]
)
