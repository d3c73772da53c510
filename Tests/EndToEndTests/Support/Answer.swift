import Foundation

/// A line of NDJSON that a command printed, read as any program would.
struct Answer {
  /// The whole object.
  let whole: [String: Any]

  init(_ line: String) throws {
    guard let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    else {
      throw CocoaError(.propertyListReadCorrupt)
    }
    whole = object
  }

  var id: String? { whole["id"] as? String }
  var hasError: Bool { whole["error"] != nil }
  var outcome: String? { whole["outcome"] as? String }
  var year: Int? { (self["record", "year"] as? NSNumber)?.intValue }

  /// The reason of the error's details.
  var reason: String? {
    let details = self["error", "details"] as? [[String: Any]]
    return details?.compactMap { $0["reason"] as? String }.first
  }

  /// The value at a path, or nil.
  subscript(path: String...) -> Any? {
    path.reduce(whole as Any?) { value, name in (value as? [String: Any])?[name] }
  }
}
