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

let parser: Target.Dependency = .product(name: "ReportParser", package: "gongkai")
let testing: Target.Dependency = .product(name: "DisclosureTesting", package: "gongkai")
let analytics: Target.Dependency = .product(name: "AnalyticsEngine", package: "gongkai")
let service: Target.Dependency = .product(name: "AnalyticsService", package: "gongkai")
let client: Target.Dependency = .product(name: "GongkaiClient", package: "gongkai")
let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

func program(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .executableTarget(
    name: name, dependencies: ["Measuring", parser, testing, argumentParser] + dependencies,
    swiftSettings: strict)
}

/// Measures of Gongkai's parser: time, memory, accuracy; and of Analytics: how fast it takes reports in, starts and
/// answers.
///
/// A package of its own, so that building it builds the core and nothing else of the project.
let package = Package(
  name: "benchmarks",
  dependencies: [
    .package(name: "gongkai", path: ".."),
    .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log.git", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-protobuf.git", from: "1.39.0"),
    .package(url: "https://github.com/grpc/grpc-swift-2.git", from: "2.4.3"),
    .package(url: "https://github.com/grpc/grpc-swift-nio-transport.git", from: "2.9.2"),
    .package(url: "https://github.com/grpc/grpc-swift-protobuf.git", from: "2.4.1"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.13.0"),
  ],
  targets: [
    program("parse-benchmark", ["HTMLEvents"]),
    // Apart from the others, because counting what is allocated takes time.
    program("memory-benchmark", ["AllocationCounter"]),
    program("accuracy", []),
    .executableTarget(
      name: "analytics-benchmark", dependencies: ["FullReports", analytics, argumentParser],
      swiftSettings: strict),
    // Over gRPC: builds the services too.
    .executableTarget(
      name: "service-benchmark",
      dependencies: [
        "FullReports", service, client, analytics, argumentParser,
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "GRPCCore", package: "grpc-swift-2"),
        .product(name: "GRPCNIOTransportHTTP2", package: "grpc-swift-nio-transport"),
        .product(name: "GRPCProtobuf", package: "grpc-swift-protobuf"),
        .product(name: "SwiftProtobuf", package: "swift-protobuf"),
      ], swiftSettings: strict),

    // Reports in which every cell prints.
    .target(name: "FullReports", dependencies: [analytics], swiftSettings: strict),

    // What they share: the texts that are read.
    .target(name: "Measuring", dependencies: [parser, testing], swiftSettings: strict),

    // In C: the HTML library alone, and an account of what is allocated.
    .target(name: "HTMLEvents", dependencies: ["LibXML2SAX"]),
    .systemLibrary(
      name: "LibXML2SAX", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "AllocationCounter"),
  ]
)
