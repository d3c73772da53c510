// swift-tools-version: 6.2
import PackageDescription

/// The settings of every target of ours: Swift 6, strict imports, warnings as errors.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// Generated code keeps the same settings, except that its generators' warnings are not ours.
let generated: [SwiftSetting] = Array(strict.dropLast())

let grpc: Target.Dependency = .product(name: "GRPCCore", package: "grpc-swift-2")
let grpcInProcess: Target.Dependency = .product(
  name: "GRPCInProcessTransport", package: "grpc-swift-2")
let grpcHTTP2: Target.Dependency = .product(
  name: "GRPCNIOTransportHTTP2", package: "grpc-swift-nio-transport")
let grpcProtobuf: Target.Dependency = .product(name: "GRPCProtobuf", package: "grpc-swift-protobuf")
let protobuf: Target.Dependency = .product(name: "SwiftProtobuf", package: "swift-protobuf")
let tracing: Target.Dependency = .product(name: "Tracing", package: "swift-distributed-tracing")
let inMemoryTracing: Target.Dependency = .product(
  name: "InMemoryTracing", package: "swift-distributed-tracing")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")
let configuration: Target.Dependency = .product(
  name: "Configuration", package: "swift-configuration")
let lifecycle: Target.Dependency = .product(
  name: "ServiceLifecycle", package: "swift-service-lifecycle")
let unixSignals: Target.Dependency = .product(
  name: "UnixSignals", package: "swift-service-lifecycle")
let asyncAlgorithms: Target.Dependency = .product(
  name: "AsyncAlgorithms", package: "swift-async-algorithms")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let sqlite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")

func library(
  _ name: String, _ dependencies: [Target.Dependency], settings: [SwiftSetting] = strict
) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.init(stringLiteral: name)] + dependencies,
    swiftSettings: strict)
}

