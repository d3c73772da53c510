import DisclosureReport
import Foundation
import GongkaiProtos
import ReportMessages
import SwiftProtobuf
import Testing

@Suite("Every cell stands at its path")
struct CellPathTests {
  @Test("A record with a number of its own in every cell prints each at the cell's path in JSON")
  func pathsInJSON() throws {
    var record = ReportRecord()
    for cell in Cell.all { record.cells[cell] = number(of: cell) }
    record.cells.fees = Money(units: number(of: .feesAmount), nanos: 10_000_000)
    record.cells.procurement = Money(units: number(of: .procurementAmount), nanos: 20_000_000)
    let json = try Gongkai_V1_ReportRecord(record).jsonUTF8Data(options: .gongkai)
    let root = try #require(JSONSerialization.jsonObject(with: json) as? [String: Any])
    for cell in Cell.all {
      let value = lookUp(cell.path, in: root)
      if cell.isMoney {
        let money = try #require(value as? [String: Any], "\(cell.path)")
        #expect(money["units"] as? Int64 == number(of: cell), "\(cell.path)")
        #expect(money["currencyCode"] as? String == "CNY", "\(cell.path)")
      } else {
        #expect(value as? Int64 == number(of: cell), "\(cell.path)")
      }
    }
    #expect(leaves(of: root, at: ["proactive", "applications", "disputes"]) == Cell.count)
  }

  @Test("Every cell alone survives the way into a message and back", arguments: Cell.all)
  func oneCell(_ cell: Cell) throws {
    var cells = CellValues()
    cells[cell] = 7
    let message = tables(cells)
    let back = try CellValues(
      proactive: message.proactive, applications: message.applications, disputes: message.disputes)
    #expect(back == cells)
  }

  @Test("Cells that print 0 are kept apart from blank ones")
  func zeroes() throws {
    var cells = CellValues()
    cells[.newReceived, .total] = 0
    let json = try tables(cells).jsonString(options: .gongkai)
    #expect(json.contains(#""applications":{"newReceived":{"total":0}}"#))
  }

  @Test("Tables that print nothing are absent")
  func blank() {
    #expect(Gongkai_V1_ProactiveDisclosure(CellValues()) == nil)
    #expect(Gongkai_V1_Applications(CellValues()) == nil)
    #expect(Gongkai_V1_Disputes(CellValues()) == nil)
  }

  @Test(
    "A count that no cell can hold is refused by name", arguments: Cell.all.filter { !$0.isMoney })
  func outOfRange(_ cell: Cell) throws {
    let path = cell.path.split(separator: ".")
    let open = path.map { "{\"\($0)\":" }.joined()
    let json = open + "\(Int64.min)" + String(repeating: "}", count: path.count)
    let message = try Gongkai_V1_ReportRecord(jsonString: json)
    #expect(throws: RecordMessageError(field: cell.path, message: "\(Int64.min) is out of range")) {
      try ReportRecord(message)
    }
  }

  private func number(of cell: Cell) -> Int64 { 1_000_000 + Int64(cell.index) }

  private func tables(_ cells: CellValues) -> Gongkai_V1_ReportRecord {
    var record = ReportRecord()
    record.cells = cells
    return Gongkai_V1_ReportRecord(record)
  }

  private func lookUp(_ path: String, in root: [String: Any]) -> Any? {
    path.split(separator: ".").reduce(Optional<Any>.some(root)) { node, part in
      (node as? [String: Any])?[camelCase(part)]
    }
  }

  private func camelCase(_ name: Substring) -> String {
    let words = name.split(separator: "_")
    return words.prefix(1).joined() + words.dropFirst().map(\.capitalized).joined()
  }

  private func leaves(of root: [String: Any], at names: [String]) -> Int {
    names.reduce(0) { $0 + leaves(of: root[$1]) }
  }

  private func leaves(of node: Any?) -> Int {
    guard let node = node as? [String: Any] else { return 1 }
    if node["units"] != nil { return 1 }
    return node.values.reduce(0) { $0 + leaves(of: $1) }
  }
}
