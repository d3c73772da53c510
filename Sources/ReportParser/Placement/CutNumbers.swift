/// Joins numbers that were parted in two, and cuts ones that run together.
///
/// No digit is altered, dropped or added.
enum CutNumbers {
  /// The longest number that is joined or cut, in digits.
  private static let longest = 9

  /// The values with those cut that begin with a needless 0: they are no numbers but several (`00`, `012`).
  static func cuttingZeros(_ values: [ReadValue]) -> [ReadValue] {
    guard values.contains(where: beginsWithZero) else { return values }
    var cut: [ReadValue] = []
    for value in values {
      var rest = value
      // What follows a number that was cut moves on, where it would stand in the same column.
      if let last = cut.last, last.column >= rest.column { rest.column = last.column + 1 }
      while beginsWithZero(rest), let (zero, behind) = parts(of: rest, first: 1) {
        cut.append(zero)
        rest = behind
      }
      cut.append(rest)
    }
    return cut
  }

  /// The zeros that a value is made of, where it is nothing else (`000`); nil where it is one number, or none.
  static func zeros(of value: ReadValue) -> [ReadValue]? {
    guard runsTogether(value), value.count == 0 else { return nil }
    let zero = PrintedNumber(digits: 0, scale: 0, unit: .none, isPlain: true)
    return value.span.enumerated().map { place, offset in
      ReadValue(
        content: .number(zero), span: offset..<offset + 1, column: value.column + place)
    }
  }

  /// Whether a value begins with a needless 0, however long it is.
  @inline(__always)
  static func runsTogether(_ value: ReadValue) -> Bool {
    // Most numbers are of one digit.
    guard value.span.count > 1, case .number(let number) = value.content, number.isPlain else {
      return false
    }
    return value.span.count > Digits.most || number.digits < power(value.span.count - 1)
  }

  /// Every way to join two neighbours.
  static func joins(of values: [ReadValue], isGrid: Bool) -> [[ReadValue]] {
    zip(values.indices, values.indices.dropFirst()).compactMap { left, right in
      guard areNeighbours(values[left], values[right], isGrid: isGrid),
        let joined = join(values[left], values[right])
      else { return nil }
      return values[..<left] + [joined] + moved(values[(right + 1)...], by: -1)
    }
  }

  /// Every way to cut one value in two.
  static func cuts(of values: [ReadValue], isGrid: Bool) -> [[ReadValue]] {
    var ways: [[ReadValue]] = []
    for index in values.indices {
      for first in 1..<max(1, digits(of: values[index]) ?? 0) {
        guard let (left, right) = parts(of: values[index], first: first) else { continue }
        let behind = values[(index + 1)...]
        if !isGrid || behind.first.map({ $0.column > right.column }) ?? true {
          ways.append(values[..<index] + [left, right] + behind)
        }
        if isGrid, !behind.isEmpty {
          ways.append(values[..<index] + [left, right] + moved(behind, by: 1))
        }
      }
    }
    return ways
  }

  /// Whether nothing but a blank or two parts two values, or they stand in columns side by side.
  private static func areNeighbours(_ left: ReadValue, _ right: ReadValue, isGrid: Bool) -> Bool {
    isGrid
      ? left.column + 1 == right.column : right.span.lowerBound - left.span.upperBound <= widestGap
  }

  /// How many bytes part the parts of one number at most.
  private static let widestGap = 2

  private static func moved(_ values: ArraySlice<ReadValue>, by columns: Int) -> [ReadValue] {
    values.map { value in
      var value = value
      value.column += columns
      return value
    }
  }

  /// How many digits a value prints; nil where it prints anything else, or too many.
  private static func digits(of value: ReadValue) -> Int? {
    guard case .number(let number) = value.content, number.isPlain, value.span.count <= longest
    else { return nil }
    return value.span.count
  }

  private static func power(_ digits: Int) -> Int64 {
    var power: Int64 = 1
    for _ in 0..<digits { power *= 10 }
    return power
  }

  /// Whether a value begins with a needless 0 and is short enough to be cut.
  @inline(__always)
  static func beginsWithZero(_ value: ReadValue) -> Bool {
    value.span.count <= longest && runsTogether(value)
  }

  private static func join(_ left: ReadValue, _ right: ReadValue) -> ReadValue? {
    // Values that are read by columns may come in another order than they stand in.
    guard left.span.upperBound <= right.span.lowerBound,
      let first = digits(of: left), let second = digits(of: right), first + second <= longest,
      let high = left.count, let low = right.count, high > 0
    else { return nil }
    let number = PrintedNumber(
      digits: high * power(second) + low, scale: 0, unit: .none, isPlain: true)
    return ReadValue(
      content: .number(number), span: left.span.lowerBound..<right.span.upperBound,
      column: left.column)
  }

  /// The first digits of a value and the others; nil where a part would begin with a needless 0.
  private static func parts(
    of value: ReadValue, first: Int
  ) -> (left: ReadValue, right: ReadValue)? {
    guard let length = digits(of: value), first < length, let count = value.count else {
      return nil
    }
    let unit = power(length - first)
    let (high, low) = count.quotientAndRemainder(dividingBy: unit)
    guard first == 1 || high >= power(first - 1),
      length - first == 1 || low >= unit / 10 || high == 0 && first == 1
    else { return nil }
    let middle = value.span.lowerBound + first
    let left = PrintedNumber(digits: high, scale: 0, unit: .none, isPlain: true)
    let right = PrintedNumber(digits: low, scale: 0, unit: .none, isPlain: true)
    return (
      ReadValue(
        content: .number(left), span: value.span.lowerBound..<middle, column: value.column),
      ReadValue(
        content: .number(right), span: middle..<value.span.upperBound, column: value.column + 1)
    )
  }
}
