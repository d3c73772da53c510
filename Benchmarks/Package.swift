// swift-tools-version: 6.2
import PackageDescription

/// Benchmarks of Gongkai's parser.
///
/// A package of its own, so that building it builds the core and nothing else of the project.
let package = Package(
  name: "benchmarks",
  dependencies: [
    .package(name: "gongkai", path: ".."),
    .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
  ],
  targets: [
    .executableTarget(
      name: "parse-benchmark",
      dependencies: [
        .product(name: "ReportParser", package: "gongkai"),
        .product(name: "DisclosureTesting", package: "gongkai"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .treatAllWarnings(as: .error),
      ])
  ]
)
