import DisclosureReport

/// Several reports in one text, with the truth about each.
public struct JoinedReports: Hashable, Sendable {
  /// The file's name, in ASCII.
  public var name: String
  /// The text, in UTF-8.
  public var bytes: [UInt8]
  /// The reports, in the text's order, with the bytes that each would have alone.
  public var parts: [GeneratedReport]

  /// Reports one after another, as a collection prints them.
  public init(oneAfterAnother reports: [GeneratedReport]) {
    name = Self.name(of: reports, joined: "joined")
    bytes = Array(reports.map(\.bytes).joined(separator: Array("\n\n".utf8)))
    parts = reports
  }

  /// Two reports side by side, as an extractor prints a page of two columns: the left one's lines,
  /// filled up to the middle, each followed by the right one's.
  ///
  /// Both should be of the layout ``LayoutKind/halfPage``.
  public init(left: GeneratedReport, right: GeneratedReport) {
    let halves = [left, right].map { half in
      half.bytes.split(separator: 0x0a, omittingEmptySubsequences: false).map {
        String(decoding: $0, as: UTF8.self)
      }
    }
    let gutter = 4 + (halves[0].map(TextWrapping.columns).max() ?? 0)
    let lines = (0..<max(halves[0].count, halves[1].count)).map { place in
      var line = GridLine()
      for (half, start) in zip(halves, [0, gutter]) where half.indices.contains(place) {
        let text = half[place].drop { $0 == " " }
        line.put(String(text), at: start + half[place].count - text.count)
      }
      return line.text
    }
    name = Self.name(of: [left, right], joined: "side-by-side")
    bytes = Array(lines.joined(separator: "\n").utf8)
    parts = [left, right]
  }

  /// A truth file's name and text for each part: `…_1.json`, `…_2.json`.
  public func truthFiles() throws -> [(name: String, bytes: [UInt8])] {
    let stem = name.prefix { $0 != "." }
    return try parts.enumerated().map { place, part in
      var part = part
      part.name = name
      return ("\(stem)_\(place + 1).json", try part.truthJSON())
    }
  }

  private static func name(of reports: [GeneratedReport], joined way: String) -> String {
    let codes = reports.map { "\($0.truth.place.place.code)-\($0.truth.year)" }
    let suffix = reports.first.map { $0.name.hasSuffix(".html") ? "html" : "txt" } ?? "txt"
    return codes.joined(separator: "_") + "_\(way).\(suffix)"
  }
}
