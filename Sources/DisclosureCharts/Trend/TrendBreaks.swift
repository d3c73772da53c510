/// The breaks of all lines, numbered by year, so that the plot has room to name them.
struct TrendBreaks {
  /// A footnote says no more; the table of the page has them all.
  private static let mostNotes = 24

  private struct Key: Hashable {
    let year: Int
    let text: String
  }

  private let keys: [Key]
  private let names: [Key: [String]]

  init(_ series: [TrendSeries]) {
    var names: [Key: [String]] = [:]
    var keys: [Key] = []
    for series in series {
      for point in series.points where TrendChart.years.contains(point.year) {
        for text in point.breaks {
          let key = Key(year: point.year, text: text)
          if names[key] == nil { keys.append(key) }
          names[key, default: []].append(series.name)
        }
      }
    }
    self.names = names
    self.keys = keys.enumerated().sorted {
      ($0.element.year, $0.offset) < ($1.element.year, $1.offset)
    }.map(\.element)
  }

  /// The numbers of each year's breaks: "3", or "3–5".
  var labels: [(year: Int, text: String)] {
    var labels: [(year: Int, first: Int, last: Int)] = []
    for (index, key) in keys.enumerated() {
      if labels.last?.year == key.year {
        labels[labels.count - 1].last = index + 1
      } else {
        labels.append((key.year, index + 1, index + 1))
      }
    }
    return labels.map { label in
      let text = label.first == label.last ? "\(label.first)" : "\(label.first)–\(label.last)"
      return (label.year, text)
    }
  }

  /// What the numbers stand for.
  var notes: [String] {
    let notes = keys.prefix(Self.mostNotes).enumerated().map { index, key in
      let divisions = (names[key] ?? []).joined(separator: "、")
      return "//\(index + 1) · \(key.year) \(divisions): \(key.text)"
    }
    let more = keys.count - notes.count
    return notes + (more > 0 ? ["另有 \(more) 处断点未列出 \(more) more breaks are not listed."] : [])
  }
}
