import GongkaiProtos
import SwiftProtobuf

/// Whether the aggregates are those of the ledger, printed.
struct VerificationView: PrintableAnswer {
  private let answer: Gongkai_V1_VerifyAggregatesResponse

  init(_ answer: Gongkai_V1_VerifyAggregatesResponse) { self.answer = answer }

  var message: any Message { answer }

  var rowMessages: [any Message] { answer.mismatches }

  var csvRows: [[String]] {
    [["division_code", "year", "tier", "kind", "cells"]]
      + answer.mismatches.map { mismatch in
        [
          mismatch.divisionCode, String(mismatch.year), EnumName.of(mismatch.basis.tier),
          EnumName.of(mismatch.basis.kind), mismatch.cells.joined(separator: " "),
        ]
      }
  }

  func tableLines() -> [String] {
    let verdict = answer.equal ? "equal" : "NOT equal"
    var lines = [
      "revision \(answer.revision): \(answer.aggregates) aggregates are \(verdict) to those rebuilt "
        + "from the ledger",
      "live     \(answer.liveDigest)", "rebuilt  \(answer.rebuiltDigest)",
    ]
    for mismatch in answer.mismatches {
      let division = mismatch.divisionCode.isEmpty ? "全国" : mismatch.divisionCode
      lines.append(
        "\(division) \(mismatch.year) \(BasisOption.text(mismatch.basis)): "
          + mismatch.cells.joined(separator: " "))
    }
    return lines
  }
}
