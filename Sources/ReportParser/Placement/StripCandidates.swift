import DisclosureReport

/// The ways to place one strip: as it is printed, else with numbers joined or cut.
struct StripCandidates {
  /// The strip that the fits are of.
  var strip: Strip
  /// The fits, those that print the earlier cells first; at least one.
  var fits: [StripFit]
  /// Whether every fit keeps the strip's own sums.
  private(set) var keepSums = true

  /// How many numbers of a strip may be joined or cut.
  private static let mostCuts = 2
  /// How many ways of joining and cutting are tried; what has more is no row of a few numbers.
  private static let mostVariants = 600

  /// Whether a strip keeps its sums only where numbers are joined or cut.
  static func onlyCutFits(_ strip: Strip, prose: StatedCells) -> Bool {
    guard let candidates = StripCandidates(of: strip, prose: prose) else { return false }
    return candidates.strip.values != strip.values
  }

  /// The candidates of a strip; nil where none keeps its sums, or where they are too many.
  ///
  /// Numbers are joined or cut only where the row has no fit without, and as few as will do; and surplus ones are joined
  /// or left out. Where a number must be joined or cut, the sum may be wrong instead.
  ///
  /// - Parameters:
  ///   - printed: the strip as printed.
  ///   - prose: what the report's own prose says of single cells.
  init?(of printed: Strip, prose: StatedCells) {
    let values = CutNumbers.cuttingZeros(printed.values)
    let strip = values.count == printed.values.count ? printed : Strip(printed, values: values)
    guard let fits = StripFits.all(of: strip, prose: prose) else { return nil }
    if !fits.isEmpty {
      self.strip = strip
      self.fits = fits
      if strip.surplus > 0 { addJoined(prose) }
      return
    }
    if !strip.form.hasSums { return nil }
    var joined = [strip.values]
    var cut = [strip.values]
    for _ in 0..<Self.mostCuts {
      joined = joined.flatMap { CutNumbers.joins(of: $0, isGrid: printed.isGrid) }
      cut = cut.flatMap { CutNumbers.cuts(of: $0, isGrid: printed.isGrid) }
      guard joined.count + cut.count <= Self.mostVariants else { return nil }
      if let candidates = StripCandidates(of: joined + cut, strip, prose) {
        self = candidates
        addStanding(of: printed)
        return
      }
    }
    return nil
  }

  /// Adds the fits of a strip with surplus values where some of these are joined and not left out.
  private mutating func addJoined(_ prose: StatedCells) {
    let printed = strip
    var joined = [printed.values]
    for _ in 0..<min(printed.surplus, Self.mostCuts) {
      joined = joined.flatMap { CutNumbers.joins(of: $0, isGrid: printed.isGrid) }
      for values in joined where strip.values.count + values.count < Int(UInt8.max) {
        let variant = Strip(printed, values: values)
        let found = (StripFits.all(of: variant, prose: prose) ?? []).filter { fit in
          !fits.contains { isSame($0, as: fit, of: variant) }
        }
        add(found, of: variant, surplus: printed.surplus)
      }
    }
  }

  /// Adds the fit in which the values stand as printed, and the sum is wrong.
  private mutating func addStanding(of printed: Strip) {
    guard let standing = printed.standingAgainstSum,
      strip.values.count + printed.values.count < Int(UInt8.max),
      !fits.contains(where: { isSame($0, as: standing, of: printed) })
    else { return }
    add([standing], of: printed, surplus: 0)
    keepSums = false
  }

  private mutating func add(_ found: [StripFit], of variant: Strip, surplus: Int) {
    if found.isEmpty { return }
    fits += found.map { $0.moved(by: strip.values.count, cells: strip.cells.count) }
    strip = Strip(strip, choosingFrom: strip.values + variant.values, surplus: surplus)
  }

  /// Whether a fit gives the same counts as one of another strip.
  private func isSame(_ fit: StripFit, as other: StripFit, of variant: Strip) -> Bool {
    strip.cells.indices.allSatisfy { fit.count($0, of: strip) == other.count($0, of: variant) }
  }

  /// The candidates of several strips of values that stand for the same cells, those that give the same counts once.
  private init?(of variants: [[ReadValue]], _ strip: Strip, _ prose: StatedCells) {
    var values: [ReadValue] = []
    var known: Set<[Int64?]> = []
    var fits: [StripFit] = []
    for variant in variants where abs(variant.count - strip.cells.count) < strip.cells.count {
      let variant = Strip(strip, values: variant)
      guard variant.surplus == 0, values.count + variant.values.count < Int(UInt8.max) else {
        continue
      }
      let found = StripFits.all(of: variant, prose: prose) ?? []
      var isNew = false
      for fit in found
      where known.insert(strip.cells.indices.map { fit.count($0, of: variant) }).inserted {
        fits.append(fit.moved(by: values.count, cells: strip.cells.count))
        isNew = true
      }
      if isNew { values += variant.values }
    }
    if fits.isEmpty { return nil }
    self.strip = Strip(strip, choosingFrom: values)
    self.fits = fits
  }
}
