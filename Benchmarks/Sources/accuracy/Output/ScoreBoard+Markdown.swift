import DisclosureReport

extension ScoreBoard {
  /// The scores as a table in Markdown, with its sum below.
  var markdown: String {
    let lines = scores.keys.sorted().map { key in
      line([key.era, key.layout, key.table.path], scores[key] ?? Score())
    }
    let sum = scores.values.reduce(Score()) { $0 + $1 }
    return
      (Self.head(["era", "layout", "table"]) + lines + [line(["all", "", ""], sum), ""] + notes)
      .joined(separator: "\n")
  }

  /// The scores by what is wrong with the texts, as a table in Markdown; a text with several defects
  /// counts for each.
  var defectsMarkdown: String {
    let lines = byDefect.sorted { $0.key < $1.key }.map { line([$0.key], $0.value) }
    return (Self.head(["defect"]) + lines).joined(separator: "\n")
  }

  private static func head(_ names: [String]) -> [String] {
    let figures = [
      "cells", "right", "other than 0", "of them right", "doubted", "silently wrong",
    ]
    return [
      "| " + (names + figures).joined(separator: " | ") + " |",
      "|" + names.map { _ in "---|" }.joined() + figures.map { _ in "--:|" }.joined(),
    ]
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
