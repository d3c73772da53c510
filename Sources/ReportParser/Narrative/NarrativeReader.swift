import DisclosureReport

/// Finds the numbers in the report's prose that ``NarrativePattern/all`` and ``NarrativeZero/all`` describe.
struct NarrativeReader {
  /// What was found: the numbers, and what they say of single cells.
  struct Found {
    var numbers: [NarrativeNumber] = []
    /// Cells of which the prose states the value; a cell stated twice with different values is left out.
    var cells: [Cell: Int64] = [:]
    /// Where the first number stands beyond those that are kept; nil where all are.
    var leftOutAt: Int?
  }

  /// How many numbers of a report are kept; real ones state a few dozen.
  static let mostNumbers = 4_096

  private var found = Found()
  private var contradicted: Set<Cell> = []
  private var topic = TopicOfProse()
  private let index = PatternIndex.known

  private init() {}

  /// Reads some sections of prose.
  static func read(_ text: SourceText, sections: some Sequence<Outline.Section>) -> Found {
    read(text, lines: sections.lazy.map(\.lines))
  }

  /// Reads some runs of lines.
  static func read(_ text: SourceText, lines runs: some Sequence<Range<Int>>) -> Found {
    var reader = NarrativeReader()
    let bytes = text.bytes.span
    for run in runs {
      reader.topic = TopicOfProse()
      for range in text.runs(of: run) { reader.read(range, bytes) }
    }
    return reader.found
  }

  private mutating func read(_ range: Range<Int>, _ bytes: Swift.Span<UInt8>) {
    let raw = bytes.bytes
    let patterns = self.index
    var index = range.lowerBound
    var nextLook = index &+ StopSignal.stride
    while index < range.upperBound, index <= bytes.count &- 18 {
      if index >= nextLook {
        if StopSignal.isGiven { return }
        nextLook = index &+ StopSignal.stride
      }
      // One check of bounds for a block and the two bytes behind each of its.
      let window = raw.extracting(index..<index &+ 18)
      let block = window.block(at: 0)
      let next = window.block(at: 1)
      let digits = ByteRange.digits.marks(in: block)
      let marks =
        digits .& .!ByteRange.digits.marks(in: next)
        .| ZeroReader.mayBegin(block, next, window.block(at: 2))
      if marks.isEmpty {
        index &+= 16
        continue
      }
      for place in MarkedPlaces(marks) where index &+ place < range.upperBound {
        read(at: index &+ place, in: range, bytes, patterns)
      }
      index &+= 16
    }
    while index < range.upperBound {
      read(at: index, in: range, bytes, patterns)
      index &+= 1
    }
  }

  /// Reads the number whose last digit stands at an offset, or the words for none that begin there.
  @inline(__always)
  private mutating func read(
    at index: Int, in range: Range<Int>, _ bytes: Swift.Span<UInt8>, _ patterns: PatternIndex
  ) {
    if bytes[index].isDigit {
      guard patterns.mayBeUnit(at: index &+ 1, bytes),
        let number = ProseNumber(endingBehind: index, in: range, bytes)
      else { return }
      match(number, in: range, bytes, patterns)
    } else if bytes[index] == 0xE6 {
      for number in ZeroReader.numbers(at: index, before: range.upperBound, bytes) {
        topic.go(on: number.kind, at: index)
        keep(number, cell: nil)
      }
    }
  }

  private mutating func match(
    _ number: ProseNumber, in range: Range<Int>, _ bytes: Swift.Span<UInt8>,
    _ patterns: PatternIndex
  ) {
    var candidates = patterns.candidates(for: number, in: range, bytes)
    var earlier: PatternIndex.Patterns?
    while candidates != 0 {
      let place = candidates.trailingZeroBitCount
      candidates &= candidates &- 1
      let pattern = patterns.patterns[place]
      guard topic.isOrNeedNotBe(pattern.topic, at: number.digits.lowerBound, bytes) else {
        continue
      }
      if patterns.needsEarlier(place) {
        let fitting =
          earlier
          ?? patterns.patterns(earlierIn: ProseReach.clause(before: number, in: range, bytes))
        earlier = fitting
        if !fitting.holds(place) { continue }
      }
      topic.go(on: pattern.kind, at: number.digits.upperBound)
      if let unit = patterns.unit(of: place, behind: number, before: range.upperBound, bytes) {
        keep(number, pattern, unit, bytes)
      }
      return
    }
    if patterns.isUnit(number.unit) { topic.go(on: nil, at: number.digits.upperBound) }
  }

  private mutating func keep(
    _ number: ProseNumber, _ pattern: CompiledPattern, _ unit: String, _ bytes: Swift.Span<UInt8>
  ) {
    guard let kind = pattern.kind, let value = number.value(bytes) else { return }
    keep(
      NarrativeNumber(
        kind: kind, value: value, unit: number.name(of: unit), approximate: number.isApproximate,
        span: SourceSpan(number.digits)), cell: pattern.cell)
  }

  private mutating func keep(_ number: NarrativeNumber, cell: Cell?) {
    guard found.numbers.count < Self.mostNumbers else {
      found.leftOutAt = found.leftOutAt ?? number.span.offset
      return
    }
    if found.numbers.isEmpty { found.numbers.reserveCapacity(32) }
    found.numbers.append(number)
    guard let cell, !contradicted.contains(cell), let value = number.exactCount else { return }
    if let known = found.cells[cell], known != value {
      found.cells[cell] = nil
      contradicted.insert(cell)
    } else {
      found.cells[cell] = value
    }
  }
}

extension NarrativeNumber {
  /// The number where it is whole and exact, as a cell of the tables prints one; nil where it is not.
  var exactCount: Int64? {
    // A magnitude stands before another unit, so that most units are too short to have one.
    let hasMagnitude = unit.utf8.count > 3 && (unit.hasPrefix("万") || unit.hasPrefix("亿"))
    return approximate || value.nanos != 0 || hasMagnitude ? nil : value.units
  }
}
