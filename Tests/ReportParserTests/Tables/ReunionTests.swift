import DisclosureReport
import Testing

/// Values that stand apart from their labels are given to rows by the form's order, where nothing else is possible.
@Suite("Labels apart from their values")
struct ReunionTests {
  private static let rows: [ApplicationRow] = [.granted, .stateSecret, .repeated]
  private static let labels = ["（一）予以公开", "1.属于国家秘密", "2.重复申请"]
  private static let values = ["3 0 1 0 0 0 4", "0 0 0 2 0 0 2", "1 1 0 0 0 5 7"]

  /// What a row prints, in one line: `3 _ 1`.
  private func printed(_ record: ReportRecord, _ row: ApplicationRow) -> String {
    ApplicantColumn.allCases.map { record.cells[row, $0].map(String.init) ?? "_" }
      .joined(separator: " ")
  }

  private func isNamed(_ record: ReportRecord, _ row: ApplicationRow) -> Bool {
    CellPath(row).cells.allSatisfy(record.namedByReading.contains)
  }

  private func expect(
    _ lines: [String], give values: [String], to rows: [ApplicationRow],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let record = try TinyReport(applications: lines).record()
    for (row, values) in zip(rows, values) {
      #expect(printed(record, row) == values, "\(row.path)", sourceLocation: sourceLocation)
      let named = CellPath(row).cells.filter { record.namedByReading.contains($0) }
      #expect(named.map(\.path) == [], sourceLocation: sourceLocation)
    }
  }

  private func expectUnknown(
    _ lines: [String], _ rows: [ApplicationRow],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let record = try TinyReport(applications: lines).record()
    for row in rows {
      #expect(printed(record, row) == "_ _ _ _ _ _ _", sourceLocation: sourceLocation)
      #expect(isNamed(record, row), "\(row.path)", sourceLocation: sourceLocation)
    }
  }

  @Test("A run of labels above or below as many rows of values has them in the form's order")
  func runs() throws {
    try expect(Self.labels + Self.values, give: Self.values, to: Self.rows)
    try expect(Self.values + Self.labels, give: Self.values, to: Self.rows)
    try expect(
      ["（一）予以公开", "1.属于国家秘密"] + Self.values + ["2.重复申请"], give: Self.values, to: Self.rows)
  }

  @Test("Labels out of the form's order leave their values in it")
  func outOfOrder() throws {
    let labels = ["1.属于国家秘密", "（二）部分公开", "（一）予以公开"]
    try expect(
      labels + Self.values, give: Self.values, to: [.granted, .partiallyGranted, .stateSecret])
  }

  @Test("A row with values of its own parts two runs")
  func gaps() throws {
    let own = "8.属于行政查询事项 0 9 0 0 0 0 9"
    try expect(
      ["（一）予以公开", "1.属于国家秘密"] + Self.values[..<2] + [own, "2.重复申请", "3.要求提供公开出版物"]
        + [Self.values[2], "6 0 0 0 0 0 6"],
      give: [Self.values[0], Self.values[1], "0 9 0 0 0 0 9", Self.values[2], "6 0 0 0 0 0 6"],
      to: [.granted, .stateSecret, .administrativeQuery, .repeated, .publicationRequest])
  }

  @Test("Values of a gap that are too few or too many stay unknown, and so do those about them")
  func unequal() throws {
    for values in [Self.values.dropLast(), Self.values + ["0 0 0 0 0 0 0"]] {
      let lines = Self.labels + values + ["四、结转下年度继续办理 0 0 0 0 0 0 0"]
      try expectUnknown(lines, Self.rows)
      let record = try TinyReport(applications: lines).record()
      #expect(record.cells[.carriedOut, .total] == 0)
      #expect(!record.namedByReading.contains(.application(.carriedOut, .total)))
    }
  }

  @Test("A row between two whole ones that lost its label is the only one that the form has there")
  func lostLabel() throws {
    try expect(
      ["（一）予以公开 3 0 0 0 0 0 3", "5 0 0 0 0 0 5", "1.属于国家秘密 0 0 0 0 0 0 0"],
      give: ["3 0 0 0 0 0 3", "5 0 0 0 0 0 5", "0 0 0 0 0 0 0"],
      to: [.granted, .partiallyGranted, .stateSecret])
  }

