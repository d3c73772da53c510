import DisclosureReport

extension ScoreBoard {
  /// The scores as a table in Markdown, with its sum below.
  var markdown: String {
    let head = [
      "| era | layout | table | cells | right | other than 0 | of them right | doubted | silently wrong |",
      "|---|---|---|--:|--:|--:|--:|--:|--:|",
    ]
    let keys = scores.keys.sorted()
    let lines = keys.map { key in
      line([key.era, key.layout, key.table.path], scores[key] ?? Score())
    }
    var sum = Score()
    for score in scores.values { sum.add(score) }
    return (head + lines + [line(["all", "", ""], sum), ""] + notes).joined(separator: "\n")
  }

  /// How many cells are silently wrong.
  var silentlyWrong: Int { scores.values.reduce(0) { $0 + $1.silentlyWrong } }

  private func line(_ names: [String], _ score: Score) -> String {
    let figures = [
      "\(score.cells)", share(score.right, of: score.cells), "\(score.values)",
      share(score.valuesRight, of: score.values), "\(score.doubted)", "\(score.silentlyWrong)",
    ]
    return "| " + (names + figures).joined(separator: " | ") + " |"
  }

  /// A count with its share in hundredths of a percent: `186 (89.86 %)`.
  ///
  /// Rounded down, so that only all is 100 %.
  private func share(_ count: Int, of all: Int) -> String {
    guard all > 0 else { return "\(count)" }
    let parts = count * 10_000 / all
    let decimals = parts % 100
    return "\(count) (\(parts / 100).\(decimals < 10 ? "0" : "")\(decimals) %)"
  }

  private var notes: [String] {
    let answered = texts - refused.values.reduce(0) { $0 + $1.count }
    return ["\(texts) texts, \(answered) of them read."]
      + refused.sorted { $0.key < $1.key }.map { reason, names in
        let some = names.sorted().prefix(5).joined(separator: ", ")
        return "Refused with \(reason): \(names.count) (\(some)\(names.count > 5 ? ", …" : ""))."
      }
  }
}
