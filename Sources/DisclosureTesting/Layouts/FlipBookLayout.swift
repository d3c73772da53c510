import DisclosureReport

/// A page of a flip-book: the heads of table 四 stand vertically side by side, so that a line holds
/// one character of each; the rest is a line for each row.
struct FlipBookLayout: ReportLayout {
  private let lines = RawLinesLayout()

  var keepsBlanks: Bool { false }

  func prose(_ paragraph: String, using random: inout SplitMix64) -> [String] {
    lines.prose(paragraph, using: &random)
  }

  func proactive(_ form: inout FilledForm, using random: inout SplitMix64) -> [String] {
    lines.proactive(&form, using: &random)
  }

  func applications(_ form: inout FilledForm, using random: inout SplitMix64) -> TableText {
    lines.applications(&form, using: &random)
  }

  func disputes(_ form: inout FilledForm, using random: inout SplitMix64) -> [String] {
    let heads = DisputeBlock.allCases.flatMap { _ in FormDescription.results.map(Array.init) }
    let deepest = heads.map(\.count).max() ?? 0
    let interleaved = (0..<deepest).map { depth in
      heads.compactMap { $0.indices.contains(depth) ? String($0[depth]) : nil }
        .joined(separator: " ")
    }
    let values = form.disputes.values.filter { !$0.isEmpty }
    return ["行政复议", "行政诉讼", FormDescription.lawsuits.joined(separator: " ")] + interleaved
      + (values.isEmpty ? [] : [values.joined(separator: " ")])
  }
}
