import Foundation
import GongkaiProtos
import Testing

@testable import GongkaiCommand

@Suite("The folder of an export")
struct ExportFolderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(
    "There is a file for each table and one for the dictionary, marked for Excel where asked",
    arguments: [true, false])
  func files(marked: Bool) throws {
    let path = "\(folder.path)/new"
    let export = try ExportFolder(path: path, marksByteOrder: marked)
    var stored = Gongkai_V1_StoredReport()
    stored.record.year = 2024
    try export.write(ExportedReport(stored))
    try export.finish()
    let names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    #expect(names == (ExportTable.all.map(\.name) + ["dictionary"]).map { "\($0).csv" }.sorted())
    for name in names {
      let bytes = try Data(contentsOf: URL(filePath: "\(path)/\(name)"))
      #expect(bytes.starts(with: [0xef, 0xbb, 0xbf]) == marked)
    }
    let reports = try String(contentsOfFile: "\(path)/reports.csv", encoding: .utf8)
    #expect(reports.split(separator: "\n").count == 2)
  }

  @Test("What is not finished leaves nothing, and nothing that is there is written over")
  func unfinished() throws {
    let path = "\(folder.path)/new"
    do { _ = try ExportFolder(path: path, marksByteOrder: false) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: path).isEmpty)
    try folder.write("new/findings.csv", [1])
    #expect(throws: InputOutputError.self) { try ExportFolder(path: path, marksByteOrder: false) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: path) == ["findings.csv"])
  }
}
