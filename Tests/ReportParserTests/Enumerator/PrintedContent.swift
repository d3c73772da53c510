/// What a cell of a table turns out to print.
enum PrintedContent: Hashable, Sendable {
  /// Nothing, or a dash that stands for nothing.
  case blank
  /// A count.
  case number(Int64)
  /// Something that no sum of the form touches: money, a change with its sign in words.
  case other(String)

  /// What stands for nothing where it is printed.
  private static let placeholders: Set<String> = ["/", "-", "—", "——", "无"]

  /// What a printed piece of text says.
  init(_ token: String) {
    if token.isEmpty || Self.placeholders.contains(token) {
      self = .blank
    } else if let number = Int64(token.filter { $0 != "," }) {
      self = .number(number)
    } else {
      self = .other(token)
    }
  }

  /// What the cell adds to a sum: a blank counts as 0.
  var amount: Int64 {
    if case .number(let number) = self { number } else { 0 }
  }
}
