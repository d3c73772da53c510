import DisclosureReport
import Foundation
import GRPCCore
import GongkaiClient
import GongkaiProtos
import ReportAnalytics

/// Tells which texts Analytics has answered already, read by the same version of the parser.
struct AnsweredTexts<Transport: ClientTransport>: Sendable {
  private let client: GongkaiClient<Transport>
  private let parserVersion: String

  /// Asks a service about texts that a version of the parser would read.
  init(_ client: GongkaiClient<Transport>, parserVersion: String) {
    self.client = client
    self.parserVersion = parserVersion
  }

  /// The entries of a batch without the texts that have been answered; records and withdrawals stay.
  func leavingOut(_ batch: [Entry]) async throws -> [Entry] {
    let digests = batch.map(\.textDigest)
    var request = Gongkai_V1_FindMissingReportsRequest()
    request.sha256 = digests.compactMap(\.self)
    request.parserVersion = parserVersion
    if request.sha256.isEmpty { return batch }
    let missing = Set(try await client.analytics.findMissingReports(request).missingSha256)
    return zip(batch, digests).compactMap { entry, digest in
      digest.map(missing.contains) ?? true ? entry : nil
    }
  }
}

extension Entry {
  /// The SHA-256 of a text's bytes in hexadecimal digits, as records name their source; nil for what is no text.
  fileprivate var textDigest: String? {
    guard case .text(let item) = self else { return nil }
    switch item.content {
    case .text(let text): return "\(Digest256(sha256Of: Array(text.utf8)))"
    case .data(let data): return "\(Digest256(sha256Of: Array(data)))"
    case nil: return nil
    }
  }
}