  @Test("A row that may be either of two that lost their labels is neither")
  func lostLabels() throws {
    let lines = ["（一）予以公开 3 0 0 0 0 0 3", "5 0 0 0 0 0 5", "2.其他法律行政法规禁止公开 0 0 0 0 0 0 0"]
    try expectUnknown(lines, [.partiallyGranted, .stateSecret])
    #expect(printed(try TinyReport(applications: lines).record(), .granted) == "3 0 0 0 0 0 3")
  }

  @Test("Values of one a line run row by row or column by column, as the rows' sums tell")
  func columnByColumn() throws {
    let labels = ["（一）予以公开", "2.重复申请"]
    let rows: [ApplicationRow] = [.granted, .repeated]
    let values = ["1 0 0 0 0 2 3", "0 4 0 0 0 0 4"]
    let cells = values.map { $0.split(separator: " ").map(String.init) }
    try expect(labels + cells[0] + cells[1], give: values, to: rows)
    let byColumn = (0..<7).flatMap { column in cells.map { $0[column] } }
    try expect(labels + byColumn, give: values, to: rows)
  }

  @Test("Values whose sums bear out both orders are nobody's")
  func bothOrders() throws {
    let values = "0 1 0 0 0 0 1 0 0 0 0 0 1 1".split(separator: " ").map(String.init)
    try expectUnknown(["（一）予以公开", "2.重复申请"] + values, [.granted, .repeated])
  }

  @Test("Zeros are the same in either order")
  func zeros() throws {
    let zeros = [String](repeating: "0", count: 14)
    try expect(
      ["（一）予以公开", "2.重复申请"] + zeros, give: ["0 0 0 0 0 0 0", "0 0 0 0 0 0 0"],
      to: [.granted, .repeated])
  }

  @Test("Values that the form's sums do not bear out are nobody's")
  func notBorneOut() throws {
    let lines = Self.labels + ["1 0 0 0 0 0 9", "0 0 0 2 0 0 2", "1 1 0 0 0 5 7"]
    try expectUnknown(lines, Self.rows)
    #expect(try TinyReport(applications: lines).record().accusedSums == [])
  }

  @Test("A blank row of a grid keeps its turn among the others")
  func blankRows() throws {
    let grid = ["| 3 | | 1 | | | | 4 |", "| | | | | | | |", "| | 2 | | | | | 2 |"]
    try expect(
      Self.labels + grid, give: ["3 _ 1 _ _ _ 4", "_ _ _ _ _ _ _", "_ 2 _ _ _ _ 2"], to: Self.rows)
    try expect(
      grid + Self.labels, give: ["3 _ 1 _ _ _ 4", "_ _ _ _ _ _ _", "_ 2 _ _ _ _ 2"], to: Self.rows)
  }

  @Test(
    "A line with words of its own robs no row of its place",
    arguments: [
      "另行说明 1 0 0 0 0 0 1", "| 另行说明 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |", "另行说明\t1\t0\t0\t0\t0\t0\t1",
    ])
  func worded(line: String) throws {
    try expectUnknown(["（一）予以公开", line, "2.重复申请 0 0 0 0 0 0 0"], [.granted])
    // With a line of its own for every row it is nobody's, and takes nothing away.
    try expect(
      ["（一）予以公开 3 0 1 0 0 0 4", "2.重复申请 1 1 0 0 0 5 7", line],
      give: ["3 0 1 0 0 0 4", "1 1 0 0 0 5 7"],
      to: [.granted, .repeated])
  }

  @Test("A row that the form's order gives what stands behind its label keeps it though sums fail")
  func twoWitnesses() throws {
    let lines = [
      "（一）予以公开", "3 0 1 0 0 0 4", "1.属于国家秘密", "2.重复申请", "0 0 0 2 0 0 2", "1 1 0 0 0 5 9",
    ]
    let record = try TinyReport(applications: lines).record()
    #expect(printed(record, .granted) == "3 0 1 0 0 0 4")
    #expect(!isNamed(record, .granted))
    try expectUnknown(lines, [.stateSecret, .repeated])
  }

  @Test("（六） above rows that found theirs keeps its own")
  func singleOther() throws {
    try expect(
      ["（六）其他处理", "3 0 0 0 0 0 3", "3 0 0 0 0 0 3", "1 0 0 0 0 0 1", "（七）总计", "四、结转下年度继续办理"],
      give: ["3 0 0 0 0 0 3", "3 0 0 0 0 0 3", "1 0 0 0 0 0 1"],
      to: [.otherSubtotal, .totalHandled, .carriedOut])
  }
}
