import Foundation
import GongkaiClient
import GongkaiProtos
import SwiftProtobuf
import Testing

/// Adds up the hand-read truth as a person would, and holds what Analytics answers against it.
///
/// Nothing of the project's own reading or adding takes part in the expectation: it comes from the truth files alone.
@Suite("The five seed reports, through both services")
struct SeedAggregatesTests {
  static let corpus = Programs.root.deletingLastPathComponent().appending(path: "shared/corpus")
  static let isHere = FileManager.default.fileExists(atPath: corpus.path)

  /// A question: the reports whose truth is added up, and the division and year asked for.
  struct Question: CustomTestStringConvertible, Sendable {
    var division: String
    var year: Int32
    var seeds: [String]
    var testDescription: String { "\(division.isEmpty ? "全国" : division) \(year)" }
  }

  static let questions = [
    Question(division: "", year: 2025, seeds: ["haiyuan_2025", "huangzhong_2025", "huzhu_2025"]),
    Question(division: "630000", year: 2025, seeds: ["huangzhong_2025", "huzhu_2025"]),
    Question(division: "640000", year: 2025, seeds: ["haiyuan_2025"]),
    Question(division: "630000", year: 2024, seeds: ["hualong_2024"]),
    Question(division: "630000", year: 2021, seeds: ["huzhu_2021"]),
    Question(division: "630200", year: 2025, seeds: ["huzhu_2025"]),
    Question(division: "630106", year: 2025, seeds: ["huangzhong_2025"]),
  ]

  @Test("give the aggregates that a person adds up", .enabled(if: isHere, "the corpus is not here"))
  func aggregates() async throws {
    let folder = try TemporaryFolder()
    let parser = try await RunningServer("gongkai-parser")
    let analytics = try await RunningServer("gongkai-analytics", ["--data", folder.path("data")])
    let seeds = ["haiyuan_2025", "hualong_2024", "huangzhong_2025", "huzhu_2021", "huzhu_2025"]
    let ingested = try await Programs.gongkai(
      ["ingest", "--parser", parser.address, "--analytics", analytics.address]
        + seeds.map { Self.corpus.appending(path: "raw/seed_\($0).txt").path })
    try #require(ingested.status == 0, "\(ingested.error)\(ingested.output)")

    let address = try #require(ServerAddress(analytics.address))
    try await GongkaiClient.connected(to: address) { client in
      for question in Self.questions {
        var request = Gongkai_V1_GetAggregateRequest()
        request.divisionCode = question.division
        request.year = question.year
        let aggregate = try await client.analytics.getAggregate(request).aggregate
        #expect(aggregate.completeness.reports == question.seeds.count, "\(question)")
        var options = JSONEncodingOptions()
        options.alwaysPrintInt64sAsNumbers = true
        options.preserveProtoFieldNames = true
        let answer = try Answer(try aggregate.jsonString(options: options))
        for (path, sum) in try Self.sums(question.seeds) {
          #expect(answer.number(at: path) == sum, "\(question) \(path)")
        }
      }
    }
    #expect(try await parser.stop() == 0)
    #expect(try await analytics.stop() == 0)
  }

  // MARK: The truth, added up

  /// The sums of the truth's cells by their paths in a record; a cell that no report prints is nil.
  private static func sums(_ seeds: [String]) throws -> [String: Int?] {
    var sums: [String: Int?] = [:]
    for seed in seeds {
      let data = try Data(contentsOf: corpus.appending(path: "truth/seed_\(seed).json"))
      let truth = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
      for (path, value) in try cells(truth) {
        sums[path] = .some((sums[path] ?? nil).map { $0 + (value ?? 0) } ?? value)
      }
    }
    return sums
  }

  private static func cells(_ truth: [String: Any]) throws -> [(String, Int?)] {
    var cells: [(String, Int?)] = []
    let columns = [
      "natural_person", "business", "research_institution", "public_welfare", "legal_service",
      "other_organisation", "total",
    ]
    let applications = try #require(truth["table2"] as? [String: [Any]])
    for (row, path) in rows {
      for (column, value) in zip(columns, applications[row] ?? []) {
        cells.append(("applications.\(path).\(column)", (value as? NSNumber)?.intValue))
      }
    }
    let disputes = try #require(truth["table3"] as? [String: [Any]])
    let blocks = [
      "review": "review", "litigation_direct": "direct_litigation",
      "litigation_after_review": "litigation_after_review",
    ]
    for (block, path) in blocks {
      for (column, value) in zip(
        ["upheld", "corrected", "other", "pending", "total"], disputes[block] ?? [])
      {
        cells.append(("disputes.\(path).\(column)", (value as? NSNumber)?.intValue))
      }
    }
    let proactive = try #require(truth["table1"] as? [String: Any])
    for (key, path) in [
      "licensing": "licensing", "penalty": "penalty", "enforcement": "enforcement",
    ] {
      cells.append(("proactive.\(path).decisions", (proactive[key] as? NSNumber)?.intValue))
    }
    let documents = proactive["normative_documents"] as? [String: Any] ?? [:]
    for column in ["made", "repealed", "in_force"] {
      cells.append(
        ("proactive.normative_documents.\(column)", (documents[column] as? NSNumber)?.intValue))
    }
    return cells
  }

  private static let rows = [
    "new_received": "new_received", "carried_in": "carried_in", "carried_out": "carried_out",
    "granted": "outcomes.granted", "partial": "outcomes.partially_granted",
    "refuse_state_secret": "outcomes.refused.state_secret",
    "refuse_law_prohibits": "outcomes.refused.prohibited_by_law",
    "refuse_internal": "outcomes.refused.internal_affairs",
    "unable_not_held": "outcomes.unavailable.not_held",
    "unable_needs_creation": "outcomes.unavailable.requires_creation",
    "reject_petition": "outcomes.not_processed.petition_or_complaint",
    "other_other": "outcomes.other.other", "total_handled": "outcomes.total",
  ]
}

extension Answer {
  /// The whole number at a dotted path, or nil where there is none.
  func number(at path: String) -> Int? {
    let value = path.split(separator: ".").reduce(whole as Any?) { value, name in
      (value as? [String: Any])?[String(name)]
    }
    return (value as? NSNumber)?.intValue
  }
}
