import DisclosureReport
public import GongkaiProtos
public import ReportParser
import SwiftProtobuf

extension ReportParser {
  /// Parses an item of a stream: one answer, or `id#1`, `id#2` … where its text holds several
  /// reports.
  ///
  /// An item that gives no record is answered with its error.
  ///
  /// - Parameters:
  ///   - item: the text.
  ///   - evidence: for which cells to answer evidence.
  ///   - stop: what ends the reading before it is done.
  /// - Returns: the answers, one at least.
  public func answer(
    _ item: Gongkai_V1_ParseItem, evidence: Gongkai_V1_EvidenceDetail = .unspecified,
    until stop: StopSignal = .whenCancelled
  ) -> [Gongkai_V1_ParsedReport] {
    do {
      return try parse(item, evidence: evidence, until: stop)
    } catch {
      return [Gongkai_V1_ParsedReport(answering: item) { $0.error = Gongkai_V1_ItemError(error) }]
    }
  }

  /// Parses one item; its failure is thrown.
  public func parse(
    _ item: Gongkai_V1_ParseItem, evidence: Gongkai_V1_EvidenceDetail = .unspecified,
    until stop: StopSignal = .whenCancelled
  ) throws(ItemFailure) -> [Gongkai_V1_ParsedReport] {
    let records = try records(item, evidence: evidence, until: stop)
    return records.map { record in
      Gongkai_V1_ParsedReport(answering: item) {
        $0.record = Gongkai_V1_ReportRecord(record, itemID: item.id)
        if record.source.part > 0 { $0.id = "\(item.id)#\(record.source.part)" }
      }
    }
  }

  private func records(
    _ item: Gongkai_V1_ParseItem, evidence: Gongkai_V1_EvidenceDetail, until stop: StopSignal
  ) throws(ItemFailure) -> [ReportRecord] {
    // Before the digest of what may be many MiB.
    if let error = stop.error { throw ItemFailure(error) }
    let input: ParserInput
    do { input = try ParserInput(item, evidence: evidence) } catch { throw ItemFailure(error) }
    do { return try parse(input, until: stop) } catch { throw ItemFailure(error) }
  }
}

extension Gongkai_V1_ParsedReport {
  /// An answer to an item: its id, trace, date and version are passed on.
  public init(answering item: Gongkai_V1_ParseItem, _ fill: (inout Self) -> Void) {
    self.init()
    id = item.id
    traceParent = item.traceParent
    if item.hasPublishedAt { publishedAt = item.publishedAt }
    if item.hasVersion { version = item.version }
    fill(&self)
  }
}
