import Foundation
import SwiftProtobuf

/// The descriptors of `Protos/`, with their comments, as protoc reads them.
struct DescriptorSet {
  /// The files of the packages that are ours: not Google's, not the health protocol.
  let files: [Google_Protobuf_FileDescriptorProto]

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// Runs protoc (Debian: protobuf-compiler) over every file below `Protos/`.
  static func read() throws -> DescriptorSet {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Protos")
    let output = FileManager.default.temporaryDirectory
      .appending(path: "gongkai-\(UUID().uuidString).binpb")
    defer { try? FileManager.default.removeItem(at: output) }
    try runProtoc(root: root, output: output)
    let set = try Google_Protobuf_FileDescriptorSet(serializedBytes: Data(contentsOf: output))
    return DescriptorSet(files: set.file.filter { $0.package.hasPrefix("gongkai.") })
  }

  private static func runProtoc(root: URL, output: URL) throws {
    let files = (FileManager.default.enumerator(atPath: root.path)?.allObjects ?? [])
      .compactMap { $0 as? String }.filter { $0.hasSuffix(".proto") }.sorted()
    guard !files.isEmpty else { throw Failure(description: "\(root.path) holds no .proto file") }
    let protoc = Process()
    protoc.executableURL = URL(filePath: "/usr/bin/env")
    protoc.currentDirectoryURL = root
    protoc.arguments =
      ["protoc", "-I", ".", "--include_imports", "--include_source_info"]
      + ["--descriptor_set_out=\(output.path)"] + files
    try protoc.run()
    protoc.waitUntilExit()
    guard protoc.terminationStatus == 0 else {
      throw Failure(
        description: protoc.terminationStatus == 127
          ? "protoc is missing; on Debian: apt-get install protobuf-compiler"
          : "protoc failed with status \(protoc.terminationStatus)")
    }
  }
}

extension Google_Protobuf_FileDescriptorProto {
  /// The messages of the file, those within others too, with their paths among the file's comments.
  ///
  /// The entries that protoc makes of map fields are nobody's to comment.
  var messages: [(descriptor: Google_Protobuf_DescriptorProto, path: [Int32])] {
    func all(
      _ messages: [Google_Protobuf_DescriptorProto], _ path: [Int32]
    ) -> [(descriptor: Google_Protobuf_DescriptorProto, path: [Int32])] {
      messages.enumerated().filter { !$1.options.mapEntry }.flatMap { index, message in
        let own = path + [Int32(index)]
        return [(message, own)] + all(message.nestedType, own + [3])
      }
    }
    return all(messageType, [4])
  }

  /// The enums of the file, with their paths among the file's comments.
  var enums: [(descriptor: Google_Protobuf_EnumDescriptorProto, path: [Int32])] {
    enumType.enumerated().map { ($1, [5, Int32($0)]) }
      + messages.flatMap { message, path in
        message.enumType.enumerated().map { ($1, path + [4, Int32($0)]) }
      }
  }

  /// The paths of everything that has a comment directly above it.
  var commented: Set<[Int32]> {
    Set(
      sourceCodeInfo.location.filter { !$0.leadingComments.allSatisfy(\.isWhitespace) }.map(\.path))
  }
}