let package = Package(
  name: "gongkai",
  products: [
    .executable(name: "gongkai", targets: ["gongkai"]),
    .executable(name: "gongkai-parser", targets: ["gongkai-parser"]),
    .executable(name: "gongkai-analytics", targets: ["gongkai-analytics"]),
    .library(
      name: "ReportParser",
      targets: ["DisclosureReport", "AdministrativeDivisions", "ReportParser"]),
    .library(
      name: "AnalyticsEngine",
      targets: [
        "DisclosureReport", "AdministrativeDivisions", "ReportAnalytics", "ReportLedger",
        "SQLiteLedger", "AnalyticsEngine",
      ]),
    .library(
      name: "AnalyticsService",
      targets: ["GongkaiProtos", "ReportMessages", "ServiceKit", "AnalyticsService"]),
    .library(name: "GongkaiClient", targets: ["GongkaiProtos", "GongkaiClient"]),
    .library(name: "DisclosureTesting", targets: ["DisclosureTesting"]),
  ],
  dependencies: [
    .package(url: "https://github.com/grpc/grpc-swift-2.git", from: "2.4.3"),
    .package(url: "https://github.com/grpc/grpc-swift-nio-transport.git", from: "2.9.2"),
    .package(url: "https://github.com/grpc/grpc-swift-protobuf.git", from: "2.4.1"),
    .package(url: "https://github.com/apple/swift-protobuf.git", from: "1.39.0"),
    .package(url: "https://github.com/apple/swift-distributed-tracing.git", from: "1.7.3"),
    .package(url: "https://github.com/apple/swift-log.git", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-crypto.git", "4.5.2"..<"5.0.0"),
    .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-configuration.git", from: "1.4.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.13.0"),
    .package(url: "https://github.com/apple/swift-async-algorithms.git", from: "1.1.4"),
    .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
  ],
  targets: [
    // The core: no gRPC, no protobuf, no files, no clock.
    library("DisclosureReport", []),
    library("AdministrativeDivisions", ["DisclosureReport"]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CLibArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    library("ReportParser", ["DisclosureReport", "AdministrativeDivisions", "CLibXML2"]),
    library("ReportAnalytics", ["DisclosureReport", "AdministrativeDivisions", crypto]),

    // The ledger, and what keeps the view in step with it.
    library("ReportLedger", ["DisclosureReport"]),
    library("SQLiteLedger", ["DisclosureReport", "ReportLedger", grdb, sqlite]),
    library("LedgerConformance", ["DisclosureReport", "ReportLedger"]),
    library("AnalyticsEngine", ["DisclosureReport", "ReportAnalytics", "ReportLedger", tracing]),

    // Messages.
    library("GongkaiProtos", [grpc, grpcProtobuf, protobuf], settings: generated),
    library(
      "ReportMessages", ["DisclosureReport", "ReportParser", "GongkaiProtos", protobuf, crypto]),

    // Services.
    library(
      "ServiceKit",
      [
        "GongkaiProtos", grpc, grpcHTTP2, grpcProtobuf, protobuf, tracing, logging, argumentParser,
        configuration, lifecycle, unixSignals, asyncAlgorithms,
      ]),
    library(
      "ParserService",
      [
        "GongkaiProtos", "ReportMessages", "ReportParser", "ServiceKit", grpc, grpcHTTP2,
        grpcProtobuf, protobuf, tracing, logging, argumentParser, lifecycle,
      ]),
    library(
      "AnalyticsService",
      [
        "AdministrativeDivisions", "AnalyticsEngine", "DisclosureReport", "GongkaiProtos",
        "ReportAnalytics", "ReportLedger", "ReportMessages", "ServiceKit", "SQLiteLedger", grpc,
        grpcHTTP2, grpcProtobuf, protobuf, tracing, logging, argumentParser, lifecycle, crypto,
      ]),
    .executableTarget(
      name: "gongkai-parser", dependencies: ["ParserService", "ServiceKit", argumentParser],
      swiftSettings: strict),
    .executableTarget(
      name: "gongkai-analytics", dependencies: ["AnalyticsService", "ServiceKit", argumentParser],
      swiftSettings: strict),

    // Client and command.
    library(
      "GongkaiClient",
      [
        "GongkaiProtos", "ServiceKit", grpc, grpcHTTP2, grpcProtobuf, protobuf, tracing, logging,
        asyncAlgorithms,
      ]),
    library(
      "GongkaiCommand",
      [
        "AdministrativeDivisions", "AnalyticsEngine", "AnalyticsService", "CLibArchive",
        "DisclosureCharts",
        "DisclosureReport", "DisclosureTesting", "GongkaiClient", "GongkaiProtos", "ParserService",
        "ReportAnalytics", "ReportLedger", "ReportMessages", "ReportParser", "SQLiteLedger",
        "ServiceKit", grpc, grpcHTTP2, grpcProtobuf, protobuf, tracing, logging, argumentParser,
        lifecycle, unixSignals, asyncAlgorithms,
      ]),
    .executableTarget(
      name: "gongkai", dependencies: ["GongkaiCommand", argumentParser], swiftSettings: strict),

    // Pictures of the answers: values in, SVG, HTML and blocks of a terminal out.
    library("DisclosureCharts", []),

    // Reports with known truth.
    library("DisclosureTesting", ["DisclosureReport", "AdministrativeDivisions"]),

    tests("DisclosureReport", []),
    tests("AdministrativeDivisions", ["DisclosureReport"]),
    tests("ReportParser", ["AdministrativeDivisions", "DisclosureReport", "DisclosureTesting"]),
    // The model of all that can be asked is held against the engine, with ledgers that fail.
    tests(
      "ReportAnalytics",
      ["AdministrativeDivisions", "AnalyticsEngine", "DisclosureReport", "ReportLedger"]),
    tests("ReportLedger", ["DisclosureReport", "LedgerConformance"]),
    tests("SQLiteLedger", ["DisclosureReport", "LedgerConformance", "ReportLedger", grdb]),
    tests(
      "AnalyticsEngine",
      [
        "AdministrativeDivisions", "DisclosureReport", "ReportAnalytics", "ReportLedger",
        "SQLiteLedger", inMemoryTracing, tracing,
      ]),
    tests("GongkaiProtos", [protobuf]),
    tests(
      "ReportMessages", ["DisclosureReport", "GongkaiProtos", "ReportParser", protobuf]),
    tests(
      "ServiceKit",
      [
        "GongkaiProtos", grpc, grpcInProcess, grpcHTTP2, grpcProtobuf, protobuf, tracing,
        inMemoryTracing, logging, lifecycle, argumentParser,
      ]),
    tests(
      "ParserService",
      [
        "DisclosureReport", "DisclosureTesting", "GongkaiProtos", "ReportMessages", "ReportParser",
        "ServiceKit", grpc, grpcInProcess,
        grpcProtobuf, protobuf, tracing, inMemoryTracing, logging, lifecycle,
      ]),
    tests(
      "AnalyticsService",
      [
        "AdministrativeDivisions", "AnalyticsEngine", "DisclosureReport", "DisclosureTesting",
        "GongkaiProtos", "ParserService", "ReportAnalytics",
        "ReportLedger", "ReportMessages", "ReportParser", "ServiceKit", "SQLiteLedger", grpc,
        grpcInProcess, grpcProtobuf, protobuf, tracing,
        inMemoryTracing, logging, lifecycle,
      ]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "gongkai", "gongkai-analytics", "gongkai-parser", "DisclosureTesting", "GongkaiClient",
        "GongkaiProtos",
        protobuf,
      ],
      exclude: ["Peers"], swiftSettings: strict),
    tests("DisclosureTesting", ["AdministrativeDivisions", "DisclosureReport"]),
    tests(
      "GongkaiCommand",
      [
        "AnalyticsEngine", "AnalyticsService", "CLibArchive", "DisclosureReport",
        "DisclosureTesting", "GongkaiClient", "GongkaiProtos", "ParserService", "ReportAnalytics",
        "ReportLedger",
        "ReportMessages", "ReportParser", "SQLiteLedger", grpc, grpcInProcess, grpcProtobuf,
        protobuf, argumentParser,
      ]),
    tests("GongkaiClient", ["GongkaiProtos", grpc, grpcProtobuf, asyncAlgorithms]),
    tests("DisclosureCharts", []),
  ]
)
