import DisclosureTesting
import ReportParser
import Synchronization
import Testing

@Suite("Readings that are stopped")
struct StopSignalTests {
  /// Counts how often it is asked, and stops at a time.
  private final class Count: Sendable {
    let asked = Mutex(0)
    let last: Int

    init(stoppingAt last: Int) { self.last = last }

    var signal: StopSignal {
      StopSignal { [self] in
        let count = asked.withLock { count in
          count += 1
          return count
        }
        return count >= last ? .cancelled() : nil
      }
    }
  }

  /// What is repeated in texts of which reading takes the longer the longer they are, and what stands before.
  private static let long: [(head: String, piece: String)] = [
    ("", "\n"), ("", "一、\n"), ("", "政府信息公开\n"), ("", "规章 0\n"), ("", "  甲\n"),
    ("一、总体情况\n", "收到信息公开申请1件"), ("", "<p>1"), ("<p>", "&amp;"), ("<table>", "<td>1"),
    // Tables of older reports: rows, heads and what is neither.
    (older, "公开 条 1\n"), (older, "项目 单位 数量\n"), (older, "公开\n\n\n"), (older, "\n \n"),
    (older + "指标名称\n单位\n数量\n", "公开\n1\n"),
  ]

  /// The beginning of an older report, behind which a table of indicators goes on.
  private static let older = "2013年政府信息公开工作年度报告\n指标名称 单位 数量\n"

  private static let title = "鼓楼区2023年政府信息公开工作年度报告\n"

  private func input(_ text: (head: String, piece: String), kiB: Int) -> ParserInput {
    let text =
      (text.head.hasPrefix(Self.older) ? "" : Self.title) + text.head
      + String(repeating: text.piece, count: (kiB << 10) / text.piece.utf8.count)
    return ParserInput(bytes: Array(text.utf8))
  }

  @Test("A reading that is stopped at once gives the reason", arguments: LayoutKind.allCases)
  func atOnce(layout: LayoutKind) throws {
    let report = try #require(WholeReports.of(layout))
    let error = #expect(throws: ParseError.self) {
      try Reading.parser.parse(
        ParserInput(bytes: report.bytes), until: StopSignal { .cancelled() })
    }
    #expect(error?.reason == .cancelled)
  }

  @Test(
    "A reading stopped at any of its looks gives the reason, and no record",
    arguments: LayoutKind.allCases)
  func anywhere(layout: LayoutKind) throws {
    let report = try #require(WholeReports.of(layout))
    let count = Count(stoppingAt: .max)
    _ = try Reading.parser.parse(ParserInput(bytes: report.bytes), until: count.signal)
    let looks = count.asked.withLock { $0 }
    #expect((3...100).contains(looks))
    for last in 1...looks {
      let error = #expect(throws: ParseError.self) {
        try Reading.parser.parse(
          ParserInput(bytes: report.bytes), until: Count(stoppingAt: last).signal)
      }
      #expect(error?.reason == .cancelled)
    }
  }

  @Test("The longer a text is, the more often its reading looks", arguments: long.indices)
  func often(text: Int) {
    func looks(kiB: Int) -> Int {
      let count = Count(stoppingAt: .max)
      _ = try? Reading.parser.parse(input(Self.long[text], kiB: kiB), until: count.signal)
      return count.asked.withLock { $0 }
    }
    #expect(looks(kiB: 1_024) >= looks(kiB: 16) + 6)
  }

  @Test("Once told to stop, a reading looks hardly again", arguments: long.indices)
  func soon(text: Int) {
    let count = Count(stoppingAt: 3)
    _ = try? Reading.parser.parse(input(Self.long[text], kiB: 1_024), until: count.signal)
    #expect(count.asked.withLock { $0 } < 20)
  }

  @Test("A text in another charset is converted only as far as the signal lets it")
  func conversion() {
    let pair: [UInt8] = [0x6C, 0x51, 0x5F, 0x00]
    let bytes: [UInt8] = [0xFE, 0xFF] + Array(repeatElement(pair, count: 200_000).joined())
    let count = Count(stoppingAt: 4)
    let error = #expect(throws: ParseError.self) {
      try Reading.parser.parse(ParserInput(bytes: bytes), until: count.signal)
    }
    #expect(error?.reason == .cancelled)
    #expect(count.asked.withLock { $0 } < 20)
  }

  @Test("A signal that never stops changes nothing", arguments: LayoutKind.allCases)
  func unchanged(layout: LayoutKind) throws {
    let input = ParserInput(bytes: try #require(WholeReports.of(layout)).bytes)
    let records = try Reading.parser.parse(input, until: StopSignal { nil })
    #expect(records == (try Reading.parser.parse(input)))
  }

  @Test("A task that is cancelled reads no further")
  func cancelledTask() async {
    let reason = await withTaskGroup(of: ParseError.Reason?.self) { group in
      group.cancelAll()
      group.addTask {
        do throws(ParseError) {
          _ = try Reading.parser.parse(input(Self.long[5], kiB: 4 << 10))
          return nil
        } catch { return error.reason }
      }
      return await group.next() ?? nil
    }
    #expect(reason == .cancelled)
  }

  @Test("A time that is over is told with the limit and what it took")
  func time() {
    let error = ParseError.timeExceeded(limit: .seconds(2), elapsed: .milliseconds(2_031))
    #expect(error.reason == .timeExceeded)
    #expect(error.metadata == ["limit": "2000", "value": "2031"])
    #expect(error.message.contains("2000 ms") && error.message.contains("2031 ms"))
  }
}
