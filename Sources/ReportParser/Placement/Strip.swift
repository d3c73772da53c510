import DisclosureReport

/// A run of printed values whose cells the layout leaves open, in the order printed.
struct Strip {
  /// The cells among which the values belong, in the form's order.
  let cells: [Cell]
  /// The printed values.
  let values: [ReadValue]
  /// How the cells add up.
  let form: StripForm
  /// Whether blanks between the values were kept, so that their columns tell their distances.
  let isGrid: Bool
  /// Whether the values keep their distances: they are fewer than the cells, and blanks were kept.
  let keepsDistances: Bool
  /// How many more values than cells there are.
  let surplus: Int

  /// A strip of one row or block of cells.
  ///
  /// - Parameters:
  ///   - cells: the cells, in the form's order.
  ///   - values: what stands behind the label; blanks are left out.
  ///   - keepsBlanks: whether the values' columns tell their distances.
  ///   - form: how the cells add up.
  init(cells: [Cell], values: ArraySlice<ReadValue>, keepsBlanks: Bool, form: StripForm) {
    self.cells = cells
    var printed: [ReadValue] = []
    printed.reserveCapacity(values.count)
    for value in values where value.isPrinted { printed.append(value) }
    self.values = printed
    self.form = form
    isGrid = keepsBlanks
    keepsDistances = keepsBlanks && printed.count < cells.count
    surplus = max(0, printed.count - cells.count)
  }

  /// A strip of the same cells with other values, of which a fit takes some.
  ///
  /// - Parameters:
  ///   - strip: the strip as printed.
  ///   - values: its values, and others beside or instead of them.
  ///   - surplus: how many of its values are surplus where they are taken as printed.
  init(_ strip: Strip, choosingFrom values: [ReadValue], surplus: Int = 0) {
    cells = strip.cells
    form = strip.form
    self.values = values
    isGrid = strip.isGrid
    keepsDistances = false
    self.surplus = surplus
  }

  /// A strip of the same cells with other values, as many as are placed.
  init(_ strip: Strip, values: [ReadValue]) {
    self.init(
      cells: strip.cells, values: values[...], keepsBlanks: strip.isGrid, form: strip.form)
  }

  /// Where the values stand if the last of them is the 总计, and wrong; nil where that is not so, blanks were lost or a
  /// value is larger than its 总计.
  var standingAgainstSum: StripFit? {
    guard form.blocks.count == 1, form.hasSums, surplus == 0, let last = values.last,
      let total = last.count, values.allSatisfy({ ($0.count ?? 0) <= total }),
      keepsDistances || values.count == cells.count
    else { return nil }
    var fit = StripFit()
    for (index, value) in values.enumerated() {
      let behind = keepsDistances ? last.column - value.column : cells.count - 1 - index
      guard cells.indices.contains(cells.count - 1 - behind) else { return nil }
      fit[cells.count - 1 - behind] = index
    }
    return fit
  }
}
