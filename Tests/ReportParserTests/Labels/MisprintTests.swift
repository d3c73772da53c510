import DisclosureReport
import Testing

@Suite("Misprinted labels")
struct MisprintTests {
  @Test(
    "A misprint that leaves the row beyond doubt is named, without a cell",
    arguments: [
      (ApplicationRow.prohibitedByLaw, "2.其他法律行政止公开"), (.prohibitedByLaw, "2.其他法律行政法规止公开"),
      (.correctionOverdue, "1.申请人无正当理由逾期不补、行政机关不理再处理其政府信息公开申请"),
      (.notHeld, "1.本机关不掌相关政府信息"), (.processInformation, "6.属于四类过程信息"),
      (.excessive, "4.无正当理由大量反申请"), (.administrativeQuery, "8.属于行政查间事项"),
      (.confirmationOrReissue, "5.要求行政机关确认或重新出县已获取信息"), (.repeated, "2.重夏申请"),
      (.granted, "（一）子以公开"), (.partiallyGranted, "（二）部份公开"),
    ])
  func named(row: ApplicationRow, label: String) throws {
    let record = try TinyReport(applications: [label + " 1 0 0 0 0 0 1"]).record()
    #expect(record.cells[row, .total] == 1)
    let variants = record.findings(.labelVariant)
    #expect(variants.count == 1)
    let finding = try #require(variants.first)
    #expect(finding.cells == [])
    #expect(finding.spans.count == 1)
    #expect(!record.unknownCells.contains(.application(row, .total)))
  }

  @Test(
    "A short form excuses no misprint of the long one",
    arguments: [
      (ApplicationRow.correctionOverdue, "1.申请人无正当理由逾期不补正、行政机关不理再处理其政府信息公开申请"),
      (.feeOverdue, "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申清"),
      (.partiallyGranted, "（二）部分公开（区分处理的，只计这一情形，不计其它情形）"),
    ])
  func longForms(row: ApplicationRow, label: String) throws {
    let record = try TinyReport(applications: [label + " 1 0 0 0 0 0 1"]).record()
    #expect(record.cells[row, .total] == 1)
    #expect(record.findings(.labelVariant).count == 1)
  }

  @Test(
    "What may be a misprint of two rows' labels is neither's",
    arguments: [
      "其他", "（）其他", "（大）其他", "8.其他", "他", "总", "（六）他", "3.重夏申请", "2.重夏中请", "（三）子以公开",
    ])
  func neither(label: String) throws {
    let record = try TinyReport(applications: [
      "（一）予以公开 1 0 0 0 0 0 1", label + " 7 0 0 0 0 0 7",
    ]).record()
    for row in ApplicationRow.allCases where row != .granted {
      #expect(record.cells[row, .total] == nil, "\(row.path)")
      let isNamed = record.namedByReading.contains(.application(row, .total))
      #expect(isNamed || row == .otherSubtotal)
    }
  }

  @Test("大量重复申请 for 大量反复申请 is not 重复申请")
  func manyRepeated() throws {
    let record = try TinyReport(applications: [
      "2.重复申请 2 0 0 0 0 0 2", "4.无正当理由大量重复申请 4 0 0 0 0 0 4",
    ]).record()
    #expect(record.cells[.repeated, .total] == 2)
    #expect(record.cells[.excessive, .total] == 4)
    #expect(record.findings(.labelVariant).count == 1)
  }

  @Test("The span of a misprinted label is its line")
  func span() throws {
    let report = TinyReport(applications: ["2.其他法律行政止公开 1 0 0 0 0 0 1"])
    let record = try report.record()
    let span = try #require(record.findings(.labelVariant).first?.spans.first)
    let bytes = Array(report.text.utf8)[span.offset..<span.offset + span.length]
    #expect(String(decoding: bytes, as: UTF8.self).hasPrefix("2.其他法律行政止公开"))
  }

  @Test("本年度止件数 for 本年废止件数 is named")
  func head() throws {
    let record = try TinyReport(proactive: [
      "信息内容 本年制发件数 本年度止件数 现行有效件数", "规章 1 2 3",
    ]).record()
    #expect(record.findings(.labelVariant).count == 1)
    #expect(record.cells[.documents(.regulations, .repealed)] == 2)
  }

  /// The table of applications, every row printed in full with values of its own.
  private static func lines(_ separator: String) -> [(
    row: ApplicationRow, label: String, values: String
  )] {
    Labels.applications.filter { $0.row != .otherSubtotal }.enumerated().map { place, entry in
      let total = 10 * (place + 1)
      let values = [total - 6, 1, 1, 1, 1, 2, total].map(String.init)
      return (entry.row, entry.label, values.joined(separator: separator))
    }
  }

  @Test(
    "A misprinted label never lends its values to a neighbour",
    arguments: Labels.applications.filter { $0.row != .otherSubtotal }.map(\.row),
    [" ", "\t", " | "])
  func neighbours(row: ApplicationRow, separator: String) throws {
    let lines = Self.lines(separator)
    let label = try #require(lines.first { $0.row == row }?.label)
    // What stands behind the first characters of a long label tells as little.
    for wrong in String(label.prefix(18)).misprints.map({ $0 + label.dropFirst(18) }) {
      let table = lines.map { line in
        (line.row == row ? wrong : line.label) + separator + line.values
      }
      let record = try TinyReport(applications: table).record()
      check(record, lines.map(\.row), wrong)
    }
  }

  private func check(_ record: ReportRecord, _ rows: [ApplicationRow], _ wrong: String) {
    let named = record.namedByReading
    for (place, row) in rows.enumerated() {
      let total = Int64(10 * (place + 1))
      for column in ApplicantColumn.allCases where !named.contains(.application(row, column)) {
        let value: Int64 =
          switch column {
          case .naturalPerson: total - 6
          case .otherOrganisation: 2
          case .total: total
          default: 1
          }
        #expect(record.cells[row, column] == value, "\(wrong): \(row.path)")
      }
    }
  }
}
