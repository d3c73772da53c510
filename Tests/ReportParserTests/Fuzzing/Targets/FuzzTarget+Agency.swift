import AdministrativeDivisions
import DisclosureReport
import DisclosureTesting

extension FuzzTarget {
  /// The resolver of agencies, on any names.
  ///
  /// An input is lines: the title's name, the signature, the hinted name and code, the year; what follows is taken for
  /// names, hosts and document symbols by turns.
  static let agency: FuzzTarget = {
    let resolver = AgencyResolver()
    return FuzzTarget("agency", seeds: .agencies) { input in
      let evidence = AgencyEvidence(
        lines: input.split(separator: 0x0A, omittingEmptySubsequences: false).map {
          String(decoding: $0, as: UTF8.self)
        })
      let agency = resolver.resolve(evidence)
      let meant = resolver.resolveMisread(evidence)
      var record = ReportRecord()
      record.agency = agency
      var broken = record.brokenRules(hasEvidence: false)
      if agency != resolver.resolve(evidence) { broken.append("the same names give two agencies") }
      if let meant, meant.agency.id == nil || meant.meant.isEmpty {
        broken.append("a misread name means nobody")
      }
      return broken
    }
  }()
}

extension AgencyEvidence {
  fileprivate init(lines: [String]) {
    func line(_ index: Int) -> String? {
      lines.indices.contains(index) && !lines[index].isEmpty ? lines[index] : nil
    }
    let others = lines.dropFirst(5).filter { !$0.isEmpty }
    func every(third place: Int) -> [String] {
      others.enumerated().filter { $0.offset % 3 == place }.map(\.element)
    }
    self.init(
      titleName: line(0), signature: line(1), bodyNames: every(third: 0),
      documentSymbols: every(third: 1), hosts: every(third: 2), year: line(4).flatMap { Int($0) },
      hintAgencyName: line(2), hintDivisionCode: line(3).flatMap { DivisionCode($0) })
  }
}
