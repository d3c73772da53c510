import DisclosureReport
import Testing

@Suite("Cell values")
struct CellValuesTests {
  @Test("No cell prints a value at first")
  func empty() {
    let values = CellValues()
    #expect(Cell.all.allSatisfy { values[$0] == nil })
    #expect(values.printed.isEmpty)
    #expect(values.fees == nil)
    #expect(values.procurement == nil)
  }

  @Test("A value stands in its own cell only", arguments: Cell.all)
  func single(cell: Cell) {
    var values = CellValues()
    values[cell] = 42
    #expect(values[cell] == 42)
    #expect(Array(values.printed) == [cell])
    values[cell] = nil
    #expect(values == CellValues())
  }

  @Test("0 is printed, blank is not")
  func zero() {
    var values = CellValues()
    values[.granted, .total] = 0
    #expect(values[.granted, .total] == 0)
    #expect(values.printed.contains(.application(.granted, .total)))
    #expect(values != CellValues())
  }

  @Test("Counts keep their sign and size", arguments: [Int64.max, -393, -Int64.max])
  func extremes(value: Int64) {
    var values = CellValues()
    values[.review, .pending] = value
    #expect(values[.dispute(.review, .pending)] == value)
  }

  @Test("Money keeps its fraction")
  func money() {
    var values = CellValues()
    values.fees = Money(units: 16_292_580, nanos: 500_000_000)
    values.procurement = Money(units: -1, nanos: -1)
    #expect(values.fees == Money(units: 16_292_580, nanos: 500_000_000))
    #expect(values.procurement == Money(units: -1, nanos: -1))
    #expect(values[.feesAmount] == 16_292_580)
    #expect(Array(values.printed) == [.feesAmount, .procurementAmount])
  }

  @Test("Amounts that differ in their fraction alone make values differ")
  func equality() {
    var left = CellValues()
    var right = CellValues()
    left.fees = Money(units: 1, nanos: 1)
    right.fees = Money(units: 1, nanos: 2)
    #expect(left != right)
    right.fees = Money(units: 1, nanos: 1)
    #expect(left == right)
    #expect(left.hashValue == right.hashValue)
    left.fees = nil
    #expect(left == CellValues())
  }
}
