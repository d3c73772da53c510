/// The values of a report's cells: for each a printed number, or nothing.
///
/// A count is exact. Money cells hold whole yuan here and the fraction beside; read and write them as ``Money``.
public struct CellValues: Hashable, Sendable {
  /// Every cell's number, in the form's order; ``nothing`` where a cell prints none.
  package private(set) var numbers: [Int64]
  private var fractions: (fees: Int32, procurement: Int32) = (0, 0)

  /// No cell printed.
  public init() { numbers = [Int64](repeating: Self.nothing, count: Cell.count) }

  /// Stands for no number.
  package static var nothing: Int64 { Int64.min }

  /// Values read from elsewhere, one for every cell.
  init(numbers: [Int64]) { self.numbers = numbers }

  /// The count printed in a cell (whole yuan in a money cell), or nil.
  ///
  /// `Int64.min` cannot be held and reads as nil.
  public subscript(cell: Cell) -> Int64? {
    get {
      let number = numbers[Int(cell.index)]
      return number == Self.nothing ? nil : number
    }
    set {
      numbers[Int(cell.index)] = newValue ?? Self.nothing
      if cell == .feesAmount { fractions.fees = 0 }
      if cell == .procurementAmount { fractions.procurement = 0 }
    }
  }

  /// The count printed in a cell of applications, or nil.
  public subscript(row: ApplicationRow, column: ApplicantColumn) -> Int64? {
    get { self[.application(row, column)] }
    set { self[.application(row, column)] = newValue }
  }

  /// The counts of a row of applications, each in the lane of its column's raw value, blank as 0; the eighth is 0.
  public func counts(of row: ApplicationRow) -> SIMD8<Int64> {
    let numbers = numbers.span
    let first = Int(Cell.application(row, .naturalPerson).index)
    func count(_ column: Int) -> Int64 {
      let number = numbers[first + column]
      return number == Self.nothing ? 0 : number
    }
    return SIMD8(count(0), count(1), count(2), count(3), count(4), count(5), count(6), 0)
  }

  /// The count printed in a cell of disputes, or nil.
  public subscript(block: DisputeBlock, column: DisputeColumn) -> Int64? {
    get { self[.dispute(block, column)] }
    set { self[.dispute(block, column)] = newValue }
  }

  /// 本年收费金额, in yuan.
  public var fees: Money? {
    get { self[.feesAmount].map { Money(units: $0, nanos: fractions.fees) } }
    set {
      self[.feesAmount] = newValue?.units
      fractions.fees = self[.feesAmount] == nil ? 0 : newValue?.nanos ?? 0
    }
  }

  /// 采购总金额, in yuan (2019).
  public var procurement: Money? {
    get { self[.procurementAmount].map { Money(units: $0, nanos: fractions.procurement) } }
    set {
      self[.procurementAmount] = newValue?.units
      fractions.procurement = self[.procurementAmount] == nil ? 0 : newValue?.nanos ?? 0
    }
  }

  /// What some cells add up to.
  struct Sum {
    /// The sum, blank counting as 0.
    fileprivate(set) var value: Int64 = 0
    /// Whether no 64-bit number holds it.
    fileprivate(set) var overflows = false
    /// Whether any of the cells is printed, one left out as well.
    fileprivate(set) var isPrinted = false
  }

  /// The sum of some cells.
  ///
  /// - Parameters:
  ///   - run: the cells.
  ///   - omitted: a cell of the run that does not count.
  /// - Returns: the sum.
  @inline(__always)
  func sum(of run: CellRun, leavingOut omitted: Cell? = nil) -> Sum {
    let numbers = numbers.span
    let omitted = omitted.map { Int($0.index) } ?? -1
    var sum = Sum()
    let distance = Int(run.distance)
    var index = Int(run.first.index)
    for _ in 0..<run.count {
      let number = numbers[index]
      if number != Self.nothing {
        sum.isPrinted = true
        let (next, overflow) = sum.value.addingReportingOverflow(index == omitted ? 0 : number)
        if overflow { sum.overflows = true }
        sum.value = next
      }
      index &+= distance
    }
    return sum
  }

  /// The cells that print a number below 0.
  public var belowZero: [Cell] {
    var cells: [Cell] = []
    for (index, number) in numbers.enumerated() where number < 0 && number != Self.nothing {
      cells.append(Cell(index: UInt8(index)))
    }
    return cells
  }

  /// The cells that print a value.
  public var printed: CellSet { CellSet(Cell.all.filter { self[$0] != nil }) }

  /// Two are equal when every cell is, fractions included.
  public static func == (left: CellValues, right: CellValues) -> Bool {
    left.numbers == right.numbers && left.fractions == right.fractions
  }

  /// Hashes every cell.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(numbers)
    hasher.combine(fractions.fees)
    hasher.combine(fractions.procurement)
  }
}
