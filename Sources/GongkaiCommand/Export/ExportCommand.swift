import ArgumentParser
import GRPCCore
import GongkaiClient
import GongkaiProtos

/// `gongkai export`: what Analytics holds, as tables for people and lines for programs.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Writes reports as tables, or as lines.",
    discussion: """
      csv makes a folder with a file for each table of the form, for reports, indicators, numbers \
      of the prose and findings, and a dictionary of every column in English and Chinese. ndjson \
      prints a report a line, as gongkai parse does, to standard output; gongkai ingest takes it. \
      All of it is of one revision.
      """)

  /// How reports are written.
  enum Format: String, CaseIterable, ExpressibleByArgument, Sendable {
    case csv, ndjson
  }

  @OptionGroup var service: AnalyticsOptions
  @OptionGroup var filter: ReportFilterOptions

  @Option(help: "What to write: csv or ndjson.")
  var format = Format.csv

  @Option(
    help: ArgumentHelp("The folder of the tables; its files must be new.", valueName: "folder"))
  var folder: String?

  @Flag(help: "Begin each table with a byte order mark, by which Excel knows UTF-8.")
  var excel = false

  func validate() throws {
    switch format {
    case .csv where folder == nil:
      throw ValidationError("Give the folder of the tables by --folder.")
    case .ndjson where folder != nil || excel:
      throw ValidationError("--folder and --excel are for csv; ndjson goes to standard output.")
    default: break
    }
  }

  func run() async throws {
    let count = try await CommandSpan.run("gongkai export") { _ in
      try await service.connected { client in
        guard let folder else { return try await lines(client, StandardOutput()) }
        return try await tables(client, ExportFolder(path: folder, marksByteOrder: excel))
      }
    }
    StandardError.write("gongkai: \(count) reports exported\n")
  }

  private func tables<Transport: ClientTransport>(
    _ client: GongkaiClient<Transport>, _ folder: ExportFolder
  ) async throws -> Int {
    let count = try await read(client) { try folder.write(ExportedReport($0)) }
    try folder.finish()
    return count
  }

  private func lines<Transport: ClientTransport>(
    _ client: GongkaiClient<Transport>, _ output: any DataOutput
  ) async throws -> Int {
    try await read(client) { stored in
      var line = Gongkai_V1_ParsedReport()
      line.id = stored.hasKey ? "\(stored.key.agencyID) \(stored.key.year)" : stored.sourceName
      line.record = stored.record
      if stored.hasVersion { line.version = stored.version }
      if stored.hasPublishedAt { line.publishedAt = stored.publishedAt }
      try output.write(line.jsonUTF8Bytes() + [0x0a])
    }
  }

  /// Hands over every report of the filter; returns how many there are.
  private func read<Transport: ClientTransport>(
    _ client: GongkaiClient<Transport>, _ take: (Gongkai_V1_StoredReport) throws -> Void
  ) async throws -> Int {
    var count = 0
    try await PagedList.read { token in
      var request = request
      request.pageToken = token
      let page = try await client.analytics.listReports(request)
      return (page.reports, page.nextPageToken)
    } receive: { reports in
      count += reports.count
      for report in reports { try take(report) }
    }
    return count
  }

  private var request: Gongkai_V1_ListReportsRequest {
    var request = Gongkai_V1_ListReportsRequest()
    if let basis = filter.basis { request.basis = basis }
    request.divisionCode = filter.division
    if let from = filter.from { request.fromYear = from }
    if let to = filter.to { request.toYear = to }
    request.includeRecords = true
    request.pageSize = 500
    return request
  }
}

extension Gongkai_V1_StoredReport {
  /// What names a report whose agency is not known.
  fileprivate var sourceName: String {
    sources.first.map { $0.part > 0 ? "\($0.sha256)#\($0.part)" : $0.sha256 } ?? ""
  }
}
