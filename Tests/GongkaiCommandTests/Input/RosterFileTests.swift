import GongkaiProtos
import Testing

@testable import GongkaiCommand

@Suite("Files of rosters")
struct RosterFileTests {
  @Test("Columns are found by their titles, in whatever order, and others are passed over")
  func columns() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(
      "r.csv", Array("division_code,note,name\n630223,x,互助土族自治县教育局\n,,某局\n".utf8))
    let entries = try RosterFile.read(file)
    #expect(entries.map(\.name) == ["互助土族自治县教育局", "某局"])
    #expect(entries.map(\.divisionCode) == ["630223", ""])
  }

  @Test(
    "A file without the titles, or with too few cells, is told with its line",
    arguments: [("", "1"), ("630223,x\n", "1"), ("name,division_code\na,1\nb\n", "3")])
  func malformed(_ text: String, _ line: String) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("r.csv", Array(text.utf8))
    let error = #expect(throws: CommandFailure.self) { try RosterFile.read(file) }
    #expect(error?.status == 1)
    #expect(error?.description.hasPrefix("\(file):\(line): ") == true)
  }

  @Test("A file that is not there is no input")
  func missing() throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: CommandFailure.self) { try RosterFile.read("\(folder.path)/none") }
    #expect(error?.status == 66)
  }
}
