import AdministrativeDivisions
import DisclosureReport
import Testing

@Suite("The directory of divisions")
struct DivisionDirectoryTests {
  private let directory = DivisionDirectory.standard

  @Test("It holds 34 provinces and 2,845 counties today", arguments: [2025, 2026])
  func currentCounts(year: Int) {
    #expect(directory.divisions(.province, inForceAtEndOf: year).count == 34)
    #expect(directory.divisions(.county, inForceAtEndOf: year).count == 2_845)
  }

  @Test("In 2008 it holds the 2,859 counties of that year and three island entries")
  func countsOf2008() {
    #expect(directory.divisions(.county, inForceAtEndOf: 2008).count == 2_859 + 3)
  }

  @Test("Every current county stands below a province, and below a prefecture that is in force")
  func everyCountyHasParents() throws {
    for county in directory.divisions(.county, inForceAtEndOf: 2025) {
      let path = directory.path(of: county.code, inForceAtEndOf: 2025)
      #expect(path.county == Place(code: county.code, name: county.name))
      #expect(path.province?.code == county.code.province)
      if let parent = county.parent, parent != county.code.province {
        #expect(path.prefecture?.code == parent)
      }
    }
  }

  @Test("Every place's parent is in force in each year in which the place is")
  func parentsAreInForce() {
    for year in 2008...2025 {
      for level in [DivisionLevel.prefecture, .county] {
        for division in directory.divisions(level, inForceAtEndOf: year) {
          let parent = division.parent.flatMap { directory.division($0, inForceAtEndOf: year) }
          #expect(parent != nil, "\(division.code) \(division.name) in \(year)")
        }
      }
    }
  }

  @Test("No code means two places at the end of a year")
  func codesAreUniqueInAYear() {
    for year in 2008...2025 {
      let codes = DivisionLevel.allCases.flatMap { level in
        directory.divisions(level, inForceAtEndOf: year).map(\.code)
      }
      #expect(Set(codes).count == codes.count, "in \(year)")
    }
  }

  @Test(
    "A place in a year stands below those of that year",
    arguments: [
      (632_126, 2012, "青海省海东地区互助土族自治县"), (630_223, 2013, "青海省海东市互助土族自治县"),
      (630_122, 2018, "青海省西宁市湟中县"), (630_106, 2019, "青海省西宁市湟中区"),
      (110_108, 2025, "北京市海淀区"), (429_004, 2025, "湖北省仙桃市"),
      (340_176, 2025, "安徽省合肥市合肥高新技术产业开发区"), (660_100, 2025, "新疆维吾尔自治区第一师"),
    ])
  func paths(code: Int, year: Int, expected: String) throws {
    let code = try #require(DivisionCode(code))
    #expect(directory.path(of: code, inForceAtEndOf: year).fullName == expected)
  }

  @Test("A code is unknown in a year in which no place has it")
  func codeOutOfForce() throws {
    let county = try #require(DivisionCode(632_126))
    #expect(directory.division(county, inForceAtEndOf: 2012)?.name == "互助土族自治县")
    #expect(directory.division(county, inForceAtEndOf: 2013) == nil)
    #expect(directory.path(of: county, inForceAtEndOf: 2013) == DivisionPath())
  }

  @Test("One code has the name of the year asked for")
  func sameCodeNewName() throws {
    let code = try #require(DivisionCode(420_600))
    #expect(directory.division(code, inForceAtEndOf: 2009)?.name == "襄樊市")
    #expect(directory.division(code, inForceAtEndOf: 2010)?.name == "襄阳市")
  }

  @Test("The counties of a province include those of its prefectures, and no other's")
  func children() throws {
    let qinghai = try #require(DivisionCode(630_000))
    let haidong = try #require(DivisionCode(630_200))
    let all = directory.children(of: qinghai, level: .county, inForceAtEndOf: 2025)
    let below = directory.children(of: haidong, level: .county, inForceAtEndOf: 2025)
    #expect(below.map(\.name) == ["乐都区", "平安区", "民和回族土族自治县", "互助土族自治县", "化隆回族自治县", "循化撒拉族自治县"])
    #expect(all.count == 44)
    #expect(Set(below).isSubset(of: all))
    #expect(all.allSatisfy { $0.code.province == qinghai })
    #expect(directory.children(of: haidong, level: .county, inForceAtEndOf: 2012).isEmpty)
  }

  @Test("Years far away are answered and do not overflow", arguments: [Int.min, 0, Int.max])
  func absurdYears(year: Int) throws {
    let code = try #require(DivisionCode(630_223))
    let isKnown = directory.division(code, inForceAtEndOf: year) != nil
    #expect(isKnown == (year > 2013))
    #expect(directory.population(of: code, in: year) == nil)
  }
}
