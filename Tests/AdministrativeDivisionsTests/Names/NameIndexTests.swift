import DisclosureReport
import Testing

@testable import AdministrativeDivisions

@Suite("The index of names")
struct NameIndexTests {
  private let tables = DivisionDirectory.standard.tables

  private func find(_ text: String) -> [(code: DivisionCode, form: NameIndex.Form)] {
    let units = NameText(text).units
    var hash = NameHash()
    for unit in units { hash.append(unit) }
    var found: [(DivisionCode, NameIndex.Form)] = []
    var next = tables.names.firstPosting(of: units[...], hash: hash)
    while let posting = next {
      found.append((tables.divisions[Int(posting.row)].code, posting.form))
      next = tables.names.posting(after: posting)
    }
    return found
  }

  @Test("Every full and short name of every row is found, in its form")
  func everyName() {
    for division in tables.divisions {
      #expect(find(division.name).contains { $0.code == division.code && $0.form == .full })
      for name in division.shortNames where name != division.name {
        // 高州 is 高州市 without its suffix, 博州 a contraction with one.
        let isStem = division.name.dropLast() == name
        let form: NameIndex.Form =
          !isStem && "省市县区旗盟州师".contains(name.suffix(1)) ? .short : .bare
        #expect(find(name).contains { $0.code == division.code && $0.form == form }, "\(name)")
      }
    }
  }

  @Test("What is no name is not found", arguments: ["", "县", "互助县县", "互", "南宁乡"])
  func noName(text: String) {
    #expect(find(text).isEmpty)
  }

  @Test("The longest name of the table is the longest that is looked for")
  func longest() {
    let lengths = tables.divisions.flatMap { [$0.name] + $0.shortNames }.map(\.utf16.count)
    #expect(tables.names.longestName == lengths.max())
  }
}
