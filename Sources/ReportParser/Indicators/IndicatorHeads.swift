/// The heads of a text's indicator tables, each line looked at once.
///
/// Whoever reads a table looks for the next head in lines that others have looked at, or will.
struct IndicatorHeads {
  private let text: SourceText
  /// What was found at the lines looked at last, by the line's lowest bits.
  private var known = [Known](repeating: Known(), count: most)
  /// How many lines are gone through before the next look at whether to stop.
  private var untilLook = stride
  private var isStopped = false

  private struct Known {
    var line = -1
    var found: IndicatorHeadSearch.Found?
  }

  /// The heads of a text, of which nothing is known yet.
  init(_ text: SourceText) { self.text = text }

  /// How many lines are kept: more than are looked at ahead of a table's rows.
  private static let most = 256
  private static let stride = 4_096

  /// The head that begins at a line; nil where none does.
  mutating func head(at line: Int) -> IndicatorHeadSearch.Found? {
    let place = line & (Self.most - 1)
    if known[place].line != line {
      known[place] = Known(line: line, found: IndicatorHeadSearch.head(at: line, in: text))
    }
    return known[place].found
  }

  /// Whether the reading shall end, which whoever goes through lines asks at each of them, and which is looked up every
  /// now and then.
  mutating func isToStop() -> Bool {
    untilLook -= 1
    if untilLook <= 0 {
      untilLook = Self.stride
      isStopped = isStopped || StopSignal.isGiven
    }
    return isStopped
  }
}
