import GongkaiClient
import ReportMessages

/// Files of lines or length-delimited messages, one entry each.
struct FramedSource<Framing: EntryFraming>: EntrySource {
  private var files: InputFiles
  private let framing: Framing
  private var batch: EntryBatch
  private var file: FrameReader?
  private var number = 0

  /// The entries of files; `-` is standard input, a directory stands for its files, an archive for those within.
  init(_ arguments: [String], inputs: InputCount, limits: BatchLimits, framing: Framing) {
    files = InputFiles(arguments, inputs: inputs)
    self.framing = framing
    batch = EntryBatch(limits: limits)
  }

  mutating func next() throws -> [Entry]? {
    while true {
      guard let file else {
        guard let next = files.next() else { return batch.isEmpty ? nil : batch.take() }
        if let failed = open(next), batch.add(failed) { return batch.take() }
        continue
      }
      let frame = try framing.next(of: file, mayWait: batch.isEmpty)
      switch frame {
      case .wait: return batch.take()
      case .end: self.file = nil
      case .blank: number += 1
      case .entry(let read):
        number += 1
        if batch.add(read(placeID(file))) { return batch.take() }
      case .broken(let failure):
        number += 1
        self.file = nil
        if batch.add(.failed(id: placeID(file), failure)) { return batch.take() }
      }
    }
  }

  /// What names an entry that does not name itself: `reports.ndjson:12`.
  private func placeID(_ file: FrameReader) -> String { "\(file.name):\(number)" }

  private mutating func open(_ item: InputFiles.Item) -> Entry? {
    switch item {
    case .failed(let id, let failure): return .failed(id: id, failure)
    case .opened(let opened):
      file = FrameReader(opened)
      number = 0
      return nil
    }
  }
}

/// How entries are told apart in a file.
protocol EntryFraming: Sendable {
  /// The next entry of a file; `.wait` where it would have to wait for input and may not.
  func next(of file: FrameReader, mayWait: Bool) throws -> Frame
}

/// What stands next in a file.
enum Frame {
  /// An entry; the function gets the name of its place.
  case entry((String) -> Entry)
  /// Nothing: an empty line.
  case blank
  /// Something after which nothing can be told apart.
  case broken(ItemFailure)
  /// The input at hand holds no whole entry.
  case wait
  /// The file's end.
  case end
}

extension InputPaths.Item {
  /// The path as ids name it.
  var name: String {
    switch self {
    case .standardInput: "-"
    case .file(let path), .unlisted(let path, _): path
    }
  }
}
