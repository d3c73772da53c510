import DisclosureReport
import Testing

@Suite("Labels of the table of proactive disclosure")
struct ProactiveLabelTests {
  /// A row of a form, with values that no other row has.
  struct Row: Sendable {
    var label: String
    var cells: [Cell]
    var values: [Int64]

    func line(_ label: String, _ separator: String) -> String {
      ([label] + values.map { "\($0)" }).joined(separator: separator)
    }
  }

  /// The rows of a form, below a head that tells its era.
  struct Form: Sendable, CustomTestStringConvertible {
    var head: String
    var rows: [Row]
    var testDescription: String { head }

    init(_ head: String, _ rows: [(String, [Cell])]) {
      self.head = head
      self.rows = rows.enumerated().map { place, row in
        let values = row.1.indices.map { Int64(100 * (place + 1) + $0) }
        return Row(label: row.0, cells: row.1, values: values)
      }
    }

    func record(_ separator: String, label: (Row) -> String) throws -> ReportRecord {
      let lines = rows.map { $0.line(label($0), separator) }
      return try TinyReport(proactive: [head] + lines).record()
    }
  }

  static let forms = [
    Form("本年制发件数 现行有效件数 本年处理决定数量 单位：元", Labels.proactive.map { ($0.row, $0.cells) }),
    Form(
      "本年新制作数量 上一年项目数量 采购项目数量 采购总金额（元）",
      [
        ("规章", documents(.regulations)), ("规范性文件", documents(.normativeDocuments)),
        ("行政许可", action(.licensing)), ("其他对外管理服务事项", action(.otherServices)),
        ("行政处罚", action(.penalty)), ("行政强制", action(.enforcement)),
        ("行政事业性收费", [.feesPreviousYearItems, .feesChange]),
        ("政府集中采购", [.procurementItems, .procurementAmount]),
      ]),
  ]

  private static func documents(_ row: DocumentRow) -> [Cell] {
    [.newlyMade, .newlyDisclosed, .totalDisclosed].map { .documents(row, $0) }
  }

  private static func action(_ row: ActionRow) -> [Cell] {
    [.previousYearItems, .change, .decisions].map { .action(row, $0) }
  }

  @Test(
    "Every way of writing a label is known, and none is a misprint", arguments: forms, Spelling.all)
  func spellings(form: Form, spelling: Spelling) throws {
    let record = try form.record(" ") { spelling.write($0.label) }
    for row in form.rows { #expect(row.cells.map { record.cells[$0] } == row.values) }
    #expect(record.findings(.labelVariant) == [])
  }

  @Test(
    "Variants that reports use are no misprints",
    arguments: [
      ("规章", "规章（设区的市、自治州人民政府应提供相关数据）"), ("规章", "规章(设区的市、自治州人民政府应提供相关数据)"),
      ("规章", "规章（设区的市、自治州\n人民政府应提供相关数据）"), ("规章", "规章（设区的市、自治州人民政府应\n提供相关数据）"),
      ("行政规范性文件", "规范性文件"), ("行政规范性文件", "規範性檔案"), ("行政规范性文件", "行政规范\n性文件"),
      ("行政事业性收费", "事业性收费"),
    ], [" ", "\t"])
  func variants(variant: (row: String, label: String), separator: String) throws {
    let form = try #require(Self.forms.first)
    let record = try form.record(separator) { $0.label == variant.row ? variant.label : $0.label }
    for row in form.rows { #expect(row.cells.map { record.cells[$0] } == row.values) }
    #expect(record.findings(.labelVariant) == [])
    #expect(record.namedByReading.isDisjoint(with: CellSet(.proactive)))
  }

  @Test(
    "A character lost, replaced or doubled leaves a row known or doubted, never another's",
    arguments: forms, [" ", "\t", " | "])
  func misprints(form: Form, separator: String) throws {
    for row in form.rows {
      for misprint in row.label.misprints {
        let record = try form.record(separator) { $0.label == row.label ? misprint : $0.label }
        let named = record.namedByReading
        for other in form.rows {
          for (cell, value) in zip(other.cells, other.values) where !named.contains(cell) {
            #expect(record.cells[cell] == value, "\(misprint): \(cell.path)")
          }
          // What is spelt right is right beside a misprint.
          if other.label != row.label {
            #expect(named.isDisjoint(with: CellSet(other.cells)), "\(misprint): \(other.label)")
          }
        }
      }
    }
  }

  @Test("Prose that names rows lends them no numbers, and takes none", arguments: forms)
  func prose(form: Form) throws {
    var lines = [form.head] + form.rows.map { $0.line($0.label, " ") }
    lines.insert("全年共办理行政许可事项1234件，行政处罚 56 件，行政强制 7", at: 0)
    lines.append("注：行政许可含其他对外管理服务事项 99 件，政府集中采购、规章 3")
    lines.append("此外，全县共制发行政规范性文件 8 件。")
    let record = try TinyReport(proactive: lines).record()
    for row in form.rows { #expect(row.cells.map { record.cells[$0] } == row.values) }
    #expect(record.namedByReading.isDisjoint(with: CellSet(.proactive)))
  }

  @Test("Titles of blocks are no rows", arguments: forms)
  func titles(form: Form) throws {
    let titles = ["第二十条第（一）项", "第二十条  第(五)项", "第(六)项-", "第二十条第（八）项", "第二十条第（九）项"]
    let lines = form.rows.enumerated().flatMap { place, row in
      [titles[place % titles.count], row.line(row.label, " ")]
    }
    let record = try TinyReport(proactive: [form.head] + lines).record()
    for row in form.rows { #expect(row.cells.map { record.cells[$0] } == row.values) }
    #expect(record.namedByReading.isDisjoint(with: CellSet(.proactive)))
  }
}

extension String {
  /// The text with one character lost, replaced or doubled, or two lost, at every place.
  var misprints: [String] {
    indices.flatMap { place in
      let next = index(after: place)
      let behind = next == endIndex ? next : index(after: next)
      return [
        String(self[..<place] + self[next...]), self[..<place] + "口" + self[next...],
        String(self[..<next] + self[place...]), String(self[..<place] + self[behind...]),
      ]
    }
  }
}
