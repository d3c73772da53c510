/// A cell of a table in HTML.
struct HTMLCell: Hashable, Sendable {
  /// What stands in it; nothing in a blank one.
  var text: String
  /// How many columns it covers.
  var columns: Int
  /// How many rows it covers.
  var rows: Int

  /// A cell.
  init(_ text: String, columns: Int = 1, rows: Int = 1) {
    self.text = text
    self.columns = columns
    self.rows = rows
  }
}

/// The ways in which HTML reaches a reader.
enum HTMLDialect: Sendable {
  /// A row a line, blanks as empty cells.
  case plain
  /// Everything on one line, blanks as `&nbsp;`.
  case oneLine
  /// As Word exports it: a paragraph in every cell, labels cut over spans, blanks as `<o:p>`.
  case word
  /// A table around everything, which lays out the page.
  case nested

  /// What keeps lines apart.
  var lineEnd: String { self == .oneLine ? "" : "\n" }

  /// What stands before the report.
  var opening: [String] {
    switch self {
    case .plain, .oneLine: ["<div class=\"article\">"]
    case .word: ["<div class=WordSection1>"]
    case .nested: ["<table width=\"100%\"><tr><td class=\"side\">栏目导航</td><td>"]
    }
  }

  /// What stands behind it.
  var closing: [String] { self == .nested ? ["</td></tr></table>"] : ["</div>"] }

  /// The tag that begins a table.
  var tableStart: String {
    self == .word ? "<table class=MsoNormalTable border=1 cellspacing=0>" : "<table border=\"1\">"
  }

  /// A paragraph.
  func paragraph(_ text: String, style: String? = nil) -> String {
    let attribute = style.map { " style=\"\($0)\"" } ?? ""
    guard self == .word else { return "<p\(attribute)>\(text)</p>" }
    return "<p class=MsoNormal\(attribute)><span>\(text)<o:p></o:p></span></p>"
  }

  /// A cell with its tags.
  func cell(_ cell: HTMLCell, using random: inout SplitMix64) -> String {
    var tag = "<td"
    if cell.columns > 1 { tag += " colspan=\"\(cell.columns)\"" }
    if cell.rows > 1 { tag += " rowspan=\"\(cell.rows)\"" }
    return tag + ">" + content(cell.text, using: &random) + "</td>"
  }

  private func content(_ text: String, using random: inout SplitMix64) -> String {
    switch self {
    case .plain, .nested: return text
    case .oneLine: return text.isEmpty ? "&nbsp;" : text
    case .word:
      guard !text.isEmpty else { return "<p class=MsoNormal><o:p>&nbsp;</o:p></p>" }
      return "<p class=MsoNormal>" + spans(text, using: &random) + "<o:p></o:p></p>"
    }
  }

  /// A text in one span or cut over two; a number is never cut.
  private func spans(_ text: String, using random: inout SplitMix64) -> String {
    guard text.count > 4, random.chance(60) else { return "<span lang=EN-US>\(text)</span>" }
    let cut = text.index(text.startIndex, offsetBy: random.draw(2...text.count - 2))
    let isInNumber = text[text.index(before: cut)].isASCII && text[cut].isASCII
    guard !isInNumber else { return "<span lang=EN-US>\(text)</span>" }
    return "<span>\(text[..<cut])</span><span>\(text[cut...])</span>"
  }
}
