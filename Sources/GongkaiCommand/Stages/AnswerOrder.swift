import GRPCCore
import GongkaiProtos

/// Puts a parser's answers, and what was never sent to it, into the order of the entries.
///
/// The parser answers in the order of the items: one answer with the item's id, or `id#1`, `id#2` …
/// where its text
/// holds several reports.
struct AnswerOrder {
  private enum Expected {
    case answer(id: String)
    case entry(Entry)
  }

  private var expected: [Expected] = []
  private var start = 0
  private var parts = 0

  /// Notes entries in their order, before the texts among them are sent; returns those that nothing
  /// stands before.
  mutating func expect(_ entries: [Entry]) -> [Entry] {
    for entry in entries {
      if case .text(let item) = entry {
        expected.append(.answer(id: item.id))
      } else {
        expected.append(.entry(entry))
      }
    }
    return takeReady()
  }

  /// Takes the parser's answers; returns all entries that have their place now.
  mutating func take(_ reports: [Gongkai_V1_ParsedReport]) throws -> [Entry] {
    var entries: [Entry] = []
    for report in reports {
      entries += try take(report)
    }
    return entries
  }

  /// Ends the stream; returns the entries left, and throws where an item was not answered.
  mutating func finish() throws -> [Entry] {
    let entries = parts > 0 ? closeItem() : takeReady()
    guard start == expected.count else {
      throw RPCError(
        code: .unavailable,
        message: "The parser ended the stream with \(expected.count - start) items not answered.")
    }
    return entries
  }

  private mutating func take(_ report: Gongkai_V1_ParsedReport) throws -> [Entry] {
    guard start < expected.count, case .answer(let id) = expected[start] else {
      throw RPCError(code: .internalError, message: "The parser answered what was not asked.")
    }
    if parts == 0, report.id == id { return [.report(report)] + closeItem() }
    if report.id == "\(id)#\(parts + 1)" {
      parts += 1
      return [.report(report)]
    }
    guard parts > 0 else {
      throw RPCError(code: .internalError, message: "The parser answered out of order.")
    }
    let closed = closeItem()
    return try closed + take(report)
  }

  /// Leaves the first item behind.
  private mutating func closeItem() -> [Entry] {
    start += 1
    parts = 0
    return takeReady()
  }

  private mutating func takeReady() -> [Entry] {
    var entries: [Entry] = []
    while start < expected.count, case .entry(let entry) = expected[start] {
      entries.append(entry)
      start += 1
    }
    if start > 1024 || start == expected.count {
      expected.removeFirst(start)
      start = 0
    }
    return entries
  }
}
