import Testing

@testable import AdministrativeDivisions

@Suite("Places beside words that belong to them")
struct PlaceFinderTests {
  private let finder = PlaceFinder(year: 2020)

  @Test(
    "The longest name that a text ends with, printed with its suffix",
    arguments: [
      ("本报告全文在缙云县", "缙云县"), ("可登录昆明市五华区", "昆明市五华区"), ("公布于甘肃宁县", "甘肃宁县"), ("在缙云", nil), ("", nil),
      ("我县", nil),
    ])
  func ending(text: String, place: String?) {
    #expect(finder.placeEnding(text) == place)
  }

  @Test(
    "The longest name that a text begins with, printed with its suffix",
    arguments: [
      ("海原县海城街1号", "海原县"), ("宁夏回族自治区中卫市海原县政府街", "宁夏回族自治区中卫市海原县"), ("大众街197号", nil),
    ])
  func beginning(text: String, place: String?) {
    #expect(finder.placeBeginning(text) == place)
  }

  @Test(
    "A host's labels tell a place where they are only one's",
    arguments: [
      ("www.haiyuan.gov.cn", "海原县"), ("tunchang.hainan.gov.cn", "屯昌县"),
      ("gulou.nanjing.gov.cn", "鼓楼区"),
      ("gk.ziyang.gov.cn", nil), ("www.chaoyang.gov.cn", nil), ("www.haiyuan.com", nil),
      ("wsjk.ln.gov.cn", "辽宁省"), ("", nil),
    ])
  func host(host: String, place: String?) {
    #expect(finder.place(ofHost: host) == place)
  }

  @Test("A stem names the only place that bears it")
  func only() {
    #expect(finder.onlyPlace(named: "永嘉") == "永嘉县")
    #expect(finder.onlyPlace(named: "朝阳") == nil)
    #expect(finder.onlyPlace(named: "海原县") == "海原县")
  }
}
