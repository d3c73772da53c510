import Testing

@testable import DisclosureTesting

struct CharactersTests {
  @Test("Traditional characters stand one for one, and no simplified one is left")
  func traditional() throws {
    #expect("行政许可、废止件数".inTraditionalCharacters == "行政許可、廢止件數")
    let simplified = Set(TraditionalCharacters.simplified)
    #expect(TraditionalCharacters.simplified.count == TraditionalCharacters.traditional.count)
    #expect(simplified.count == TraditionalCharacters.simplified.count)
    let options = ReportOptions(layout: .tabs, defects: [.traditionalCharacters], prose: .long)
    for seed in 0..<20 as Range<UInt64> {
      let report = try ReportGenerator(seed: seed, options: options).report(of: .invented, on: 2023)
      let text = String(decoding: report.bytes, as: UTF8.self)
      #expect(!text.contains { simplified.contains($0) })
      #expect(text.contains("收到和處理政府信息公開申請情況"))
    }
  }

  @Test("Readings follow some characters, and taken away again they leave the text as it was")
  func readings() {
    var random = SplitMix64(seed: 4)
    let text = String(repeating: "机关结果纠正，政务公开。", count: 40)
    let read = text.withReadings(using: &random)
    #expect(read.contains("(") && read.count > text.count)
    var kept = ""
    var isReading = false
    for character in read {
      if character == "(" { isReading = true }
      if !isReading { kept.append(character) }
      if character == ")" { isReading = false }
    }
    #expect(kept.count == text.count)
    let changed = zip(text, kept).filter { $0 != $1 }.map { String($0.0) }
    #expect(!changed.isEmpty && Set(changed).isSubset(of: ["机", "关", "结", "纠", "务", "开"]))
  }

  @Test("Digits become full-width, thousands are set apart, anything else stays")
  func numbers() {
    #expect("12".inWideDigits == "１２" && "-8件".inWideDigits == "-８件")
    let whole = ["1", "136", "1362", "1808595", "1362.5", "", "减4000"].map(
      \.withThousandsSeparators)
    #expect(whole == ["1", "136", "1,362", "1,808,595", "1362.5", "", "减4000"])
  }
}
