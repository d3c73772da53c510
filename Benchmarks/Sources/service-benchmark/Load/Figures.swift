/// The value below which a share of values lies; 0 where there are none.
func quantile(_ values: [Double], _ share: Double) -> Double {
  let sorted = values.sorted()
  guard !sorted.isEmpty else { return 0 }
  return sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
}

/// A number with so many decimals.
func rounded(_ value: Double, _ decimals: Int = 0) -> String {
  var scale = 1.0
  for _ in 0..<decimals { scale *= 10 }
  let result = (value * scale).rounded() / scale
  return decimals == 0 ? String(Int(result)) : String(result)
}
