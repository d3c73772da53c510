import DisclosureReport
import Testing

/// A way of writing a label that is no misprint.
struct Spelling: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var write: @Sendable (String) -> String

  init(_ name: String, _ write: @escaping @Sendable (String) -> String) {
    testDescription = name
    self.write = write
  }

  static let all: [Spelling] = [
    Spelling("as the notice prints it") { $0 },
    Spelling("half-width brackets") { map($0, ["（": "(", "）": ")"]) },
    Spelling("half-width brackets and a space") { map($0, ["（": "(", "）": ") "]) },
    Spelling("full-width stop") { map($0, [".": "．"]) },
    Spelling("、 behind the number") { map($0, [".": "、"]) },
    Spelling("a space behind the number") { map($0, [".": ". "]) },
    Spelling("full-width digits") {
      map($0, ["1": "１", "2": "２", "3": "３", "4": "４", "5": "５", "6": "６", "7": "７", "8": "８"])
    },
    Spelling("half-width commas") { map($0, ["，": ",", "、": ","]) },
    Spelling("straight quotes") { map($0, ["“": "\"", "”": "\""]) },
    Spelling("corner quotes") { map($0, ["“": "「", "”": "」"]) },
    Spelling("no punctuation within") { map($0, ["“": "", "”": "", "，": "", "、": ""]) },
    Spelling("a space between all characters") { $0.map(String.init).joined(separator: " ") },
    Spelling("an ideographic space between all") {
      $0.map(String.init).joined(separator: "\u{3000}")
    },
    Spelling("NBSP in the middle") { label in
      let middle = label.index(label.startIndex, offsetBy: label.count / 2)
      return label[..<middle] + "\u{A0}" + label[middle...]
    },
  ]

  private static func map(_ label: String, _ signs: [Character: String]) -> String {
    label.map { signs[$0] ?? String($0) }.joined()
  }
}

@Suite("Labels, however they are written")
struct LabelSpellingTests {
  @Test("A row of applications is known in every way of writing it", arguments: Spelling.all)
  func applications(spelling: Spelling) throws {
    for (place, entry) in Labels.applications.enumerated() {
      let line = spelling.write(entry.label) + " 1 2 3 4 5 \(place) \(15 + place)"
      let record = try TinyReport(applications: [line]).record()
      let read = ApplicantColumn.allCases.map { record.cells[entry.row, $0] }
      #expect(read == [1, 2, 3, 4, 5, Int64(place), Int64(15 + place)], "\(line)")
      #expect(record.cells.printed.count == 7, "\(line)")
      #expect(record.findings(.labelVariant) == [], "\(line)")
    }
  }

  @Test(
    "A row of proactive disclosure is known in every way of writing it", arguments: Spelling.all)
  func proactive(spelling: Spelling) throws {
    for (label, cells) in Labels.proactive {
      let line = spelling.write(label) + cells.indices.map { " \($0 + 7)" }.joined()
      let record = try TinyReport(proactive: ["本年收费金额（单位：万元） 现行有效件数", line]).record()
      let read = cells.map { record.cells[$0] }
      let unit: Int64 = cells == [.feesAmount] ? 10_000 : 1
      #expect(read == cells.indices.map { (Int64($0) + 7) * unit }, "\(line)")
      #expect(record.cells.printed.count == cells.count, "\(line)")
      #expect(record.findings(.labelVariant) == [], "\(line)")
    }
  }

  @Test(
    "Short forms that reports use are no misprints",
    arguments: [
      (ApplicationRow.correctionOverdue, "1.逾期不补正"), (.feeOverdue, "2.逾期不缴费"),
      (.otherSubtotal, "（六）其他"), (.partiallyGranted, "（二）部分公开"),
      (.partiallyGranted, "(二)部分公开(区分处理的,只计这一情形,不计其他情形)"), (.totalHandled, "(七) 总 计"),
    ])
  func shortForms(row: ApplicationRow, label: String) throws {
    let record = try TinyReport(applications: [label + " 1 0 0 0 0 0 1"]).record()
    #expect(record.cells[row, .total] == 1)
    #expect(record.findings(.labelVariant) == [])
  }

  @Test(
    "规范性文件 is known by its other names",
    arguments: ["规范性文件", "行政规范性文件", "規範性檔案", "规章\n0 0 0\n行政规范性文件"])
  func normativeDocuments(label: String) throws {
    let record = try TinyReport(proactive: ["现行有效件数", label + " 4 5 6"]).record()
    let cells = [DocumentColumn.made, .repealed, .inForce].map {
      record.cells[.documents(.normativeDocuments, $0)]
    }
    #expect(cells == [4, 5, 6])
    #expect(record.findings(.labelVariant) == [])
  }

  @Test("A label broken over lines is one label", arguments: Labels.applications.indices)
  func broken(index: Int) throws {
    let (row, label) = Labels.applications[index]
    for cut in stride(from: 2, to: label.count, by: 3) where cut < label.count - 1 {
      let middle = label.index(label.startIndex, offsetBy: cut)
      let record = try TinyReport(
        applications: [String(label[..<middle]), "", label[middle...] + " 1 0 0 0 0 0 1"]
      ).record()
      #expect(record.cells[row, .total] == 1, "\(label) cut after \(cut)")
      #expect(record.cells.printed.count == 7, "\(label) cut after \(cut)")
    }
  }
}
