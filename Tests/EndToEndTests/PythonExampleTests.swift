import Foundation
import Testing

@Suite("The example for callers in Python")
struct PythonExampleTests {
  private static let python = Programs.root.appending(path: ".build/peers/bin/python")
  private static let isInstalled = FileManager.default.isExecutableFile(atPath: python.path)

  @Test(
    "With nothing but the protos it parses, stores and ranks, over gRPC and from length-delimited files",
    .enabled(if: isInstalled, "grpcio is not installed; make setup installs it"))
  func example() async throws {
    let folder = try TemporaryFolder()
    let descriptors = folder.path("gongkai.desc")
    let protos = Programs.root.appending(path: "Protos").path
    let made = try await Programs.run(
      URL(filePath: "/bin/sh"),
      [
        "-c",
        "cd '\(protos)' && protoc -I . --include_imports --descriptor_set_out='\(descriptors)' gongkai/v1/*.proto",
      ])
    #expect(made.status == 0, "\(made.error)")
    let samples = Programs.root.appending(path: "Samples/reports").path
    let count = try FileManager.default.contentsOfDirectory(atPath: samples).count
    let parser = try await RunningServer("gongkai-parser")
    let analytics = try await RunningServer("gongkai-analytics", ["--data", folder.path("data")])

    let saved = folder.path("python.bin")
    let over = try await Self.run([
      descriptors, samples, "--parser", parser.address, "--analytics", analytics.address,
      "--save", saved,
    ])
    #expect(over.status == 0, "\(over.error)")
    #expect(over.lines.first == "\(count) reports, \(count) readable, \(count) stored")
    #expect(over.lines.count > 1)

    // What the command writes Python reads, and the other way round.
    let written = folder.path("command.bin")
    let command = try await Programs.run(
      URL(filePath: "/bin/sh"),
      [
        "-c",
        "'\(Programs.url("gongkai").path)' parse --output delimited '\(samples)' > '\(written)'",
      ])
    #expect(command.status == 0, "\(command.error)")
    let loaded = try await Self.run([
      descriptors, "--load", written, "--analytics", analytics.address,
    ])
    #expect(loaded.lines == over.lines)
    let again = try await Programs.gongkai([
      "ingest", "--input", "delimited-reports", "--analytics", analytics.address, "--output",
      "json", saved,
    ])
    #expect(again.output.contains("\"UNCHANGED\":\(count)"))
    #expect(try await parser.stop() == 0)
    #expect(try await analytics.stop() == 0)
  }

  private static func run(_ arguments: [String]) async throws -> Programs.Result {
    let script = Programs.root.appending(path: "Examples/python/compare_provinces.py").path
    return try await Programs.run(python, [script] + arguments)
  }
}
