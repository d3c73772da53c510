/// Every way in which the printed pieces of one row may stand in its cells.
///
/// Found by trying all of them, from the contract alone. A way is the content of each cell in turn.
/// Ways are kept that keep the row's own sums, and that print a 总计 wherever they print anything.
struct RowWays {
  /// How many cells the row has.
  let width: Int
  /// Runs of cells of which the last is the sum of the others.
  let sums: [Range<Int>]

  /// The ways of pieces that were all printed, with some blanks between them that left no trace.
  ///
  /// Of pieces beyond the number of cells as many are left out, whichever.
  func placing(_ tokens: [String]) -> [[PrintedContent]] {
    var ways: [[PrintedContent]] = []
    var placed: [PrintedContent] = []
    func place(_ rest: ArraySlice<String>, leavingOut surplus: Int) {
      guard keepsSum(endingAt: placed.count, of: placed) else { return }
      if placed.count == width {
        if rest.count == surplus { ways.append(placed) }
        return
      }
      if let next = rest.first {
        placed.append(PrintedContent(next))
        place(rest.dropFirst(), leavingOut: surplus)
        placed.removeLast()
        if surplus > 0 { place(rest.dropFirst(), leavingOut: surplus - 1) }
      }
      if width - placed.count > rest.count - surplus {
        placed.append(.blank)
        place(rest, leavingOut: surplus)
        placed.removeLast()
      }
    }
    place(tokens[...], leavingOut: max(0, tokens.count - width))
    return distinct(ways)
  }

  /// The ways of a row that kept its blanks, but not its place: all pieces move by the same.
  func sliding(_ tokens: [String]) -> [[PrintedContent]] {
    let printed = tokens.indices.filter { !tokens[$0].isEmpty }
    guard let first = printed.first, let last = printed.last else {
      return [blank]
    }
    guard last - first < width else { return [] }
    return (0..<width - (last - first)).compactMap { start in
      var way = blank
      for place in printed { way[place - first + start] = PrintedContent(tokens[place]) }
      return keepsSums(way) ? way : nil
    }
  }

  /// The ways in which some neighbours are one number in parts: as few as must be, at least one.
  func joining(_ printed: [String]) -> [[PrintedContent]] {
    let tokens = printed.map(PrintedContent.digits)
    let count = max(1, tokens.count - width)
    guard count < tokens.count else { return [] }
    let ways = Self.choices(of: count, among: tokens.count - 1).flatMap { seams in
      var joined: [String] = []
      for (place, token) in tokens.enumerated() {
        if place > 0, seams.contains(place - 1), let last = joined.popLast() {
          joined.append(last + token)
        } else {
          joined.append(token)
        }
      }
      return joined.allSatisfy(Self.isNumber) ? placing(joined) : []
    }
    return distinct(ways)
  }

  /// The ways in which some pieces are several numbers without a gap: those that fill the row, else
  /// those of any number of cuts.
  func cutting(_ printed: [String]) -> [[PrintedContent]] {
    let tokens = printed.map(PrintedContent.digits)
    let digits = tokens.reduce(0) { $0 + $1.count }
    let full = width - tokens.count
    let filling = full >= 0 ? cutting(tokens, times: full) : []
    guard filling.isEmpty else { return filling }
    let most = min(full - 1, digits - tokens.count)
    guard most >= 0 else { return [] }
    return distinct((0...most).flatMap { cutting(tokens, times: $0) })
  }

  private func cutting(_ tokens: [String], times: Int) -> [[PrintedContent]] {
    guard let token = tokens.first else { return times == 0 ? placing([]) : [] }
    var ways: [[PrintedContent]] = []
    func cut(_ token: String, _ rest: ArraySlice<String>, _ before: [String], _ times: Int) {
      if Self.isNumber(token) {
        if let next = rest.first {
          cut(next, rest.dropFirst(), before + [token], times)
        } else if times == 0 {
          ways += placing(before + [token])
        }
      }
      guard times > 0, token.count > 1 else { return }
      for length in 1..<token.count where Self.isNumber(String(token.prefix(length))) {
        let left = String(token.prefix(length))
        cut(String(token.dropFirst(length)), rest, before + [left], times - 1)
      }
    }
    cut(token, tokens.dropFirst(), [], times)
    return distinct(ways)
  }

  // MARK: Sums

  /// The row with nothing in it.
  var blank: [PrintedContent] { Array(repeating: .blank, count: width) }

  /// Whether every sum of the row holds.
  func keepsSums(_ way: [PrintedContent]) -> Bool {
    sums.allSatisfy { keepsSum(endingAt: $0.upperBound, of: way) }
  }

  /// Whether the sum that ends at a cell, if one does, holds: printed at all, it prints its total.
  private func keepsSum(endingAt end: Int, of way: [PrintedContent]) -> Bool {
    guard let sum = sums.first(where: { $0.upperBound == end }), let last = sum.last else {
      return true
    }
    guard way[last] != .blank else { return way[sum].allSatisfy { $0 == .blank } }
    return way[sum].dropLast().reduce(0) { $0 &+ $1.amount } == way[last].amount
  }

  // MARK: Choices

  /// Whether it is a number as people write it: no 0 before other digits.
  private static func isNumber(_ token: String) -> Bool {
    !token.isEmpty && token.count <= 18 && token.allSatisfy(\.isNumber)
      && (token == "0" || token.first != "0")
  }

  private func distinct(_ ways: [[PrintedContent]]) -> [[PrintedContent]] {
    var seen: Set<[PrintedContent]> = []
    return ways.filter { seen.insert($0).inserted }
  }

  /// Every choice of so many numbers below a bound, in order.
  static func choices(of count: Int, among bound: Int) -> [[Int]] {
    guard count > 0 else { return [[]] }
    guard count <= bound else { return [] }
    return choices(of: count, among: bound - 1)
      + choices(of: count - 1, among: bound - 1).map { $0 + [bound - 1] }
  }
}
