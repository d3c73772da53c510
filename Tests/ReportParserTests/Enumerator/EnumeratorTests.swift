import DisclosureReport
import DisclosureTesting
import Testing

/// The enumerator against every combination of placements tried one by one, and against small tables
/// done by hand.
@Suite("The enumerator")
struct EnumeratorTests {
  private static let cells = Cell.all.filter { $0.path.hasPrefix("applications.") }

  @Test("It determines what all combinations agree in", arguments: UInt64(1)...150)
  func combinations(seed: UInt64) {
    var random = SplitMix64(seed: seed &+ 9_000)
    var table = RandomApplications(&random)
    if seed % 3 == 1 { table.contradict(&random) }
    if seed % 3 == 2 { table.addSurplus(&random) }
    let all = BruteForce(
      settled: table.settled,
      open: table.open.map { row, values in
        .init(
          cells: Array(row * 7..<row * 7 + 7), values: values, columns: nil, groups: [Array(0..<7)])
      }, sums: RandomApplications.sums)
    let rows = table.printed.map { row, values in
      Self.row(Labels.applications[row].row, values.map(String.init))
    }
    let enumerator = Enumerator(PrintedForm(rows: rows))
    #expect(enumerator.undecided.isEmpty)
    let open = Set(table.open.map(\.row))
    for (place, cell) in Self.cells.enumerated() where open.contains(place / 7) {
      let contents = Set(all.fits.map { $0[place].map(PrintedContent.number) ?? .blank })
      let expected = contents.count == 1 ? contents.first : nil
      #expect(enumerator.determined[cell] == expected, "\(cell.path)")
    }
  }

  @Test("A shifted row ends in its 总计")
  func shifted() {
    let read = Self.read([Self.row(.granted, ["2", "", "1", "3", "", "", ""], .shifted)])
    #expect(read == ["granted": [nil, nil, nil, 2, nil, 1, 3]])
  }

  @Test("Two values of a row stand in one of six columns and in 总计")
  func blanksDropped() {
    #expect(
      Self.read([Self.row(.granted, ["4", "4"])]) == ["granted": [-1, -1, -1, -1, -1, -1, 4]])
  }

  @Test("（七） says in which column an outcome stands, and 四 in which 一 does")
  func columns() {
    let read = Self.read([
      Self.row(.newReceived, ["5", "5"]), Self.row(.granted, ["4", "4"]),
      Self.row(.totalHandled, ["0", "4", "0", "0", "0", "0", "4"]),
      Self.row(.carriedOut, ["0", "1", "0", "0", "0", "0", "1"]),
    ])
    #expect(read["granted"] == [nil, 4, nil, nil, nil, nil, 4])
    #expect(read["newReceived"] == [nil, 5, nil, nil, nil, nil, 5])
  }

  @Test("A surplus value is left out, or parted digits are joined, as the sum wants")
  func surplus() {
    let surplus = ["9", "0", "0", "0", "0", "0", "0", "9"]
    #expect(
      Self.read([Self.row(.granted, surplus, .surplus)]) == ["granted": [9, 0, 0, 0, 0, 0, 9]])
    let parted = ["1", "2", "3", "0", "0", "0", "0", "15"]
    #expect(
      Self.read([Self.row(.granted, parted, .parted)]) == ["granted": [12, 3, 0, 0, 0, 0, 15]])
  }

  @Test("Digits run together are cut so that the row is full and adds up")
  func runTogether() {
    #expect(
      Self.read([Self.row(.granted, ["120", "000", "0", "12"], .runTogether)])
        == ["granted": [12, 0, 0, 0, 0, 0, 12]])
    #expect(
      Self.read([Self.row(.granted, ["11", "0", "0", "0", "0", "2"], .runTogether)])
        == ["granted": [1, 1, 0, 0, 0, 0, 2]])
  }

  @Test("Torn rows go to their labels in order, where there are as many")
  func orphans() {
    let one = ["1", "0", "0", "0", "0", "0", "1"]
    let two = ["2", "0", "0", "0", "0", "0", "2"]
    let read = Self.read([
      Self.row(.granted, one, .orphan), Self.row(.partiallyGranted, two, .orphan),
    ])
    #expect(
      read == ["granted": [1, 0, 0, 0, 0, 0, 1], "partiallyGranted": [2, 0, 0, 0, 0, 0, 2]])
  }

  @Test("A torn row of two labels belongs to neither for sure, until a sum says so")
  func tornBetween() {
    let one = ["1", "0", "0", "0", "0", "0", "1"]
    let torn = [Self.row(.totalHandled, one, .orphan), Self.row(.carriedOut, [], .orphan)]
    let received = Self.row(.newReceived, one)
    let both = Self.read(torn + [received, Self.row(.granted, one)])
    #expect(both["totalHandled"] == [-1, -1, -1, -1, -1, -1, -1])
    #expect(both["carriedOut"] == [-1, -1, -1, -1, -1, -1, -1])
    let noOutcome = Self.read(torn + [received])
    #expect(noOutcome["totalHandled"] == [nil, nil, nil, nil, nil, nil, nil])
    #expect(noOutcome["carriedOut"] == [1, 0, 0, 0, 0, 0, 1])
  }

  @Test("Lost values are unknown, and no sum over them is checked")
  func lost() {
    let read = Self.read([
      Self.row(.newReceived, ["7", "0", "0", "0", "0", "0", "7"]),
      Self.row(.granted, [], .valuesLost), Self.row(.repeated, ["4", "4"]),
      Self.row(.totalHandled, ["7", "0", "0", "0", "0", "0", "7"]),
    ])
    #expect(read["granted"] == [-1, -1, -1, -1, -1, -1, -1])
    #expect(read["repeated"] == [-1, -1, -1, -1, -1, -1, 4])
  }

  @Test("Where a settled sum fails, no open row is determined")
  func contradiction() {
    let read = Self.read([
      Self.row(.newReceived, ["1", "0", "0", "0", "0", "0", "2"]),
      Self.row(.granted, ["2", "", "1", "3", "", "", ""], .shifted),
    ])
    #expect(read["granted"] == [-1, -1, -1, -1, -1, -1, -1])
  }

  @Test("Beyond its bound it says nothing of the table")
  func bound() {
    let rows = [ApplicationRow.granted, .repeated, .notHeld, .totalHandled].map {
      Self.row($0, ["1", "1", "2"])
    }
    #expect(Enumerator(PrintedForm(rows: rows), budget: 10).undecided == [.applications])
  }

  // MARK: Helpers

  /// A row that drops its blanks, unless it is full or stands as said.
  private static func row(
    _ row: ApplicationRow, _ tokens: [String], _ standing: RowStanding? = nil
  ) -> PrintedRow {
    let usual: RowStanding =
      tokens.isEmpty || tokens.count == 7
      ? .settled : tokens.count > 7 ? .surplus : .blanksDropped
    return PrintedRow(
      row: .application(row), cells: ApplicantColumn.allCases.map { .application(row, $0) },
      tokens: tokens, standing: standing ?? usual)
  }

  /// The rows read: a number, nil for a blank, -1 for what is not determined.
  private static func read(_ rows: [PrintedRow]) -> [String: [Int64?]] {
    let order = rows.sorted { $0.cells[0] < $1.cells[0] }
    let enumerator = Enumerator(PrintedForm(rows: order))
    let pairs = order.map { row in
      let contents = row.cells.map { cell -> Int64? in
        switch enumerator.determined[cell] {
        case .number(let number): number
        case .blank: nil
        case .other, nil: -1
        }
      }
      return ("\(row.cells[0].applicationRow ?? .granted)", contents)
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }
}
