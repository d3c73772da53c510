import GongkaiProtos
import SwiftProtobuf

/// The metric dictionary, printed.
struct MetricsView: PrintableAnswer {
  private let answer: Gongkai_V1_ListMetricsResponse

  init(_ answer: Gongkai_V1_ListMetricsResponse) { self.answer = answer }

  var message: any Message { answer }

  var rowMessages: [any Message] { answer.metrics }

  var csvRows: [[String]] {
    [
      [
        "id", "version", "name", "english_name", "unit", "kind", "definition",
        "english_definition", "source", "eras",
      ]
    ]
      + answer.metrics.map { metric in
        [
          metric.id, String(metric.version), metric.name, metric.englishName, metric.unit,
          EnumName.of(metric.kind), metric.definition, metric.englishDefinition, metric.source,
          metric.formulas.map { EnumName.of($0.era) }.joined(separator: " "),
        ]
      }
  }

  func tableLines() -> [String] {
    var table = TextTable([
      .text("METRIC"), .text("UNIT"), .text("NAME"), .text("DEFINITION"),
    ])
    for metric in answer.metrics {
      table.add([metric.id, metric.unit, metric.name, metric.definition])
    }
    return table.takeLines()
  }
}
