import Testing

@testable import ReportParser

@Suite("Texts brought into the readers' form")
struct TextNormaliserTests {
  /// The text in the readers' form.
  private func normalise(_ text: String) throws -> String {
    let bytes = Array(text.utf8)
    let normalised = TextNormaliser.normalise(bytes) ?? bytes
    #expect(normalised.count == bytes.count)
    return try #require(String(validating: normalised, as: UTF8.self))
  }

  @Test(
    "A text in simplified characters stays as it is",
    arguments: [
      "", "公开", "政府信息公开", "（一）予以公开", "(七)总计 1 2", "网址(www)", "第(a)项", "注(b)：无", "公开(see)",
      "公开(guanli)", "公开(Guan)", "( guan )", "abc(guan)", "1(an)", "公开(guan", "公开guan)", "&amp;",
      "乾县", "人閒", "開封路", "E9 96 8B", "APP(ios)", "公（个）", "关(gu4n)", "关(gūu1)",
    ])
  func untouched(text: String) {
    #expect(TextNormaliser.normalise(Array(text.utf8)) == nil)
  }

  @Test(
    "Traditional characters become simplified ones where the text says 公開",
    arguments: [
      ("公開行政許可", "公开行政许可"), ("公開 廢止 處罰 強制", "公开 废止 处罚 强制"), ("公開：屬於國家秘密", "公开：属于国家秘密"),
      ("公開總計歸檔", "公开总计归档"), ("abc公開é𠀀數量", "abc公开é𠀀数量"), ("公開乾縣", "公开乾县"),
    ])
  func traditional(text: String, simplified: String) throws {
    #expect(try normalise(text) == simplified)
  }

  @Test("公開 is found wherever it stands", arguments: 0..<40)
  func mark(place: Int) throws {
    let before = String(repeating: "a", count: place)
    let behind = String(repeating: "b", count: 39 - place)
    #expect(try normalise(before + "公開" + behind) == before + "公开" + behind)
    #expect(try normalise(before + "閒公開" + behind) == before + "闲公开" + behind)
  }

  @Test(
    "Words of Taiwan become the form's, where they cannot mean anything else",
    arguments: [
      ("公開 規範性檔案", "公开 规范性文件"), ("政府資訊公開", "政府信息公开"), ("公開 上一年專案數量", "公开 上一年项目数量"),
      ("公開 其他主動公開檔案", "公开 其他主动公开文件"), ("市檔案局公開", "市档案局公开"),
    ])
  func words(text: String, own: String) throws { #expect(try normalise(text) == own) }

  @Test(
    "The reading of a character behind it becomes blanks",
    arguments: [
      ("机关(guān)的", "机关       的"), ("机关（guān）的", "机关           的"), ("关(guan)", "关      "),
      ("额(é)度", "额(é)度"), ("安(ān)全", "安     全"), ("处(chǔ)罚(fá)", "处      罚     "),
      ("公開(kāi)機(jī)關(guān)", "公开      机     关       "), ("权(quán）", "权         "),
      ("女(nǚ)", "女     "), ("关(ɡuān)", "关        "), ("装(zhuāng)", "装         "),
    ])
  func readings(text: String, blanked: String) throws { #expect(try normalise(text) == blanked) }

  @Test(
    "Blanks written out become blanks",
    arguments: [
      ("规章 | &nbsp; | 3", "规章 |        | 3"), ("总&emsp;计", "总      计"),
      ("&nbsp;&nbsp;", "            "),
    ])
  func blanks(text: String, blanked: String) throws { #expect(try normalise(text) == blanked) }

  @Test("Every pair of the table is of different characters, and no simplified form is traditional")
  func table() {
    var pairs = 0
    for character in UInt32(0x3400)...0x9FFF {
      let simplified = TraditionalCharacters.simplified(character)
      guard simplified != 0 else { continue }
      pairs += 1
      #expect(simplified != character)
      #expect(simplified > 0x3400 && simplified <= 0x9FFF)
    }
    #expect(pairs > 2_900)
    #expect(TraditionalCharacters.simplified(0) == 0)
    #expect(TraditionalCharacters.simplified(.max) == 0)
  }

  @Test("Cut off anywhere, a text is normalised without harm")
  func cut() {
    let bytes = Array("a公開機(jī)關（guān）&nbsp;規範性檔案(ān".utf8)
    for start in bytes.indices {
      for end in start...bytes.count {
        let piece = Array(bytes[start..<end])
        if let normalised = TextNormaliser.normalise(piece) {
          #expect(normalised.count == piece.count)
        }
      }
    }
  }
}
