import Foundation

/// The inputs that fuzzing found worth keeping, in `Fuzzing/Corpus`: a folder for each target.
enum KeptInputs {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent("../../../Fuzzing/Corpus")
    .standardizedFileURL

  /// The inputs of a target, by their files' names, in the order of these.
  static func of(_ target: FuzzTarget) -> [(name: String, bytes: [UInt8])] {
    let folder = folder.appendingPathComponent(target.name)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().compactMap { name in
      (try? Data(contentsOf: folder.appendingPathComponent(name))).map { (name, Array($0)) }
    }
  }
}
