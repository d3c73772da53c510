// swift-tools-version: 6.2
import PackageDescription

/// The settings of every Swift target: Swift 6, strict imports, warnings as errors.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// Gongkai's parser under libFuzzer; `Scripts/fuzz` builds and runs it.
///
/// A package of its own, because all of it, the parser included, is built with instruments that count which ways
/// through the code an input takes.
let package = Package(
  name: "fuzzing",
  dependencies: [.package(name: "gongkai", path: "..")],
  targets: [
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "LibFuzzer", .product(name: "ReportParser", package: "gongkai"),
        .product(name: "DisclosureTesting", package: "gongkai"),
      ],
      swiftSettings: strict),
    .systemLibrary(name: "LibFuzzer"),
  ]
)
