/// What differs between an answer and the model's.
struct Differences {
  private(set) var lines: [String] = []

  var isEmpty: Bool { lines.isEmpty }

  mutating func expect<Value: Equatable>(
    _ got: Value, _ wanted: Value, _ what: @autoclosure () -> String
  ) {
    if got != wanted { lines.append("\(what()): \(got) instead of \(wanted)") }
  }

  /// Floating point may round what is worked out in another order.
  mutating func expectClose(_ got: Double?, _ wanted: Double?, _ what: @autoclosure () -> String) {
    if let got, let wanted {
      let limit = 1e-9 * max(1, got.magnitude, wanted.magnitude)
      if (got - wanted).magnitude <= limit { return }
    } else if got == nil, wanted == nil {
      return
    }
    lines.append(
      "\(what()): \(String(describing: got)) instead of \(String(describing: wanted))")
  }
}
