extension String {
  /// Some characters in their traditional form, each followed by its reading, as a learner's page
  /// prints them.
  ///
  /// The characters are none of those that stand beside a number in a cell.
  func withReadings(using random: inout SplitMix64) -> String {
    var text = ""
    for character in self {
      if let reading = Self.readings[character], random.chance(7) {
        text += reading
      } else {
        text.append(character)
      }
    }
    return text
  }

  private static let readings: [Character: String] = [
    "关": "關(guān)", "开": "開(kāi)", "办": "辦(bàn)", "务": "務(wù)", "网": "網(wǎng)",
    "经": "經(jīng)", "济": "濟(jì)", "门": "門(mén)", "问": "問(wèn)", "题": "題(tí)", "机": "機(jī)",
    "构": "構(gòu)", "处": "處(chǔ)", "罚": "罰(fá)", "许": "許(xǔ)", "废": "廢(fèi)", "现": "現(xiàn)",
    "总": "總(zǒng)", "计": "計(jì)", "结": "結(jié)", "转": "轉(zhuǎn)", "业": "業(yè)", "组": "組(zǔ)",
    "织": "織(zhī)", "诉": "訴(sù)", "讼": "訟(sòng)", "维": "維(wéi)", "纠": "糾(jiū)", "规": "規(guī)",
    "请": "請(qǐng)", "发": "發(fā)", "报": "報(bào)",
  ]
}
