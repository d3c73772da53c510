import DisclosureReport
import Foundation
import ReportAnalytics
import Testing

@Suite("Sums and statistics held against DuckDB")
struct OracleTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let python = root.appending(path: ".build/peers/bin/python")

  /// Where the tables and answers are to stay, for whoever wants to look at them.
  private static let kept = ProcessInfo.processInfo.environment["GONGKAI_ORACLE_FOLDER"]
    .map { URL(filePath: $0) }
  private static let temporary = FileManager.default.temporaryDirectory
    .appending(path: "gongkai-oracle-\(UUID().uuidString)")

  /// Whether the Python of the tests has DuckDB.
  private static let isInstalled: Bool = {
    guard let duckdb = try? run(["-c", "import duckdb"]) else { return false }
    return duckdb.status == 0
  }()

  @Test(
    "SQL over the cells of what stands gives the same answers",
    .enabled(if: isInstalled, "DuckDB is missing; `make setup` installs it."))
  func sameAnswers() throws {
    var records = OracleRecords()
    var state = AnalyticsState()
    let changes = records.changes().map { PreparedChange($0, OraclePlaces()) }
    for start in stride(from: 0, to: changes.count, by: 100) {
      try state.take(state.stage([Array(changes[start..<min(start + 100, changes.count)])]))
    }
    let snapshot = AnalyticsSnapshot(state, places: PlaceBook(OraclePlaces()))
    let folder = Self.kept ?? Self.temporary
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { if Self.kept == nil { try? FileManager.default.removeItem(at: folder) } }
    try OracleExport(snapshot: snapshot, folder: folder).write()
    try OracleAnswers(snapshot).write(to: folder.appending(path: "answers.ndjson"))
    let script = Self.root.appending(path: "Tests/Oracle/check_answers.py")
    let checked = try Self.run([script.path, folder.path])
    print(checked.output, terminator: "")
    #expect(checked.status == 0, "\(checked.output)")
  }

  private static func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
    let (process, output) = (Process(), Pipe())
    process.executableURL = python
    process.arguments = arguments
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
  }
}
