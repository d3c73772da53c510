import DisclosureReport
import ReportLedger
import Tracing

/// Runs an append in a span of its own: a child of the first submitter's, with links to all the
/// others.
///
/// A commit serves many callers and has one span; whoever follows any of their traces finds it.
func withCommitSpan(
  _ batches: [[LedgerItem]], _ contexts: [[ServiceContext]],
  _ append: () async throws -> Void
) async throws {
  let parent = contexts.first?.first ?? .topLevel
  let links = contexts.first.map { $0.dropFirst() + contexts.dropFirst().joined() } ?? []
  try await withSpan("ledger commit", context: parent, ofKind: .internal) { span in
    for context in links.prefix(maxLinks) {
      span.addLink(SpanLink(context: context, attributes: [:]))
    }
    span.attributes["gongkai.batches"] = batches.count
    span.attributes["gongkai.batch.items"] = batches.reduce(0) { $0 + $1.count }
    span.attributes["gongkai.revision"] = batches.last?.last?.entry.revision
    try await append()
  }
}

/// The OpenTelemetry default for links of a span; what comes on top would be dropped there.
private let maxLinks = 128
