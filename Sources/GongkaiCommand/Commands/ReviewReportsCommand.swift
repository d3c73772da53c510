import ArgumentParser
import GRPCCore
import GongkaiClient
import GongkaiProtos

/// `gongkai report review`: what a person should look at.
struct ReviewReportsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "Lists the cells of reports that a person should look at.",
    discussion: """
      Each report with unknown or doubted cells is listed with them, and with the finding that \
      says why: ? unknown, * placed by the form's sums or entered by a person. Where its text is \
      among --texts, told by its SHA-256, the line is shown with the place ⟦marked⟧. What is \
      read there can be entered with gongkai report amend.
      """)

  @OptionGroup var question: QuestionOptions
  @OptionGroup var filter: ReportFilterOptions

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Files and folders with the texts as they were ingested.", valueName: "file"))
  var texts: [String] = []

  @Option(help: "The most reports to list.")
  var limit = 100

  func validate() throws {
    // A text is read twice: to find it, and to show it.
    if texts.contains("-") {
      throw ValidationError("--texts takes files and folders, not standard input.")
    }
    if limit < 1 { throw ValidationError("--limit is \(limit); it must be at least 1.") }
  }

  func run() async throws {
    var local = try texts.isEmpty ? nil : LocalTexts(texts)
    let answer = try await CommandSpan.run("gongkai report review") { _ in
      try await question.service.connected { try await ask($0) }
    }
    var reports: [ReviewedReport] = []
    for stored in answer.reports { reports.append(try ReviewedReport(stored, texts: &local)) }
    try ReviewView(
      reports, revision: answer.revision, total: answer.totalSize, hasTexts: local != nil
    ).write(as: question.output, to: StandardOutput())
  }

  private func ask<Transport: ClientTransport>(
    _ client: GongkaiClient<Transport>
  ) async throws -> Gongkai_V1_ListReportsResponse {
    var answer = Gongkai_V1_ListReportsResponse()
    try await PagedList.read(limit: limit) { token in
      var request = request
      request.pageToken = token
      let page = try await client.analytics.listReports(request, options: question.call)
      answer.revision = page.revision
      answer.totalSize = page.totalSize
      return (page.reports, page.nextPageToken)
    } receive: { rows in
      answer.reports += rows
    }
    return answer
  }

  /// The most reports of a page: each comes with its record.
  private static let pageSize = 100

  private var request: Gongkai_V1_ListReportsRequest {
    var request = Gongkai_V1_ListReportsRequest()
    if let basis = filter.basis { request.basis = basis }
    request.divisionCode = filter.division
    if let from = filter.from { request.fromYear = from }
    if let to = filter.to { request.toYear = to }
    request.doubtedOnly = true
    request.includeRecords = true
    request.pageSize = Int32(clamping: min(limit, Self.pageSize))
    request.minRevision = question.minRevision
    return request
  }
}
