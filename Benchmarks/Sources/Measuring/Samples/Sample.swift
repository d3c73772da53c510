import DisclosureReport
import DisclosureTesting
package import ReportParser

/// A text to read.
package struct Sample: Sendable {
  /// The file's name, or that of the generated report.
  package var name: String
  /// The layout that it was generated in; for files the layouts that its tables are read in.
  package var layout: String
  /// The text.
  package var bytes: [UInt8]
  /// Whether it is a report that was generated.
  package var isGenerated: Bool

  /// A text.
  package init(name: String, layout: String, bytes: [UInt8], isGenerated: Bool) {
    self.name = name
    self.layout = layout
    self.bytes = bytes
    self.isGenerated = isGenerated
  }

  /// Whether the text is HTML, which is held against the HTML library and not against UTF-8.
  package var isHTML: Bool {
    let head = String(decoding: bytes.prefix(4096), as: UTF8.self).lowercased()
    return ["<!doctype html", "<html", "<table", "<body"].contains { head.contains($0) }
  }

  /// The samples that hold a report, files told apart by layout; the others are named.
  package static func readable(_ samples: [Sample], _ parser: ReportParser) -> [Sample] {
    var refused: [String: Int] = [:]
    let readable = samples.compactMap { sample -> Sample? in
      do throws(ParseError) {
        var sample = sample
        let records = try parser.parse(ParserInput(bytes: sample.bytes))
        if !sample.isGenerated {
          let layouts = Set(records.flatMap(\.parser.layouts).map(\.layout))
          sample.layout = layouts.sorted().joined(separator: "+")
        }
        return sample
      } catch {
        refused[
          "\(sample.isGenerated ? sample.layout : sample.name): \(error.message)", default: 0] += 1
        return nil
      }
    }
    for (what, count) in refused.sorted(by: { $0.key < $1.key }) {
      print("left out, \(count) texts, \(what)")
    }
    return readable
  }
}
