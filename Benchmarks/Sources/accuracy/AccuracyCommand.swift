import ArgumentParser
import DisclosureTesting
import Foundation
import ReportParser

/// How much of what reports print is read right, by era, layout family and table.
@main
struct AccuracyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accuracy",
    abstract: "Scores the parser cell by cell on the corpus and on generated reports.",
    discussion: """
      Prints tables in Markdown. Exits with 1 where a cell is silently wrong: not as printed, and \
      named by no finding of the reader's.
      """)

  @Option(help: "How many reports to generate.")
  var reports = 10_000

  @Option(help: "The seed of the generated reports.")
  var seed: UInt64 = 1

  @Option(help: "The folder of the hand-read corpus; ../shared/corpus otherwise.")
  var corpus: String?

  @Flag(help: "Write docs/accuracy.md too.")
  var write = false

  @Option(help: "How many silently wrong cells to name, on standard error.")
  var name = 20

  func run() async throws {
    let parser = ReportParser()
    var parts = [Self.introduction, "## Hand-read reports"]
    var silentlyWrong = 0
    if let corpus = Corpus(corpus) {
      let reports = try corpus.reports()
      let board = await ScoreBoard.reading(reports.count, parser) { reports[$0] }
      silentlyWrong += tell(board)
      parts.append(board.markdown)
    } else {
      parts.append("The corpus is not here, so nothing is said of it.")
    }
    let mixture = ReportMixture(count: reports, seed: seed)
    let board = await ScoreBoard.reading(mixture.count, parser) {
      KnownReport.generated($0, of: mixture)
    }
    silentlyWrong += tell(board)
    parts += ["## \(mixture.count) generated reports, seed \(seed)", board.markdown]
    parts += ["### By what is wrong with them", board.defectsMarkdown]
    let document = parts.joined(separator: "\n\n") + "\n"
    print(document)
    if write {
      let file = Corpus.repository.appending(path: "docs/accuracy.md")
      try Data(document.utf8).write(to: file)
    }
    if silentlyWrong > 0 { throw ExitCode.failure }
  }

  /// Names some silently wrong cells, and says how many there are.
  private func tell(_ board: ScoreBoard) -> Int {
    for cell in board.silent.sorted().prefix(name) {
      FileHandle.standardError.write(Data("silently wrong: \(cell)\n".utf8))
    }
    return board.silentlyWrong
  }

  private static let introduction = """
    # How accurately reports are read

    Made by `make accuracy`, with version \(ReportParser.version) of the parser. A cell is *right* where the record \
    holds what is printed, a blank for a blank; *doubted* where it is right and a finding of the reader's names it \
    all the same; *silently wrong* where it is not right and no such finding names it. What is neither right nor \
    silently wrong is named: mostly cells that the text does not settle.
    """
}
