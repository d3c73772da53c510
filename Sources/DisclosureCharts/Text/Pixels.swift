/// A length of a drawing with two decimals; one that is none, or absurd, is cut to what XML holds.
func px(_ length: Double) -> String {
  guard length.isFinite else { return "0" }
  let hundredths = Int((min(max(length, -1e9), 1e9) * 100).rounded())
  let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
  let sign = hundredths < 0 ? "-" : ""
  guard rest > 0 else { return "\(sign)\(whole)" }
  return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
}
