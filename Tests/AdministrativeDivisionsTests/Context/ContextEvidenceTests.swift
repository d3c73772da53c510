import AdministrativeDivisions
import DisclosureReport
import Testing

@Suite("Other evidence chooses between places of one name")
struct ContextEvidenceTests {
  private func resolve(
    _ title: String, body: [String] = [], symbols: [String] = [], hosts: [String] = []
  ) -> Agency {
    AgencyResolver().resolve(
      AgencyEvidence(
        titleName: title, bodyNames: body, documentSymbols: symbols, hosts: hosts, year: 2024))
  }

  @Test(
    "A document symbol from above proves the province",
    arguments: [
      ("城中区", "青政办函〔2021〕16号", 630_103), ("城中区", "桂政办发〔2020〕3号", 450_202),
      ("普陀区", "沪府规〔2020〕1号", 310_107), ("普陀区", "浙政发〔2020〕1号", 330_903),
      ("白云区", "黔府办发[2019]3号", 520_113), ("永定区", "闽政〔2022〕9号", 350_803),
    ])
  func symbols(title: String, symbol: String, code: Int) {
    let agency = resolve(title, symbols: [symbol])
    #expect(agency.divisionCode == DivisionCode(code))
    #expect(agency.resolution == .byContext)
  }

  @Test(
    "A symbol that others use too proves nothing",
    arguments: [
      ("城中区", "青政发〔2021〕16号"), ("鼓楼区", "宁政发〔2021〕1号"), ("城中区", "〔2021〕16号"), ("城中区", ""),
      ("朝阳区", "吉府发〔2020〕1号"),
    ])
  func contestedSymbols(title: String, symbol: String) {
    #expect(resolve(title, symbols: [symbol]).resolution == .ambiguous)
  }

  @Test(
    "A host points at the place, its prefecture or its province",
    arguments: [
      ("鼓楼区", "gulou.fuzhou.gov.cn", 350_102), ("鼓楼区", "www.njgl.gov.cn", 320_106),
      ("长安区", "http://www.SJZCA.gov.cn/col/1.html", 130_102), ("和平区", "www.tjhp.gov.cn", 120_101),
      ("城中区", "xxgk.czq.qh.gov.cn:8080", 630_103), ("朝阳", "www.chaoyangxian.gov.cn", 211_321),
      ("永定区", "fujian.gov.cn", 350_803), ("西安区", "www.jl.gov.cn", 220_403),
    ])
  func hosts(title: String, host: String, code: Int) {
    let agency = resolve(title, hosts: [host])
    #expect(agency.divisionCode == DivisionCode(code))
    #expect(agency.resolution == .byContext)
  }

  @Test(
    "A host that says nothing leaves the name open",
    arguments: ["", "...", "www.gov.cn", "gulou.gov.cn", "notqh.gov.cn", "qh.gov.cn.example.com"])
  func silentHosts(host: String) {
    #expect(resolve("鼓楼区", hosts: [host]).resolution == .ambiguous)
    #expect(resolve("城中区", hosts: [host]).resolution == .ambiguous)
  }

  @Test("shanxi is 山西 and shaanxi is 陕西")
  func shanxiAndShaanxi() {
    #expect(resolve("新城区", hosts: ["www.shaanxi.gov.cn"]).divisionCode == DivisionCode(610_102))
    #expect(resolve("新城区", hosts: ["www.shanxi.gov.cn"]).resolution == .ambiguous)
  }

  @Test("Evidence for several of the places leaves those")
  func severalNamed() {
    let agency = resolve("鼓楼区", body: ["南京市", "福州市"])
    #expect(agency.candidates.map(\.name) == ["江苏省南京市鼓楼区", "福建省福州市鼓楼区"])
  }

  @Test("Evidence never makes a place of its own")
  func neverCreates() {
    let unknown = resolve("测试区", body: ["江苏省南京市鼓楼区"], hosts: ["www.njgl.gov.cn"])
    #expect(unknown.resolution == .unresolved)
    let other = resolve("鼓楼区", body: ["青海省西宁市城中区人民政府"], symbols: ["青政办函〔2021〕1号"])
    #expect(other.candidates.count == 4)
  }

  @Test("A name inside a longer one names nothing: 峨眉山市 is not 眉山市, 马鞍山市 not 鞍山市")
  func containedNames() {
    #expect(resolve("铁东区", body: ["马鞍山市人民政府"]).resolution == .ambiguous)
    #expect(resolve("铁东区", body: ["鞍山市人民政府"]).divisionCode == DivisionCode(210_302))
  }

  @Test("Evidence does not change what the name alone decides")
  func exactStays() {
    let agency = resolve("互助县", body: ["江苏省南京市"], hosts: ["www.nanjing.gov.cn"])
    #expect(agency.resolution == .exact)
    #expect(agency.divisionCode == DivisionCode(630_223))
  }

  @Test("Any number of names is bounded work")
  func manyNames() {
    let agency = resolve("鼓楼区", body: Array(repeating: "青海省", count: 1_000_000) + ["南京市"])
    #expect(agency.resolution == .ambiguous)
  }
}
