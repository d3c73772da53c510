/// Rare characters of places' names, and the common ones that recognisers and typists put for them.
///
/// A table of shapes, made by hand from the names in the directory; only whole names that are known, and only one of
/// them, are ever taken by it.
enum MisreadCharacters {
  /// The units that a unit may stand for; empty for nearly all.
  static func meant(by unit: UInt16) -> [UInt16] { table[unit] ?? [] }

  /// Whether any unit of a name may stand for another.
  static func holds(_ name: some Sequence<UInt16>) -> Bool { name.contains { table[$0] != nil } }

  private static let table: [UInt16: [UInt16]] = {
    var table: [UInt16: [UInt16]] = [:]
    for group in groups {
      let units = Array(group.utf16)
      for misread in units.dropFirst() { table[misread, default: []].append(units[0]) }
    }
    return table
  }()

  /// The character that is meant, and behind it what is printed for it.
  private static let groups = [
    "沭沐", "颍颖", "亳毫", "耒来", "茌荏", "弋戈", "汨汩泪", "荥荣荧", "睢雎", "鄄甄", "剡郯", "郯剡", "眙胎贻", "盱肝",
    "隰湿", "郴彬", "溆叙", "邛印", "犍键健", "勐猛", "鄯善", "浉狮", "郾堰", "郏陕郊夹", "渑绳", "淅浙析", "柘拓", "杞祀",
    "郓运", "莒筥营", "莘幸", "朐胊", "罘果", "崂劳捞", "洮桃挑", "郧陨", "秭姊", "浠希", "蕲薪靳", "醴礼", "攸悠", "浏刘测",
    "祁祈", "芷芝", "珲浑挥", "磐盘", "讷纳呐", "绥缓", "芮内", "垣恒", "忻欣析", "涿啄琢", "涞来莱", "滦栾峦", "卢芦",
    "藁稿蒿篙", "谯樵焦", "旌族", "埇桶涌", "濉睢", "枞纵", "郎朗", "泾径", "莆蒲", "黟黔", "歙翕", "婺鹜", "筠均",
    "盂孟", "濮僕", "渌禄绿", "沅阮", "澧禮", "漯骡", "宕岩", "岢苛", "邕巴", "珙拱", "郫陴裨", "邗刊", "邳邱", "栾滦峦",
    "泗四", "沂折", "峄译", "滕藤", "郸郓", "磴橙", "佤瓦", "阆闾", "沽姑", "蓟薊葪",
  ]
}
