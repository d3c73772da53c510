import Foundation
import ServiceKit

/// What tells one build of the software from another.
enum SoftwareIdentity {
  /// The version, and the size and age of the program's file: a build of the same version may decide
  /// otherwise.
  static var current: String {
    var parts = [ServiceVersion.current]
    if let path = Bundle.main.executablePath,
      let file = try? FileManager.default.attributesOfItem(atPath: path)
    {
      let size = (file[.size] as? NSNumber)?.int64Value ?? 0
      let changed = (file[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
      parts += ["\(size)", "\(changed)"]
    }
    return parts.joined(separator: " ")
  }
}
