/// How the values of one chart are told: all with the same decimals, so that columns line up.
struct ValueStyle {
  let unit: ChartUnit
  let decimals: Int

  /// As few decimals as tell the values apart.
  init(unit: ChartUnit, values: [Double]) {
    self.unit = unit
    let shown = unit == .percent ? values.map { $0 * 100 } : values
    let largest = shown.lazy.map(\.magnitude).max() ?? 0
    if unit == .number, largest >= 1e6 || shown.allSatisfy({ $0 == $0.rounded() }) {
      decimals = 0
    } else if largest >= 100 || (unit == .percent && largest >= 1) {
      decimals = 1
    } else {
      decimals = largest >= 1 ? 2 : largest >= 0.1 ? 3 : 4
    }
  }

  /// A value with its unit; a dash where there is none.
  func text(_ value: Double?) -> String {
    text(value, decimals: decimals)
  }

  /// A tick of an axis.
  func tick(_ value: Double, of axis: ValueAxis) -> String {
    text(value, decimals: max(0, -axis.exponent - (unit == .percent ? 2 : 0)))
  }

  private func text(_ value: Double?, decimals: Int) -> String {
    guard let value = value?.drawable else { return "—" }
    switch unit {
    case .percent: return NumberText.text(value * 100, decimals: decimals) + "%"
    case .number: return NumberText.text(value, decimals: decimals)
    }
  }
}
