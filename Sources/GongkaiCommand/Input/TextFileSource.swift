import Foundation
import GongkaiClient
import GongkaiProtos
import ReportMessages

/// Files that hold one text each.
struct TextFileSource: EntrySource {
  private var files: InputFiles
  private let maxBytes: Int
  private var batch: EntryBatch

  /// The texts of files.
  ///
  /// Paths are taken as given; `-` is standard input, a directory stands for its files, an archive for those within. A
  /// text of more than `maxBytes` is told as failed, unread.
  init(_ arguments: [String], inputs: InputCount, limits: BatchLimits, maxBytes: Int) {
    files = InputFiles(arguments, inputs: inputs)
    self.maxBytes = maxBytes
    batch = EntryBatch(limits: limits)
  }

  mutating func next() throws -> [Entry]? {
    while let file = files.next() {
      if batch.add(entry(of: file)) { return batch.take() }
    }
    return batch.isEmpty ? nil : batch.take()
  }

  private func entry(of item: InputFiles.Item) -> Entry {
    switch item {
    case .failed(let id, let failure): .failed(id: id, failure)
    case .opened(let file): text(of: file)
    }
  }

  private func text(of file: any InputBytes) -> Entry {
    do {
      let size = file.size
      guard let bytes = try file.readAll(limit: maxBytes) else {
        return .failed(id: file.name, .tooLarge("text", limit: maxBytes, value: size))
      }
      var item = Gongkai_V1_ParseItem()
      item.id = file.name
      item.data = Data(bytes)
      return .text(item)
    } catch {
      return .failed(id: file.name, InputFiles.failure(error))
    }
  }
}
