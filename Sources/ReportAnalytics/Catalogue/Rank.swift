import DisclosureReport

/// The place of a claim in the order of versions of a key.
///
/// The caller's version decides, then the caller's time of publication (each only where both have
/// one), then the first arrival, then, within a source, the parser's version. As claims may lack
/// either of the first two, the order is between two claims and not a total one; ``KeyHistory``
/// therefore takes them one by one, as they came.
struct Rank: Hashable, Sendable {
  var version: Int64?
  var publishedAt: Moment?
  /// The sequence of the entry with which the source, or the withdrawal, first arrived.
  var place: Int64
  var parserVersion: ParserVersion?

  func isLower(than other: Rank) -> Bool {
    if let version, let theirs = other.version, version != theirs { return version < theirs }
    if let publishedAt, let theirs = other.publishedAt, publishedAt != theirs {
      return publishedAt < theirs
    }
    if place != other.place { return place < other.place }
    guard let parserVersion, let theirs = other.parserVersion else { return false }
    return parserVersion.isLower(than: theirs)
  }
}
