import DisclosureReport
import ReportAnalytics

/// A small world at random, and what happens in it: few agencies, years, sources and cells, so that
/// changes meet often.
struct RandomWorld {
  var generator: SeededGenerator
  /// Who reports in this world.
  let agencies: [Agency]
  /// The cells that reports of this world print.
  let cells: [Cell]
  /// Every record that was made, for those who say it again.
  var past: [ReportRecord] = []
  private var named: [(name: String, batch: [ReportChange])] = []

  init(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    agencies = (0..<Int.random(in: 2...6, using: &generator)).map { _ in
      Self.agency(&generator)
    }
    let more = (0..<5).compactMap { _ in Cell(at: Int.random(in: 0..<Cell.count, using: &generator))
    }
    cells = Self.askedCells + more
    self.generator = generator
  }

  /// Cells that metrics and contradictions ask for.
  private static let askedCells: [Cell] = [
    .application(.newReceived, .total), .application(.newReceived, .business),
    .application(.totalHandled, .total), .application(.granted, .total),
    .application(.carriedIn, .total), .application(.carriedOut, .total),
    .action(.licensing, .decisions), .documents(.normativeDocuments, .inForce),
    .dispute(.review, .corrected), .dispute(.review, .total), .feesAmount, .procurementAmount,
  ]

  /// What happens next.
  mutating func step() -> HistoryStep {
    switch number(20) {
    case 0, 1: .restart(chunk: 1 + number(6))
    case 2, 3, 4: fail()
    case 5, 6: again()
    default: submit()
    }
  }

  private mutating func submit() -> HistoryStep {
    let (batch, name) = submission()
    return .submit(batch, name: name)
  }

  private mutating func fail() -> HistoryStep {
    let (batch, name) = submission()
    return .fail(
      batch, name: name, number(2) == 0 ? .beforeCommit : .afterCommit, restarts: number(2) == 0,
      submitsAgain: number(3) > 0)
  }

  private mutating func submission() -> (batch: [ReportChange], name: String?) {
    let batch = batch()
    guard number(2) == 0 else { return (batch, nil) }
    let name = "batch \(named.count)"
    named.append((name, batch))
    return (batch, name)
  }

  /// A batch that came before under its name, or another one under the same name.
  private mutating func again() -> HistoryStep {
    guard let (name, batch) = named.randomElement(using: &generator) else { return submit() }
    return .submit(number(4) == 0 ? self.batch() : batch, name: name)
  }

  private mutating func batch() -> [ReportChange] {
    (0..<(1 + number(4))).map { _ in change() }
  }

  /// A number from 0 up to a limit.
  mutating func number(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &generator) }

  /// One of some values.
  mutating func one<Value>(of values: [Value]) -> Value { values[number(values.count)] }

  private static func agency(_ generator: inout SeededGenerator) -> Agency {
    let places: [SamplePlace] = [
      .eastCounty, .eastCounty, .eastSecond, .eastDirect, .westCounty, .eastCity, .east,
    ]
    let place = places.randomElement(using: &generator) ?? .eastCounty
    switch Int.random(in: 0..<8, using: &generator) {
    case 0 where place.tier == .county, 1 where place.tier == .county:
      return place.department("教育局")
    case 2:
      var zone = place.government
      zone.id = "zone:\(place.code)-1985"
      zone.kind = .zone
      return zone
    case 3 where place.tier == .county:
      var township = place.government
      township.id = "gov:\(place.code)-1985/东镇"
      township.tier = .township
      return township
    default: return place.government
    }
  }
}
