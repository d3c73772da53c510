/// What a report stands under: its agency and year, or its source where nobody knows the agency.
public enum ReportKey: Hashable, Sendable {
  /// The report of an agency, by its identity over the years, on a year.
  case agency(id: String, year: Int)
  /// A report whose agency is unresolved or ambiguous.
  case source(SourceIdentity)

  /// The key that a record's agency and year give it, or nil where it has no year.
  public init?(agency: Agency, year: Int?, source: SourceIdentity) {
    guard let year else { return nil }
    if let id = agency.id, agency.resolution != .ambiguous, agency.resolution != .unresolved {
      self = .agency(id: id, year: year)
    } else {
      self = .source(source)
    }
  }
}

extension ReportKey {
  /// Two keys are equal when their bytes are.
  ///
  /// Texts of Swift are compared as people read them, which takes long for what is no ASCII; an
  /// identity is what its bytes are, and every report that comes or is read is looked up by its key
  /// a few times.
  public static func == (left: ReportKey, right: ReportKey) -> Bool {
    switch (left, right) {
    case (.agency(let id, let year), .agency(let otherID, let otherYear)):
      year == otherYear && hasSameBytes(id, otherID)
    case (.source(let source), .source(let other)): source == other
    default: false
    }
  }

  private static func hasSameBytes(_ left: String, _ right: String) -> Bool {
    let same = left.utf8.withContiguousStorageIfAvailable { left in
      right.utf8.withContiguousStorageIfAvailable { left.elementsEqual($0) }
    }
    return (same ?? nil) ?? left.utf8.elementsEqual(right.utf8)
  }

  /// Hashes the bytes.
  public func hash(into hasher: inout Hasher) {
    switch self {
    case .agency(let id, let year):
      hasher.combine(year)
      let isHashed: Void? = id.utf8.withContiguousStorageIfAvailable {
        hasher.combine(bytes: UnsafeRawBufferPointer($0))
      }
      // A text that does not lie together has the same bytes, one by one.
      if isHashed == nil {
        Array(id.utf8).withUnsafeBytes { hasher.combine(bytes: $0) }
      }
    case .source(let source): hasher.combine(source)
    }
  }
}

extension ReportKey: CustomStringConvertible {
  /// The key as one word: `gov:630223-1985/2025`, `source:9f86d0…/0`.
  public var description: String {
    switch self {
    case .agency(let id, let year): "\(id)/\(year)"
    case .source(let source): "source:\(source)"
    }
  }

  /// The key of a text as ``description`` writes it, or nil for any other.
  public init?(_ text: some StringProtocol) {
    if text.hasPrefix("source:") {
      guard let source = SourceIdentity(text.dropFirst(7)) else { return nil }
      self = .source(source)
      return
    }
    guard let slash = text.lastIndex(of: "/"), slash > text.startIndex,
      let year = Int(text[text.index(after: slash)...])
    else { return nil }
    self = .agency(id: String(text[..<slash]), year: year)
  }
}
