import Foundation
import Testing

/// The blocks of a page that a shell runs, with the headings they stand under.
struct Recipe: Sendable, CustomTestStringConvertible {
  let heading: String
  let script: String

  var testDescription: String { heading }

  /// The recipes of docs/pipelines.md, in their order.
  static let all: [Recipe] = {
    let page = Programs.root.appending(path: "docs/pipelines.md")
    guard let text = try? String(contentsOf: page, encoding: .utf8) else { return [] }
    var heading = ""
    var script: [Substring]?
    var recipes: [Recipe] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let lines = script {
        if line == "```" {
          recipes.append(Recipe(heading: heading, script: lines.joined(separator: "\n")))
          script = nil
        } else {
          script = lines + [line]
        }
      } else if line == "```sh" {
        script = []
      } else if line.hasPrefix("#") {
        heading = String(line.drop { $0 == "#" || $0 == " " })
      }
    }
    return recipes
  }()
}

@Suite("Recipes of docs/pipelines.md", .serialized)
struct RecipesTests {
  @Test("The page has recipes")
  func found() { #expect(Recipe.all.count >= 6) }

  @Test("A recipe does as it stands, and reads every report", arguments: Recipe.all)
  func runs(recipe: Recipe) async throws {
    let folder = try TemporaryFolder()
    try Self.copySamples(to: folder)
    var environment = ["PATH": "\(Programs.folder.path):/usr/local/bin:/usr/bin:/bin"]
    var server: RunningServer?
    if recipe.script.contains("gongkai ingest") {
      server = try await RunningServer("gongkai-analytics", ["--data", folder.path("data")])
      environment["GONGKAI_ANALYTICS"] = server?.address
    }
    if recipe.script.contains("pdftotext") { try await Self.makePDF(in: folder) }
    let result = try await Programs.run(
      URL(filePath: "/bin/bash"),
      ["-euo", "pipefail", "-c", "cd '\(folder.url.path)'\n" + recipe.script],
      environment: environment)
    #expect(result.status == 0, "\(result.error)")
    try Self.check(folder, isPDF: recipe.script.contains("pdftotext"))
    if let server { #expect(try await server.stop() == 0) }
  }

  /// Whatever a recipe left says of every sample what the command alone says.
  private static func check(_ folder: TemporaryFolder, isPDF: Bool) throws {
    let samples = try FileManager.default.contentsOfDirectory(
      atPath: folder.path("reports")
    ).count
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    if names.contains("reports.ndjson") {
      let lines = try folder.text("reports.ndjson").split(separator: "\n")
      let answers = try lines.map { try Answer(String($0)) }
      #expect(answers.count(where: { !$0.hasError }) == (isPDF ? 1 : samples))
    }
    if names.contains("records") {
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder.path("records")).count == samples
      )
    }
    if names.contains("totals.tsv") {
      #expect(try folder.text("totals.tsv").split(separator: "\n").count == samples)
    }
    let isAnything = ["reports.ndjson", "records", "totals.tsv", "reports.bin"]
    #expect(names.contains(where: isAnything.contains))
  }

  private static func copySamples(to folder: TemporaryFolder) throws {
    try FileManager.default.copyItem(
      at: Programs.root.appending(path: "Samples/reports"),
      to: folder.url.appending(path: "reports"))
  }

  /// A PDF of a sample whose columns are lined up.
  private static func makePDF(in folder: TemporaryFolder) async throws {
    let pdfs = folder.url.appending(path: "pdfs")
    try FileManager.default.createDirectory(at: pdfs, withIntermediateDirectories: true)
    let drawn = folder.path("drawn")
    let sample = try await Programs.gongkai([
      "sample", drawn, "--count", "1", "--layout", "aligned",
    ])
    #expect(sample.status == 0, "\(sample.error)")
    let texts = try FileManager.default.subpathsOfDirectory(atPath: drawn)
    let text = try #require(texts.first { $0.hasSuffix(".txt") })
    let script = Programs.root.appending(path: "Tests/EndToEndTests/Peers/write_pdf.py").path
    let made = try await Programs.run(
      URL(filePath: "/usr/bin/python3"),
      [script, "\(drawn)/\(text)", pdfs.appending(path: "example.pdf").path])
    #expect(made.status == 0, "\(made.error)")
  }
}
