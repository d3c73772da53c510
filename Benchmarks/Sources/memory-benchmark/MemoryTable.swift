import AllocationCounter
import Measuring
import ReportParser

/// The peaks of what parsing has allocated, text by text.
struct MemoryTable {
  /// Whether every text so far stayed within its bound.
  private(set) var holds = true

  private let parser: ReportParser
  private var beyond: [String] = []

  /// An empty table; prints its head.
  init(_ parser: ReportParser) {
    self.parser = parser
    print(Columns.line("text", ["bytes", "peak bytes", "of bound %", "times", "allocations"]))
  }

  /// Parses some texts one by one and prints a line about the one that comes nearest its bound.
  mutating func measure(_ name: String, _ texts: [(bytes: [UInt8], isHTML: Bool)]) {
    let measures = texts.map { measure($0.bytes, isHTML: $0.isHTML) }
    guard let worst = measures.max(by: { $0.share < $1.share }) else { return }
    if worst.share > 1 {
      holds = false
      beyond.append("\(name), \(worst.bytes) bytes")
    }
    print(
      Columns.line(
        name,
        [
          "\(worst.bytes)", "\(worst.peak)", Columns.figure(100 * worst.share),
          Columns.figure(Double(worst.peak) / Double(worst.bytes)), "\(worst.allocations)",
        ]) + (worst.share > 1 ? "  BEYOND" : ""))
  }

  /// Prints which texts went beyond their bounds.
  func summarise() {
    if beyond.isEmpty { return print("every text within its bound") }
    print("\(beyond.count) texts beyond their bounds: " + beyond.joined(separator: "; "))
  }

  /// What reading one text took.
  private struct Measure {
    var bytes: Int
    var peak: Int
    var allocations: Int
    var bound: Int

    var share: Double { Double(peak) / Double(bound) }
  }

  private func measure(_ bytes: [UInt8], isHTML: Bool) -> Measure {
    let input = ParserInput(bytes: bytes)
    allocation_counter_begin()
    let records = try? parser.parse(input)
    let peak = Int(allocation_counter_peak())
    let allocations = Int(allocation_counter_count())
    // The record counts: it is there until here.
    withExtendedLifetime(records) {}
    let bound = isHTML ? 32 * bytes.count + (1 << 20) : 8 * bytes.count + (256 << 10)
    return Measure(bytes: bytes.count, peak: peak, allocations: allocations, bound: bound)
  }
}
