import DisclosureReport
import Testing

@testable import DisclosureTesting

struct ProseWriterTests {
  private func writer(seed: UInt64, spaced: Bool = false, cells: CellValues = CellValues())
    -> ProseWriter
  {
    ProseWriter(
      place: .invented, year: 2024, cells: cells, spacesNumbers: spaced,
      random: SplitMix64(seed: seed))
  }

  @Test("A template takes its numbers in order and the place's own words")
  func fill() {
    let template = "#年，@收到申请#件，&办结#件。"
    let tight = writer(seed: 1).fill(template, [2024, 12, 11])
    #expect(tight == "2024年，我县收到申请12件，全县办结11件。")
    let spaced = writer(seed: 1, spaced: true).fill(template, [2024, 12, 11])
    #expect(spaced == "2024 年，我县收到申请 12 件，全县办结 11 件。")
  }

  @Test("The prose on applications states the numbers of the table")
  func applications() {
    for seed in 0..<200 as Range<UInt64> {
      var history = AgencyHistory(seed: seed, scale: .county)
      _ = history.next(year: 2021)
      let cells = history.next(year: 2022)
      var writer = writer(seed: seed, cells: cells)
      let text = writer.applications()
      #expect(text.contains("政府信息公开申请\(cells.stated(.newReceived))件"))
      let handled = cells.stated(.totalHandled)
      #expect(text.contains("办结\(handled)件") || text.contains("答复申请人\(handled)件"))
      let open = cells.stated(.carriedOut)
      #expect(text.contains(open > 0 ? "继续办理\(open)件" : "无结转下年度办理"))
      let reviews = cells.stated(.review)
      #expect(!text.contains("行政复议\(reviews + 1)件"))
      if text.contains("引起行政复议") { #expect(text.contains("行政复议\(reviews)件") || reviews == 0) }
    }
  }

  @Test("No mark of a template is left in the text")
  func marks() {
    for seed in 0..<100 as Range<UInt64> {
      var writer = writer(seed: seed, spaced: seed % 2 == 0)
      let prose = writer.preamble() + writer.overview() + writer.problems() + writer.otherMatters()
      #expect(!prose.joined().contains { "#@&".contains($0) })
    }
  }

  @Test("A title names the year and the place; a name that several bear has its parent's before it")
  func heading() {
    var place = ReportingPlace.invented
    place.hasUniqueName = false
    var shapes: Set<Int> = []
    for seed in 0..<100 as Range<UInt64> {
      var writer = ProseWriter(
        place: place, year: 2024, cells: CellValues(), spacesNumbers: false,
        random: SplitMix64(seed: seed))
      let heading = writer.heading()
      #expect(heading.joined().contains("云杉市白桦县"))
      #expect(heading.joined().contains("2024年"))
      #expect(heading.joined().contains("政府信息公开"))
      shapes.insert(heading.count)
    }
    #expect(shapes == [1, 2])
  }

  @Test("A report is signed, where it is, in January of the next year")
  func closing() {
    var signed = 0
    for seed in 0..<100 as Range<UInt64> {
      var writer = writer(seed: seed)
      let closing = writer.closing()
      guard !closing.isEmpty else { continue }
      signed += 1
      #expect(closing[0].hasPrefix("白桦县人民政府"))
      #expect(closing[1].hasPrefix("2025年1月"))
    }
    #expect((20...80).contains(signed))
  }
}
