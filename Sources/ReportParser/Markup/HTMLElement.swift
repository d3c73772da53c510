/// What an element of HTML does to the text around it.
enum HTMLElement {
  /// A table, whose rows have a grid of their own.
  case table
  /// A row of a table.
  case row
  /// A cell of a row, with a head's cells.
  case cell
  /// A block whose line ends are its text's.
  case preformatted
  /// Text that stands on lines of its own, or a line break.
  case block
  /// Text that goes on in its line; every unknown element is one.
  case inline

  /// The element of a name in lower case, which a zero byte ends.
  init(_ name: UnsafePointer<UInt8>) {
    var key: UInt64 = 0
    var index = 0
    while index < 8, name[index] != 0 {
      key = key << 8 | UInt64(name[index])
      index += 1
    }
    switch key {
    // Most tags of a table, without a look at the others.
    case Self.td: self = .cell
    case Self.tr: self = .row
    default: self = Self.known[key] ?? .inline
    }
  }

  /// The letters of `td`.
  private static let td: UInt64 = 0x7464
  /// The letters of `tr`.
  private static let tr: UInt64 = 0x7472

  /// The elements by the first eight letters of their names, which tell them apart.
  private static let known: [UInt64: HTMLElement] = {
    let names: [(HTMLElement, [String])] = [
      (.table, ["table"]), (.row, ["tr"]), (.cell, ["td", "th"]), (.preformatted, ["pre"]),
      (
        .block,
        [
          "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd",
          "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3",
          "h4", "h5", "h6", "head", "header", "hr", "html", "legend", "li", "main", "nav", "ol",
          "option", "p", "section", "select", "tbody", "tfoot", "thead", "title", "ul",
        ]
      ),
    ]
    var known: [UInt64: HTMLElement] = [:]
    for (element, names) in names {
      for name in names {
        known[name.utf8.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }] = element
      }
    }
    return known
  }()
}
