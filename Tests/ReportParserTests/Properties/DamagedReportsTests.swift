import DisclosureTesting
import ReportParser
import Testing

/// Whatever becomes of a report, there is a record or a typed error, the same each time, and the record keeps the rules
/// of ``DisclosureReport/ReportRecord/brokenRules(hasEvidence:)``.
@Suite("Damaged reports")
struct DamagedReportsTests {
  private static let reading = CheckedReading(Reading.parser)

  private func expectRules(of bytes: some Sequence<UInt8>) {
    #expect(Self.reading.broken(by: ParserInput(bytes: Array(bytes))) == [])
  }

  @Test("A report as it is keeps the rules", arguments: LayoutKind.allCases)
  func whole(layout: LayoutKind) throws {
    let report = try #require(WholeReports.of(layout))
    expectRules(of: report.bytes)
    #expect(try Reading.parser.parse(ParserInput(bytes: report.bytes)).count == 1)
  }

  @Test("A report cut off at any place keeps the rules", arguments: LayoutKind.allCases)
  func cutOff(layout: LayoutKind) throws {
    let bytes = try #require(WholeReports.of(layout)).bytes
    var records = 0
    for end in stride(from: 0, through: bytes.count, by: 131) {
      expectRules(of: bytes[..<end])
      if (try? Reading.parser.parse(ParserInput(bytes: Array(bytes[..<end])))) != nil {
        records += 1
      }
    }
    #expect(records > 5)
  }

  @Test("A report whose first bytes are lost keeps the rules", arguments: LayoutKind.allCases)
  func beheaded(layout: LayoutKind) throws {
    let bytes = try #require(WholeReports.of(layout)).bytes
    for start in stride(from: 0, to: bytes.count, by: 397) { expectRules(of: bytes[start...]) }
  }

  @Test("A report with flipped bits keeps the rules", arguments: UInt64(1)...16)
  func flippedBits(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for report in WholeReports.all {
      var bytes = report.bytes
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      }
      expectRules(of: bytes)
    }
  }

  @Test("A report with signs and digits put for others keeps the rules", arguments: UInt64(1)...16)
  func otherSigns(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let signs = Array("0123456789 \n\t|-/.,()<>&;".utf8)
    for report in WholeReports.all {
      var bytes = report.bytes
      // ASCII for ASCII, so that the text stays UTF-8.
      let places = bytes.indices.filter { bytes[$0] < 0x80 }
      for _ in 0..<Int.random(in: 1...40, using: &random) {
        bytes[places[Int.random(in: 0..<places.count, using: &random)]] =
          signs[Int.random(in: 0..<signs.count, using: &random)]
      }
      expectRules(of: bytes)
    }
  }

  @Test("Two reports spliced anywhere keep the rules", arguments: UInt64(1)...12)
  func spliced(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let all = WholeReports.all
    for left in all {
      let right = all[Int.random(in: 0..<all.count, using: &random)]
      let leftEnd = Int.random(in: 0...left.bytes.count, using: &random)
      let rightStart = Int.random(in: 0...right.bytes.count, using: &random)
      expectRules(of: left.bytes[..<leftEnd] + right.bytes[rightStart...])
    }
  }

  @Test("A report with lines shuffled and doubled keeps the rules", arguments: UInt64(1)...10)
  func shuffled(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for report in WholeReports.all {
      var lines = report.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      let from = Int.random(in: 0..<lines.count, using: &random)
      let to = Int.random(in: from..<lines.count, using: &random)
      lines[from...to].shuffle(using: &random)
      lines.insert(contentsOf: lines[from...min(to, from + 5)], at: to)
      expectRules(of: lines.joined(separator: [0x0A]))
    }
  }

  @Test("A report in another charset, cut off anywhere, keeps the rules", arguments: [1, 2, 3])
  func otherCharsets(choice: UInt8) {
    let target = FuzzTarget.charset
    for report in WholeReports.all {
      // The bytes are UTF-8, so that what is stated is wrong as well.
      for end in stride(from: 1, through: report.bytes.count, by: 1_031) {
        #expect(target.brokenRules([choice] + report.bytes[..<end]) == [])
      }
    }
  }
}
