import DisclosureReport
import Synchronization

/// How many reports are expected from every division, worked out once for each tier and year.
final class ExpectedReports: Sendable {
  private let gazetteer: any Gazetteer
  private let memo = Mutex<[Question: Counts?]>([:])

  private struct Question: Hashable {
    var tier: AgencyTier
    var year: Int
  }

  private struct Counts {
    var all = 0
    var within: [DivisionCode: Int] = [:]
  }

  init(_ gazetteer: any Gazetteer) { self.gazetteer = gazetteer }

  /// How many reports are expected from a division, nil being the whole country; nil where nobody
  /// knows.
  func count(_ basis: Basis, in division: DivisionCode?, year: Int) -> Int? {
    guard basis.kind == .government else { return nil }
    guard let counts = counts(Question(tier: basis.tier, year: year)) else { return nil }
    guard let division else { return counts.all }
    return counts.within[division] ?? 0
  }

  private func counts(_ question: Question) -> Counts? {
    if let known = memo.withLock({ $0[question] }) { return known }
    let counts = work(question)
    return memo.withLock { memo in
      if memo.count >= Self.memoLimit { memo = [:] }
      memo[question] = .some(counts)
      return counts
    }
  }

  /// Years are the caller's to choose, so that what is kept of them has to have an end.
  private static let memoLimit = 256

  private func work(_ question: Question) -> Counts? {
    guard
      let places = gazetteer.expectedPlaces(of: question.tier, year: question.year)
    else { return nil }
    var counts = Counts()
    for place in places {
      counts.all += 1
      var code: DivisionCode? = place
      var above = 0
      while let here = code, above < ComparisonLevel.allCases.count {
        counts.within[here, default: 0] += 1
        code = gazetteer.place(here, year: question.year)?.parent
        above += 1
      }
    }
    return counts
  }
}
