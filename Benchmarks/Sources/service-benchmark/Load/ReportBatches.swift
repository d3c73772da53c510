import DisclosureReport
import FullReports
import GongkaiProtos
import ReportMessages

/// Full reports by their numbers, as batches of a stream; each batch is made when it is asked for.
struct ReportBatches: AsyncSequence, Sendable {
  typealias Element = [Gongkai_V1_IngestItem]

  let reports: FullReports
  let numbers: Range<Int>
  let size: Int
  /// The most reports a second; nil for as fast as they are taken.
  var rate: Double?

  struct AsyncIterator: AsyncIteratorProtocol {
    let batches: ReportBatches
    var next: Int
    let start = ContinuousClock.now

    mutating func next() async throws -> [Gongkai_V1_IngestItem]? {
      guard next < batches.numbers.upperBound else { return nil }
      if let rate = batches.rate {
        let due = Double(next - batches.numbers.lowerBound) / rate
        try await Task.sleep(until: start + .seconds(due), clock: .continuous)
      }
      let end = Swift.min(next + batches.size, batches.numbers.upperBound)
      defer { next = end }
      return (next..<end).compactMap(batches.item)
    }
  }

  func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(batches: self, next: numbers.lowerBound)
  }

  private func item(_ number: Int) -> Gongkai_V1_IngestItem? {
    guard let record = reports.record(number) else { return nil }
    var item = Gongkai_V1_IngestItem()
    item.report.id = String(number)
    item.report.record = Gongkai_V1_ReportRecord(record)
    return item
  }
}
