public import SwiftProtobuf

extension JSONEncodingOptions {
  /// Proto3 JSON as the pipes print it: counts are numbers and not strings, and the same message
  /// gives the same text.
  public static let gongkai: JSONEncodingOptions = {
    var options = JSONEncodingOptions()
    options.alwaysPrintInt64sAsNumbers = true
    options.useDeterministicOrdering = true
    return options
  }()
}
