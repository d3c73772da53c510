import ArgumentParser
import GRPCCore
import GongkaiClient
import GongkaiProtos

/// `gongkai missing`: which of the reports expected are not in.
struct MissingCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "missing", abstract: "Lists the reports that are expected and not in.",
    discussion: """
      Of governments the divisions of the year tell who reports; of departments, townships and \
      zones a roster does, once one is loaded: gongkai roster load.
      """)

  @OptionGroup var question: QuestionOptions

  @OptionGroup var agencies: BasisOptions

  @Option(help: "The year reported on.")
  var year: Int32

  @Option(
    name: .customLong("in"),
    help: ArgumentHelp("Only agencies in this division or below.", valueName: "code"))
  var division = ""

  @Option(help: "The most reports to print; all where none is given.")
  var limit: Int?

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit is \(limit); it must be at least 1.") }
  }

  func run() async throws {
    let answer = try await CommandSpan.run("gongkai missing") { _ in
      try await question.service.connected { try await ask($0) }
    }
    try MissingView(answer).write(as: question.output, to: StandardOutput())
  }

  private func ask<Transport: ClientTransport>(
    _ client: GongkaiClient<Transport>
  ) async throws -> Gongkai_V1_ListMissingReportsResponse {
    var answer = Gongkai_V1_ListMissingReportsResponse()
    try await PagedList.read(limit: limit) { token in
      var request = Gongkai_V1_ListMissingReportsRequest()
      if let basis = agencies.basis { request.basis = basis }
      request.year = year
      request.divisionCode = division
      request.minRevision = question.minRevision
      request.pageSize = Int32(clamping: limit ?? Self.pageSize)
      request.pageToken = token
      let page = try await client.analytics.listMissingReports(request, options: question.call)
      answer.revision = page.revision
      answer.completeness = page.completeness
      return (page.reports, page.nextPageToken)
    } receive: { rows in
      answer.reports += rows
    }
    return answer
  }

  private static let pageSize = 1_000
}
