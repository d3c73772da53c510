import DisclosureReport

/// What a piece of a saved state holds of the view.
public struct SavedPart: Sendable {
  let content: Content

  enum Content {
    case nothing
    case counts(SavedStateHeader)
    case reports([ViewedReport])
    /// Pieces whose checksums were right.
    case rows([UInt8])
    case families([UInt8])
  }
}

/// Puts the view of a saved state together, from the parts that a ``SavedStateReader`` hands on.
public struct SavedView: Sendable {
  private(set) var view: AnalyticsView

  /// A view without a part; jumps are told from thresholds on that the state's fingerprint holds.
  public init(jumps: JumpThresholds) { view = AnalyticsView(jumps: jumps) }

  /// Takes the next part.
  public mutating func take(_ part: SavedPart) throws(SavedStateError) {
    do throws(CompactError) {
      switch part.content {
      case .nothing: break
      case .counts(let header):
        for (year, reports) in header.counts.reports {
          view.years[year] = YearView()
          view.years[year]?.reports.reserveCapacity(header.room(for: reports))
        }
      case .reports(let reports):
        for report in reports { try restore(report) }
      case .rows(let piece): try takeRows(piece)
      case .families(let piece): try takeFamilies(piece)
      }
    } catch {
      throw .damaged("\(error)")
    }
  }

  private mutating func restore(_ report: ViewedReport) throws(CompactError) {
    switch report.standing.key {
    case .source: view.putUnresolved(report)
    case .agency(_, let year):
      guard year == report.year, view.years[year] != nil else { throw .malformed("year") }
      view.years[year]?.restore(report)
    }
  }

  private mutating func takeRows(_ piece: [UInt8]) throws(CompactError) {
    var reader = CompactReader(piece)
    // The kind comes first.
    _ = try reader.byte()
    while !reader.isAtEnd {
      let (year, row, sum) = try reader.savedRow()
      view.years[year]?.rows[row] = sum
    }
  }

  private mutating func takeFamilies(_ piece: [UInt8]) throws(CompactError) {
    var reader = CompactReader(piece)
    _ = try reader.byte()
    while !reader.isAtEnd {
      let (year, family, sums) = try reader.savedFamily()
      view.years[year]?.families[family]?.restore(sums)
    }
  }
}

extension YearView {
  /// Puts a report in whose part in the sums is restored apart.
  fileprivate mutating func restore(_ report: ViewedReport) {
    let key = report.standing.key
    reports[key] = report
    if let family = report.family { families[family, default: Family()].join(key) }
    if let seat = report.seat { governments[seat, default: []].insert(key) }
    if let basis = report.basis, let county = RowKey(basis, .county, of: report.place) {
      changeCounty(.adding, county, key)
    }
  }
}
