@testable import ReportParser

/// A part of the parser that is fuzzed, and what must be true whatever bytes it is given.
struct FuzzTarget: Sendable {
  /// The name by which it is asked for, and that of its corpus.
  let name: String
  /// The set of seeds that it begins with.
  let seeds: SeedKind
  /// The rules that it breaks on an input, a sentence each.
  let brokenRules: @Sendable ([UInt8]) -> [String]

  init(
    _ name: String, seeds: SeedKind, brokenRules: @escaping @Sendable ([UInt8]) -> [String]
  ) {
    self.name = name
    self.seeds = seeds
    self.brokenRules = brokenRules
  }

  /// Every target.
  static let all: [FuzzTarget] =
    [text, html, charset, copies, decoder, narrative, agency] + layouts

  /// The target of a name.
  static func named(_ name: String) -> FuzzTarget? { all.first { $0.name == name } }
}
