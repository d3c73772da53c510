import DisclosureReport
import Foundation
import Testing

@testable import DisclosureTesting

struct JoinedReportsTests {
  private func report(_ layout: LayoutKind, _ name: String, code: Int) throws -> GeneratedReport {
    try ReportGenerator(seed: 3, options: ReportOptions(layout: layout, zeroStyle: .zeros))
      .report(of: .invented(code: code, name: name), on: 2023)
  }

  @Test("Reports one after another keep their texts and their truth")
  func oneAfterAnother() throws {
    let parts = [
      try report(.pipes, "红松县", code: 999_911), try report(.linearised, "白桦县", code: 999_912),
    ]
    let joined = JoinedReports(oneAfterAnother: parts)
    #expect(joined.bytes.count == parts[0].bytes.count + 2 + parts[1].bytes.count)
    #expect(joined.bytes.starts(with: parts[0].bytes))
    #expect(joined.bytes.suffix(parts[1].bytes.count).elementsEqual(parts[1].bytes))
    #expect(joined.name == "999911-2023_999912-2023_joined.txt")
    #expect(joined.parts == parts)
  }

  @Test("Side by side the right half of every line begins in one column")
  func sideBySide() throws {
    let left = try report(.halfPage, "红松县", code: 999_911)
    let right = try report(.halfPage, "白桦县", code: 999_912)
    let joined = JoinedReports(left: left, right: right)
    let lines = String(decoding: joined.bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let halves = [left, right].map {
      String(decoding: $0.bytes, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false)
    }
    let width = 4 + (halves[0].map { TextWrapping.columns(String($0)) }.max() ?? 0)
    #expect(lines.count == max(halves[0].count, halves[1].count))
    for (place, line) in lines.enumerated() where halves[1].indices.contains(place) {
      let half = halves[1][place]
      guard half.contains(where: { $0 != " " }) else { continue }
      #expect(line.hasSuffix(half))
      #expect(TextWrapping.columns(String(line)) == width + TextWrapping.columns(String(half)))
    }
  }

  @Test("Each part has a truth file of its own that names the joined text")
  func truthFiles() throws {
    let joined = JoinedReports(
      oneAfterAnother: [
        try report(.tabs, "红松县", code: 999_911), try report(.tabs, "白桦县", code: 999_912),
      ])
    let files = try joined.truthFiles()
    #expect(
      files.map(\.name) == [
        "999911-2023_999912-2023_joined_1.json", "999911-2023_999912-2023_joined_2.json",
      ])
    for (file, agency) in zip(files, ["红松县人民政府", "白桦县人民政府"]) {
      let json = try JSONSerialization.jsonObject(with: Data(file.bytes)) as? [String: Any]
      #expect(json?["raw_files"] as? [String] == [joined.name])
      #expect(json?["agency"] as? String == agency)
    }
  }
}
