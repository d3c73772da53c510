import AsyncAlgorithms
import Foundation
import GongkaiClient
import GongkaiProtos

/// Parses the files of a folder, stores what they say and ranks the provinces.
///
///     compare-provinces 127.0.0.1:50051 127.0.0.1:50052 Samples/reports
@main
struct CompareProvinces {
  /// What is wrong with the command line.
  struct Usage: Error {}

  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 4, let parser = ServerAddress(arguments[1]),
      let analytics = ServerAddress(arguments[2])
    else { throw Usage() }
    let folder = URL(filePath: arguments[3], directoryHint: .isDirectory)

    try await GongkaiClient.connected(to: parser) { parser in
      try await GongkaiClient.connected(to: analytics) { analytics in
        try await store(folder, parser: parser, analytics: analytics)
        let answer = try await analytics.analytics.compareDivisions(.init())
        for row in answer.rows where row.hasRank {
          print(row.rank, row.divisionName, row.value.value)
        }
      }
    }
  }

  /// Streams a folder through both services; each batch is parsed while the one before is stored.
  static func store<Transport>(
    _ folder: URL, parser: GongkaiClient<Transport>, analytics: GongkaiClient<Transport>
  ) async throws {
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    let size = BatchLimits().items
    let starts = stride(from: 0, to: files.count, by: size)
    let texts = starts.async.map { start in
      try files[start..<min(start + size, files.count)].map { file in
        var item = Gongkai_V1_ParseItem()
        item.id = file.lastPathComponent
        item.data = try Data(contentsOf: file)
        return item
      }
    }
    let parsed = AsyncChannel<[Gongkai_V1_IngestItem]>()
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        defer { parsed.finish() }
        try await parser.parse(texts, evidence: .unspecified) { reports in
          await parsed.send(
            reports.map { report in
              var item = Gongkai_V1_IngestItem()
              item.report = report
              return item
            })
        }
      }
      group.addTask {
        try await analytics.ingest(parsed) { response in
          for outcome in response.outcomes where outcome.hasError {
            print("\(outcome.id): \(outcome.error.message)")
          }
        }
      }
      try await group.waitForAll()
    }
  }
}
