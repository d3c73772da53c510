import GongkaiProtos
import SwiftProtobuf

/// What became of a roster, printed.
struct RosterView: PrintableAnswer {
  private let answer: Gongkai_V1_LoadRosterResponse

  init(_ answer: Gongkai_V1_LoadRosterResponse) { self.answer = answer }

  var message: any Message { answer }

  var rowMessages: [any Message] { answer.unresolved }

  var csvRows: [[String]] {
    [["name", "division_code"]] + answer.unresolved.map { [$0.name, $0.divisionCode] }
  }

  func tableLines() -> [String] {
    let lines = ["\(answer.entries) agencies are expected", "revision \(answer.revision)"]
    if answer.unresolved.isEmpty { return lines }
    var table = TextTable([.text("CODE"), .text("STANDS FOR NO AGENCY, OR FOR SEVERAL")])
    for entry in answer.unresolved { table.add([entry.divisionCode, entry.name]) }
    return lines + [""] + table.takeLines()
  }
}
