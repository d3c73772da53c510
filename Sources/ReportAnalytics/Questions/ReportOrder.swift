import DisclosureReport

/// The order of reports in a list.
struct ReportOrder: Comparable {
  var year: Int
  var division: UInt32
  var key: ReportKey

  static func < (left: ReportOrder, right: ReportOrder) -> Bool {
    if left.year != right.year { return left.year < right.year }
    if left.division != right.division { return left.division < right.division }
    switch (left.key, right.key) {
    case (.agency(let one, _), .agency(let other, _)): return one < other
    case (.source(let one), .source(let other)): return one < other
    case (.agency, .source): return true
    case (.source, .agency): return false
    }
  }
}

extension ViewedReport {
  /// The report's place in a list.
  var order: ReportOrder {
    ReportOrder(year: year, division: division?.number ?? 0, key: standing.key)
  }
}
