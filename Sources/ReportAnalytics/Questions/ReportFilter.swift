import DisclosureReport

/// Which reports are looked at: those of a division and basis in some years, nil being all.
struct ReportFilter {
  var division: DivisionCode?
  var years: ClosedRange<Int>?
  var basis: Basis?

  func matches(_ report: ViewedReport) -> Bool {
    if let years, !years.contains(report.year) { return false }
    if let basis, report.basis != basis { return false }
    guard let division else { return true }
    return report.division == division || report.place.isWithin(division)
  }
}
