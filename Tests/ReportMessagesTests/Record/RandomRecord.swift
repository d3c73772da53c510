import DisclosureReport

/// Records filled at random, each seed the same: whatever a record can hold, meaningful or not.
struct RandomRecord {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func next() -> ReportRecord {
    var record = ReportRecord()
    record.agency = agency()
    record.year = maybe { Int.random(in: 1...9999, using: &$0.random) }
    record.era = maybe { $0.pick(FormEra.allCases) }
    for cell in Cell.all where chance() && !cell.isMoney {
      record.cells[cell] = .random(in: (.min + 1)...(.max), using: &random)
    }
    record.cells.fees = maybe { $0.money() }
    record.cells.procurement = maybe { $0.money() }
    record.indicators = several { $0.indicator() }
    record.narrative = several { $0.narrative() }
    record.findings = several { $0.finding() }
    record.evidence = several {
      CellEvidence(
        cell: $0.pick(Cell.all), reading: $0.pick(CellReading.allCases),
        span: $0.maybe { $0.span() })
    }
    record.source = source()
    record.parser.version = text()
    record.parser.layouts = several {
      TableLayout(table: $0.pick(FormTable.allCases), layout: $0.text())
    }
    return record
  }

  private mutating func agency() -> Agency {
    var agency = Agency()
    agency.printedName = maybe { $0.text() }
    agency.canonicalName = maybe { $0.text() }
    agency.departmentName = maybe { $0.text() }
    agency.id = maybe { $0.text() }
    agency.kind = maybe { $0.pick(AgencyKind.allCases) }
    agency.tier = maybe { $0.pick(AgencyTier.allCases) }
    agency.divisionCode = maybe { $0.code() }
    agency.province = maybe { Place(code: $0.code(), name: $0.text()) }
    agency.prefecture = maybe { Place(code: $0.code(), name: $0.text()) }
    agency.county = maybe { Place(code: $0.code(), name: $0.text()) }
    agency.resolution = pick(AgencyResolution.allCases)
    agency.candidates = several {
      AgencyCandidate(id: $0.text(), name: $0.text(), divisionCode: $0.code())
    }
    return agency
  }

  private mutating func source() -> ReportSource {
    var source = ReportSource()
    source.uri = maybe { $0.text() }
    source.sha256 = chance() ? (0..<32).map { _ in UInt8.random(in: 0...255, using: &random) } : []
    source.bytes = .random(in: 0...(.max), using: &random)
    source.charset = text()
    source.mediaType = text()
    source.part = .random(in: 0...1000, using: &random)
    return source
  }

  private mutating func indicator() -> Indicator {
    Indicator(
      name: text(), code: maybe { $0.text() }, unit: text(), value: maybe { $0.decimal() },
      depth: .random(in: 0...9, using: &random), span: maybe { $0.span() })
  }

  private mutating func narrative() -> NarrativeNumber {
    NarrativeNumber(
      kind: pick(NarrativeKind.allCases), value: decimal(), unit: text(), approximate: chance(),
      span: span())
  }

  private mutating func finding() -> Finding {
    Finding(
      pick(FindingCode.allCases), pick([.info, .warning, .error]), text(),
      cells: several { CellPath($0.pick(Cell.all)) }, spans: several { $0.span() },
      expected: maybe { $0.text() }, actual: maybe { $0.text() })
  }

  private mutating func money() -> Money {
    let number = decimal()
    return Money(units: number.units, nanos: number.nanos)
  }

  private mutating func decimal() -> FixedDecimal {
    let sign: Int64 = chance() ? 1 : -1
    return FixedDecimal(
      units: sign * .random(in: 0...(.max), using: &random),
      nanos: Int32(sign) * .random(in: 0...999_999_999, using: &random))
  }

  private mutating func span() -> SourceSpan {
    SourceSpan(
      offset: .random(in: 0...(1 << 40), using: &random),
      length: .random(in: 0...(1 << 20), using: &random))
  }

  private mutating func code() -> DivisionCode {
    DivisionCode(Int.random(in: 100_000...999_999, using: &random)) ?? code()
  }

  private mutating func text() -> String {
    pick(["互助土族自治县人民政府", "a", "\"\\\n", "2.1 万余条", "𠮷", "\u{0}"])
  }

  private mutating func chance() -> Bool { Bool.random(using: &random) }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &random)]
  }

  private mutating func maybe<Value>(_ make: (inout Self) -> Value) -> Value? {
    chance() ? make(&self) : nil
  }

  private mutating func several<Value>(_ make: (inout Self) -> Value) -> [Value] {
    (0..<Int.random(in: 0...4, using: &random)).map { _ in make(&self) }
  }
}

/// SplitMix64: the same numbers for the same seed.
private struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
