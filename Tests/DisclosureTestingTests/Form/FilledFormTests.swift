import DisclosureReport
import Testing

@testable import DisclosureTesting

struct FilledFormTests {
  @Test(
    "Money is printed in 万元 without needless zeros",
    arguments: [
      (Money(units: 0), "0"), (Money(units: 16_290_000), "1629"),
      (Money(units: 16_292_580), "1629.258"), (Money(units: 7, nanos: 50_000_000), "0.000705"),
    ])
  func money(amount: Money, printed: String) {
    #expect(amount.tenThousands == printed)
  }

  @Test("A form of 2021 has 25 rows of applications, 23 where （六） is one")
  func rows() {
    let full = FormDescription.form2021(singleOther: false).applications.map(\.row)
    #expect(full == ApplicationRow.allCases.filter { $0 != .otherSubtotal })
    let short = FormDescription.form2021(singleOther: true).applications.map(\.row)
    #expect(short.count == 23 && short.contains(.otherSubtotal))
  }

  @Test("A blank cell is an empty text, a unit stands in the cell where asked")
  func values() {
    var random = SplitMix64(seed: 1)
    var cells = CellValues()
    cells.fees = Money(units: 16_690_000)
    cells[.review, .corrected] = 3
    let form = FilledForm(
      .form2021(singleOther: false), cells: cells, style: LabelStyle(using: &random),
      numbers: NumberStyle(feesUnitInCell: true))
    #expect(form.proactive.last?.rows.map(\.values) == [["1669万元"]])
    #expect(form.proactive.first?.rows.map(\.values) == [["", "", ""], ["", "", ""]])
    #expect(form.disputes.values == ["", "3"] + [String](repeating: "", count: 13))
    #expect(form.applications.allSatisfy { $0.values == [String](repeating: "", count: 7) })
  }

  @Test("A style writes brackets and numbers alike all through")
  func labels() {
    var styles: Set<String> = []
    for seed in 0..<40 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let style = LabelStyle(using: &random)
      styles.insert(style.write("（一）予以公开") + "|" + style.write("2.重复申请"))
      let remark = style.write("（二）部分公开（区分处理的）")
      #expect(!remark.hasSuffix(" "))
    }
    let brackets = ["（一）予以公开", "(一)予以公开", "(一) 予以公开"]
    let numbers = ["2.重复申请", "2. 重复申请"]
    #expect(styles == Set(brackets.flatMap { bracket in numbers.map { bracket + "|" + $0 } }))
  }
}
