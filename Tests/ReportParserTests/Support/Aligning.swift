/// A line with words at columns of the page, a Chinese character counting two.
///
/// - Parameters:
///   - label: what stands at the line's beginning.
///   - words: the others, by the column that they begin at; blank ones are left out.
/// - Returns: the line.
func aligned(_ label: String, _ words: KeyValuePairs<Int, String>) -> String {
  var line = label
  for (column, word) in words where !word.isEmpty {
    let width = line.unicodeScalars.reduce(0) { $0 + ($1.value > 0x2000 ? 2 : 1) }
    line += String(repeating: " ", count: max(1, column - width)) + word
  }
  return line
}
