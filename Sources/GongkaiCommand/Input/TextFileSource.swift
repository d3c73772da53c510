import Foundation
import GongkaiClient
import GongkaiProtos
import ReportMessages

/// Files that hold one text each.
struct TextFileSource: EntrySource {
  private var paths: InputPaths
  private let inputs: InputCount
  private let maxBytes: Int
  private var batch: EntryBatch

  /// The texts of files.
  ///
  /// Paths are taken as given; `-` is standard input, a directory stands for its files. A text of
  /// more than `maxBytes` is told as failed, unread.
  init(_ arguments: [String], inputs: InputCount, limits: BatchLimits, maxBytes: Int) {
    paths = InputPaths(arguments, counting: inputs)
    self.inputs = inputs
    self.maxBytes = maxBytes
    batch = EntryBatch(limits: limits)
  }

  mutating func next() throws -> [Entry]? {
    while let path = paths.next() {
      if batch.add(entry(of: path)) { return batch.take() }
    }
    return batch.isEmpty ? nil : batch.take()
  }

  private func entry(of path: InputPaths.Item) -> Entry {
    switch path {
    case .standardInput: text(of: .standardInput())
    case .unlisted(let path, let error): .failed(id: path, ItemFailure(error))
    case .file(let path):
      switch Result(catching: { try InputFile(path: path) }) {
      case .success(let file): text(of: file)
      case .failure(let error): .failed(id: path, failure(error))
      }
    }
  }

  private func text(of file: InputFile) -> Entry {
    do {
      let size = file.size
      let bytes = try file.readAll(limit: maxBytes)
      inputs.noteOpened()
      guard let bytes else {
        return .failed(id: file.name, .tooLarge("text", limit: maxBytes, value: size))
      }
      var item = Gongkai_V1_ParseItem()
      item.id = file.name
      item.data = Data(bytes)
      return .text(item)
    } catch {
      return .failed(id: file.name, failure(error))
    }
  }

  private func failure(_ error: any Error) -> ItemFailure {
    if let error = error as? InputOutputError { return ItemFailure(error) }
    return ItemFailure(code: 2, reason: "FILE_UNREADABLE", message: "\(error)")
  }
}
