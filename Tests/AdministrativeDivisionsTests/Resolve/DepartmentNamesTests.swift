import DisclosureReport
import Testing

@testable import AdministrativeDivisions

@Suite("Departments' names in full")
struct DepartmentNamesTests {
  @Test(
    "Contractions and joining words are undone",
    arguments: [
      ("人社局", "人力资源和社会保障局"), ("人力资源社会保障局", "人力资源和社会保障局"), ("人社厅", "人力资源和社会保障厅"),
      ("卫健委", "卫生健康委员会"), ("卫生健康委", "卫生健康委员会"), ("卫健局", "卫生健康局"), ("发改委", "发展和改革委员会"),
      ("发展改革局", "发展和改革局"), ("住建局", "住房和城乡建设局"), ("住房城乡建设委", "住房和城乡建设委员会"),
      ("市监局", "市场监督管理局"), ("市场监管局", "市场监督管理局"), ("教体局", "教育和体育局"), ("教育体育局", "教育和体育局"),
      ("文旅局", "文化和旅游局"), ("国资委", "国有资产监督管理委员会"), ("人防办", "人民防空办公室"), ("法制办", "法制办公室"),
      ("教委", "教育委员会"), ("编办", "机构编制委员会办公室"),
    ])
  func contractions(printed: String, full: String) {
    #expect(DepartmentNames.normalised(printed) == full)
    #expect(DepartmentNames.normalised(full) == full)
  }

  @Test(
    "Other names stay as they are",
    arguments: ["教育局", "自然资源局", "国土资源局", "卫生局", "建委", "侨办", "交通局", "档案馆", "人民医院", "税务局"])
  func others(name: String) {
    #expect(DepartmentNames.normalised(name) == name)
  }

  @Test("An identity is the same however the department is printed, the printed name as it stands")
  func identity() {
    let resolver = AgencyResolver()
    let names = ["海原县人社局", "海原县人力资源社会保障局", "海原县人力资源和社会保障局"]
    let agencies = names.map { resolver.resolve(AgencyEvidence(titleName: $0, year: 2024)) }
    #expect(Set(agencies.map(\.id)).count == 1)
    #expect(agencies.map(\.printedName) == names)
    #expect(Set(agencies.map(\.departmentName)) == ["人力资源和社会保障局"])
    #expect(Set(agencies.map(\.canonicalName)) == ["海原县人力资源和社会保障局"])
  }

  @Test("A bureau and a commission of one kind are two")
  func ranks() {
    #expect(DepartmentNames.normalised("卫健局") != DepartmentNames.normalised("卫健委"))
  }
}
