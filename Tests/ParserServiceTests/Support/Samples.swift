import DisclosureTesting
import Foundation
import GongkaiProtos
import SwiftProtobuf

/// Items to parse, made up.
enum Samples {
  /// Generated reports as items, whose ids are the files' names.
  static func items(_ count: Int, seed: UInt64 = 7) -> [Gongkai_V1_ParseItem] {
    SampleSet(count: count, seed: seed).map { report in
      .with {
        $0.id = report.name
        $0.data = Data(report.bytes)
      }
    }
  }

  /// A text that is no report.
  static let notAReport = Gongkai_V1_ParseItem.with {
    $0.id = "poem"
    $0.text = "床前明月光，疑是地上霜。"
  }
}
