import ArgumentParser
import GRPCCore
import GongkaiClient
import GongkaiProtos

/// `gongkai findings`: what is doubtful in reports, and what contradicts between them.
struct FindingsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "findings",
    abstract: "Lists doubts about reports, contradictions within them and between them.")

  @OptionGroup var question: QuestionOptions

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Only these origins: reading, report, cross.", valueName: "origin"))
  var origin: [OriginOption] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Only these codes, such as CARRY_OVER_BREAK.", valueName: "code"),
    transform: FindingCodeOption.read)
  var code: [Gongkai_V1_FindingCode] = []

  @OptionGroup var filter: ReportFilterOptions

  @Option(help: "The most findings to print.")
  var limit = 100

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit is \(limit); it must be at least 1.") }
  }

  func run() async throws {
    let answer = try await CommandSpan.run("gongkai findings") { _ in
      try await question.service.connected { try await ask($0) }
    }
    try FindingsView(answer).write(as: question.output, to: StandardOutput())
  }

  private func ask<Transport: ClientTransport>(
    _ client: GongkaiClient<Transport>
  ) async throws -> Gongkai_V1_ListFindingsResponse {
    var answer = Gongkai_V1_ListFindingsResponse()
    try await PagedList.read(limit: limit) { token in
      var request = request
      request.pageToken = token
      let page = try await client.analytics.listFindings(request, options: question.call)
      answer.revision = page.revision
      answer.totalSize = page.totalSize
      return (page.findings, page.nextPageToken)
    } receive: { rows in
      answer.findings += rows
    }
    return answer
  }

  private var request: Gongkai_V1_ListFindingsRequest {
    var request = Gongkai_V1_ListFindingsRequest()
    request.origins = origin.map(\.origin)
    request.codes = code
    if let basis = filter.basis { request.basis = basis }
    request.divisionCode = filter.division
    if let from = filter.from { request.fromYear = from }
    if let to = filter.to { request.toYear = to }
    request.pageSize = Int32(clamping: limit)
    request.minRevision = question.minRevision
    return request
  }
}

/// Who is in doubt, as an option takes it.
enum OriginOption: String, CaseIterable, ExpressibleByArgument, Sendable {
  case reading, report, cross

  /// The origin of the contract.
  var origin: Gongkai_V1_FindingOrigin {
    switch self {
    case .reading: .reading
    case .report: .report
    case .cross: .crossReport
    }
  }
}

/// A finding's code as an option takes it.
enum FindingCodeOption {
  /// The code of a name, in whatever case.
  static func read(_ text: String) throws -> Gongkai_V1_FindingCode {
    let name = text.uppercased()
    guard
      let code = Gongkai_V1_FindingCode.allCases.first(where: {
        $0 != .unspecified && EnumName.of($0) == name
      })
    else {
      throw ValidationError("\"\(text)\" is no code of a finding; docs/findings.md lists them.")
    }
    return code
  }
}
