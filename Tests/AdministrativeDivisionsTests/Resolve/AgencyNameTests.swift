import DisclosureReport
import Testing

@testable import AdministrativeDivisions

@Suite("The agency's part of a title")
struct AgencyNameTests {
  @Test(
    "Year, report and spaces are cut away",
    arguments: [
      ("互助土族自治县人民政府 2025 年 政府信息公开工作年度报告", "互助土族自治县人民政府"),
      ("2025 年湟中区政府信息公开工作年度报告", "湟中区"),
      ("化隆县 2024 年度政府信息公开 工作年度报告", "化隆县"),
      ("互助县人民政府信息公开工作年度报告", "互助县"),
      ("海原县教育局关于2021年度政府信息公开工作的年度报告", "海原县教育局"),
      ("关于海原县2021年政府信息公开年度报告", "海原县"),
      ("《二〇二一年海原县政府信息公开工作年度报告》", "海原县"),
      ("２０２１年海原县人民政府", "海原县人民政府"),
      ("海原县2021年度工作报告", "海原县"),
      ("2021年政府信息公开工作年度报告", ""),
      ("", ""), (" ", ""), ("臺州市", "台州市"),
    ])
  func cut(title: String, name: String) {
    #expect(NameText.text(AgencyName(title).units) == name)
  }

  @Test("A name alone stays as it is")
  func uncut() {
    let name = AgencyName("互助土族自治县 人民政府")
    #expect(!name.isCut)
    #expect(NameText.text(name.units) == "互助土族自治县人民政府")
  }

  @Test(
    "The printed name is the title's, else the signature's, without spaces between characters",
    arguments: [
      ("互助土族自治县  人民政府", "x", "互助土族自治县人民政府"),
      ("2025 年湟中区政府信息公开工作年度报告", "x", "湟中区"),
      ("2025年政府信息公开工作年度报告", "海原县 人民政府", "海原县人民政府"),
      ("ACME  Data Office（北京）", "x", "ACME Data Office（北京）"),
    ])
  func printedName(title: String, signature: String, printed: String) {
    let agency = AgencyResolver().resolve(
      AgencyEvidence(titleName: title, signature: signature, year: 2024))
    #expect(agency.printedName == printed)
  }
}
