import DisclosureTesting
import Foundation
import Testing

@Suite("Bad input is told item by item, and the others are done")
struct BadInputTests {
  private static let report = SampleSet(count: 1, layouts: [.pipes]).first { _ in true }

  /// Input that gives no record, and the reason that its line must name.
  struct Bad: CustomTestStringConvertible, Sendable {
    var name: String
    var reason: String
    var data: @Sendable () -> Data
    var testDescription: String { "\(name): \(reason)" }
  }

  static let bad: [Bad] = [
    Bad(name: "big5.txt", reason: "UNSUPPORTED_CHARSET") {
      Data([0xAC, 0x46, 0xA9, 0xB2, 0xB8, 0xEA, 0xB0, 0x54])
    },
    Bad(name: "empty.txt", reason: "EMPTY_INPUT") { Data() },
    Bad(name: "huge.txt", reason: "TOO_LARGE") { Data(repeating: 0x61, count: 100 << 20) },
    Bad(name: "report.pdf", reason: "UNSUPPORTED_MEDIA_TYPE") { Data("%PDF-1.7\n%\u{e2}".utf8) },
    Bad(name: "novel.txt", reason: "NOT_A_REPORT") { Data("很久以前，有一座山。\n".utf8) },
  ]

  @Test(
    "An input that is no report gets its own error, and the report beside it a record",
    arguments: bad)
  func besideGood(bad: Bad) async throws {
    let folder = try TemporaryFolder()
    let report = try #require(Self.report)
    let badPath = try folder.write(bad.data(), as: bad.name)
    let goodPath = try folder.write(report.bytes, as: report.name)
    let result = try await Programs.gongkai(["parse", "--output", "ndjson", badPath, goodPath])
    #expect(result.status == 1)
    try #require(result.lines.count == 2)
    let answers = try result.lines.map(Answer.init)
    #expect(answers[0].id == badPath)
    #expect(answers[0].reason?.hasSuffix(bad.reason) == true)
    #expect(answers[1].id == goodPath)
    #expect(answers[1].year == report.truth.year)
  }

  @Test("A missing file among others is one failed item")
  func missing() async throws {
    let folder = try TemporaryFolder()
    let report = try #require(Self.report)
    let good = try folder.write(report.bytes, as: report.name)
    let missing = folder.path("missing.txt")
    let result = try await Programs.gongkai(["parse", "--output", "ndjson", missing, good])
    #expect(result.status == 1)
    let answers = try result.lines.map(Answer.init)
    #expect(answers.map(\.id) == [missing, good])
    #expect(answers.first?.hasError == true)
    #expect(answers.last?.hasError == false)
  }

  @Test("A directory stands for the files in it")
  func directory() async throws {
    let folder = try TemporaryFolder()
    for report in SampleSet(count: 3) { try folder.write(report.bytes, as: report.name) }
    let result = try await Programs.gongkai(["parse", "--output", "ndjson", folder.url.path])
    #expect(result.status == 0)
    #expect(result.lines.count == 3)
  }

  @Test(
    "The exit status says what went wrong",
    arguments: [
      "parse /nowhere/at/all.txt": 66, "parse --no-such-flag": 64,
      "compare divisions --analytics 127.0.0.1:1 --timeout 2": 69,
    ])
  func statuses(command: String, status: Int32) async throws {
    let result = try await Programs.gongkai(command.split(separator: " ").map(String.init))
    #expect(result.status == status)
    #expect(!result.error.isEmpty || !result.output.isEmpty)
  }

  @Test(
    "Whether failed items count is the caller's choice",
    arguments: ["any": 1, "all": 0, "never": 0])
  func failOn(choice: String, status: Int32) async throws {
    let folder = try TemporaryFolder()
    let report = try #require(Self.report)
    let good = try folder.write(report.bytes, as: report.name)
    let bad = try folder.write(Data(), as: "empty.txt")
    let result = try await Programs.gongkai(
      ["parse", "--output", "ndjson", "--fail-on", choice, good, bad])
    #expect(result.status == status)
    #expect(result.lines.count == 2)
  }

  @Test("A reader that goes away ends the command quietly")
  func brokenPipe() async throws {
    let folder = try TemporaryFolder()
    for report in SampleSet(count: 40) { try folder.write(report.bytes, as: report.name) }
    let command =
      "'\(Programs.url("gongkai").path)' parse --output ndjson '\(folder.url.path)' | head -c 100 >/dev/null; echo ${PIPESTATUS[0]}"
    let result = try await Programs.run(URL(fileURLWithPath: "/bin/bash"), ["-c", command])
    #expect(result.output == "141\n")
    #expect(result.error.isEmpty)
  }
}
