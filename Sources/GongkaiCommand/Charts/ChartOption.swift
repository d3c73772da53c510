import ArgumentParser
import DisclosureCharts
import Foundation

/// The file that a comparison is drawn to.
struct ChartOption: ParsableArguments, Sendable {
  @Option(
    help: ArgumentHelp(
      "Draw the answer, too: a picture as FILE.svg, or a page with its figures as FILE.html.",
      valueName: "file"))
  var chart: String?

  func validate() throws {
    guard let chart else { return }
    do throws(UnknownChartFile) {
      _ = try ChartFile(named: chart)
    } catch {
      throw ValidationError("--chart: \(error).")
    }
  }

  /// Draws a chart to the file, where one is named.
  func write(_ make: () -> some DisclosureChart) throws {
    guard let chart else { return }
    let text = try ChartFile.render(make(), as: chart)
    do {
      try Data(text.utf8).write(to: URL(filePath: chart))
    } catch {
      throw InputOutputError(number: .other, description: "\(chart) cannot be written: \(error)")
    }
  }
}
