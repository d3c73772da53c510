import ArgumentParser
import Foundation
import GRPCCore
import GongkaiClient
import GongkaiProtos

/// `gongkai report amend`: what a person has read where the parser could not.
struct AmendReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "amend", abstract: "Enters what a person has read in the printed report.",
    discussion: """
      What is entered counts in place of what was read, is marked ENTERED with its author, and \
      survives newer readings of the same text. The cells' names are those of \
      gongkai report --output csv. What applies now is printed.
      """)

  @OptionGroup var target: TargetOptions
  @OptionGroup var question: QuestionOptions

  @Option(
    help: ArgumentHelp(
      "What the cell shows: a number, or an amount of money with its unit, as 12.5yuan or 12.5万元. "
        + "May be repeated.", valueName: "cell=value"),
    transform: EnteredValue.set)
  var set: [Gongkai_V1_CellAmendment] = []

  @Option(
    help: ArgumentHelp("The cell shows nothing. May be repeated.", valueName: "cell"),
    transform: EnteredValue.blank)
  var blank: [Gongkai_V1_CellAmendment] = []

  @Option(
    help: ArgumentHelp(
      "Take back what was entered for the cell, so that the reading counts again. May be repeated.",
      valueName: "cell"),
    transform: EnteredValue.revoke)
  var revoke: [Gongkai_V1_CellAmendment] = []

  @Option(help: ArgumentHelp("Who enters it. [USER]", valueName: "name"))
  var author: String?

  @Option(help: "Why, for people.")
  var reason = ""

  @Option(
    help: ArgumentHelp(
      "The revision that you looked at; nothing is entered where the report has changed since.",
      valueName: "revision"))
  var expectedRevision: Int64 = 0

  func validate() throws {
    let cells = (set + blank + revoke).map(\.cell)
    if cells.isEmpty { throw ValidationError("Give --set, --blank or --revoke.") }
    if let twice = cells.first(where: { cell in cells.count { $0 == cell } > 1 }) {
      throw ValidationError("The cell \(twice) is given twice.")
    }
    if expectedRevision < 0 {
      throw ValidationError("--expected-revision is \(expectedRevision); it must not be below 0.")
    }
    guard !writer.isEmpty else { throw ValidationError("Give --author; USER is not set.") }
  }

  func run() async throws {
    let answer = try await CommandSpan.run("gongkai report amend") { _ in
      try await question.service.connected { try await amend($0) }
    }
    try AmendedView(answer).write(as: question.output, to: StandardOutput())
  }

  private var writer: String { author ?? ProcessInfo.processInfo.environment["USER"] ?? "" }

  private func amend<Transport: ClientTransport>(
    _ client: GongkaiClient<Transport>
  ) async throws -> Gongkai_V1_AmendReportResponse {
    var request = Gongkai_V1_AmendReportRequest()
    request.key = try await key(client)
    request.amendments = set + blank + revoke
    request.author = writer
    request.reason = reason
    request.expectedRevision = expectedRevision
    return try await client.analytics.amendReport(request, options: question.call)
  }

  /// The key of the target; that of a source is what its report stands under.
  private func key<Transport: ClientTransport>(
    _ client: GongkaiClient<Transport>
  ) async throws -> Gongkai_V1_ReportKey {
    if case .key(let key) = target.target { return key }
    let answer = try await client.analytics.getReport(
      Gongkai_V1_GetReportRequest(target.target), options: question.call)
    guard answer.report.hasKey else {
      throw CommandFailure(
        ExitStatus.someFailed, "The report's agency is not known, so that it cannot be amended.")
    }
    return answer.report.key
  }
}
