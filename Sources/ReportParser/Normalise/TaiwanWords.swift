/// Words that converters for Taiwan put in place of the form's own, and the form's, which are as long.
///
/// Only words of labels, heads and titles are here. Where the word alone may mean something else, as 档案 does in the
/// name of an archive, it stands with its neighbours.
enum TaiwanWords {
  /// The words in simplified characters, as they are once these are replaced, and what the form says.
  static let all: [(foreign: [UInt8], own: [UInt8])] = [
    ("规范性档案", "规范性文件"),
    ("主动公开档案", "主动公开文件"),
    ("资讯", "信息"),
    ("专案数量", "项目数量"),
    ("服务专案", "服务项目"),
  ]
  .map { (Array($0.0.utf8), Array($0.1.utf8)) }
}
