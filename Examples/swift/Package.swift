// swift-tools-version: 6.2
import PackageDescription

/// A backend that uses the client library: built by `make verify`, so that what it shows compiles.
let package = Package(
  name: "examples",
  dependencies: [
    .package(name: "gongkai", path: "../.."),
    .package(url: "https://github.com/apple/swift-async-algorithms.git", from: "1.1.4"),
  ],
  targets: [
    .executableTarget(
      name: "compare-provinces",
      dependencies: [
        .product(name: "GongkaiClient", package: "gongkai"),
        .product(name: "AsyncAlgorithms", package: "swift-async-algorithms"),
      ])
  ]
)
