extension ValueAxis {
  /// The axis of lines, which need no zero as bars do: it is there where it costs little height.
  ///
  /// Without it the lines keep off the ends, where markers would lie on the axis of years.
  init(trend values: [Double]) {
    let (low, high) = (values.min() ?? 0, values.max() ?? 0)
    let isNearZero = low < high * 0.4 || low <= 0
    let room = isNearZero ? 0 : (high - low) * 0.05
    self.init(covering: values.isEmpty ? [] : values + [low - room], includingZero: isNearZero)
  }
}
