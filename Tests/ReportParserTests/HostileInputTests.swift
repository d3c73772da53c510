import DisclosureReport
import DisclosureTesting
import ReportParser
import Testing

/// Whatever bytes come, there is a record or a typed error, and the record's own rules hold.
@Suite("Damaged reports")
struct HostileInputTests {
  /// A record or an error, held against what every record must keep.
  private func read(_ bytes: [UInt8]) -> Bool {
    do throws(ParseError) {
      let records = try Reading.parser.parse(ParserInput(bytes: bytes, wantsEvidence: true))
      for record in records { check(record, bytes) }
      return true
    } catch {
      #expect(!error.message.isEmpty)
      return false
    }
  }

  private func check(_ record: ReportRecord, _ bytes: [UInt8]) {
    let evidence = record.evidence.compactMap(\.span)
    let spans = record.findings.flatMap(\.spans) + record.narrative.map(\.span) + evidence
    let areInside = spans.allSatisfy {
      $0.offset >= 0 && $0.length >= 0 && $0.offset <= bytes.count
        && $0.length <= bytes.count - $0.offset
    }
    #expect(areInside)
    #expect(record.findings.flatMap(\.cells).allSatisfy { !$0.cells.isEmpty })
    let told = CellSet(record.evidence.map(\.cell))
    #expect(record.cells.printed.allSatisfy(told.contains))
    #expect(record.year.map { (1990...2099).contains($0) } ?? true)
    #expect(record.agency.resolution != .unresolved || record.agency.id == nil)
  }

  private func reports() throws -> [GeneratedReport] {
    try LayoutKind.allCases.enumerated().flatMap { place, layout in
      let era: FormEra = place % 3 == 0 ? .era2019 : .era2021
      return try ReportShape(layout: layout, style: layout.zeroStyles[0], era: era)
        .reports(1, seed: 9)
    }
  }

  @Test("A report cut off at any place gives a record or an error", arguments: LayoutKind.allCases)
  func truncated(layout: LayoutKind) throws {
    let report = try #require(try reports().first { $0.name.contains("_\(layout.rawValue).") })
    var records = 0
    for end in stride(from: 0, through: report.bytes.count, by: 127) {
      if read(Array(report.bytes[..<end])) { records += 1 }
    }
    #expect(records > 5)
  }

  @Test(
    "A report whose first bytes are lost gives a record or an error", arguments: LayoutKind.allCases
  )
  func beheaded(layout: LayoutKind) throws {
    let report = try #require(try reports().first { $0.name.contains("_\(layout.rawValue).") })
    for start in stride(from: 0, to: report.bytes.count, by: 397) {
      _ = read(Array(report.bytes[start...]))
    }
  }

  @Test("Bytes changed at random give a record or an error", arguments: UInt64(1)...16)
  func flipped(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let all = try reports()
    for report in all {
      var bytes = report.bytes
      for _ in 0..<Int.random(in: 1...40, using: &random) {
        // ASCII for ASCII and text for text, so that most of it stays UTF-8.
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let signs = Array("0123456789 \n\t|-/.,()".utf8)
        if bytes[place] < 0x80 {
          bytes[place] = signs[Int.random(in: 0..<signs.count, using: &random)]
        }
      }
      #expect(read(bytes))
      bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
        in: 0x80...0xFF, using: &random)
      _ = read(bytes)
    }
  }

  @Test("Two reports spliced anywhere give a record or an error", arguments: UInt64(1)...12)
  func spliced(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let all = try reports()
    for left in all {
      let right = all[Int.random(in: 0..<all.count, using: &random)]
      let leftEnd = Int.random(in: 0...left.bytes.count, using: &random)
      let rightStart = Int.random(in: 0...right.bytes.count, using: &random)
      _ = read(Array(left.bytes[..<leftEnd]) + right.bytes[rightStart...])
    }
  }

  @Test("Lines shuffled or doubled give a record or an error", arguments: UInt64(1)...10)
  func shuffled(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for report in try reports() {
      var lines = report.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      let from = Int.random(in: 0..<lines.count, using: &random)
      let to = Int.random(in: from..<lines.count, using: &random)
      lines[from...to].shuffle(using: &random)
      lines.insert(contentsOf: lines[from...min(to, from + 5)], at: to)
      _ = read(Array(lines.joined(separator: [0x0A])))
    }
  }

  @Test(
    "A long run of one thing takes time linear in its length",
    arguments: [
      "0 ", "| ", "\t", "\n", "一、", "（", "政府信息公开", "1.", "申请1件，", "年", "〔", "2024年12月31日",
      ".gov.cn",
      "规章 0\n", "（一）予以公开 1\n", "\u{3000}", "-", "1,", "二、主动公开政府信息情况\n",
    ], ["", "三、收到和处理政府信息公开申请情况\n（一）予以公开 ", "四、政府信息公开行政复议、行政诉讼情况\n1 1 "])
  func runs(piece: String, section: String) {
    // A name that several places bear, so that the whole text is searched for what decides.
    let head = "朝阳区2024年政府信息公开工作年度报告\n一、总体情况\n" + section
    func time(_ count: Int) -> Duration {
      let bytes = Array((head + String(repeating: piece, count: count / piece.utf8.count)).utf8)
      return ContinuousClock().measure { _ = read(bytes) }
    }
    let short = time(16_000)
    let long = time(128_000)
    #expect(long < short * 24 + .milliseconds(300), "\(short), then \(long)")
  }
}
