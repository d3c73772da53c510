/// The rows of a ranking in the order that they are drawn.
struct RankingOrder {
  let ranked: [RankingRow]
  let unranked: [RankingRow]
  let leftOut: Int

  /// Ranked rows by their rank, then the others as they came, no more than a limit.
  ///
  /// A rank without a value to draw is no rank: its row goes below.
  init(_ rows: [RankingRow], limit: Int) {
    let isRanked = { (row: RankingRow) in row.rank != nil && row.value?.drawable != nil }
    let sorted = rows.filter(isRanked).enumerated().sorted {
      ($0.element.rank ?? 0, $0.offset) < ($1.element.rank ?? 0, $1.offset)
    }
    let ranked = sorted.map(\.element)
    let unranked = rows.filter { !isRanked($0) }
    self.ranked = Array(ranked.prefix(limit))
    self.unranked = Array(unranked.prefix(limit - self.ranked.count))
    leftOut = rows.count - self.ranked.count - self.unranked.count
  }

  var all: [RankingRow] { ranked + unranked }
}
