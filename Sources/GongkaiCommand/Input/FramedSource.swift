import GongkaiClient
import ReportMessages

/// Files of lines or length-delimited messages, one entry each.
struct FramedSource<Framing: EntryFraming>: EntrySource {
  private var paths: InputPaths
  private let inputs: InputCount
  private let framing: Framing
  private var batch: EntryBatch
  private var file: FrameReader?
  private var number = 0

  /// The entries of files; `-` is standard input, a directory stands for its files.
  init(_ arguments: [String], inputs: InputCount, limits: BatchLimits, framing: Framing) {
    paths = InputPaths(arguments, counting: inputs)
    self.inputs = inputs
    self.framing = framing
    batch = EntryBatch(limits: limits)
  }

  mutating func next() throws -> [Entry]? {
    while true {
      guard let file else {
        guard let path = paths.next() else { return batch.isEmpty ? nil : batch.take() }
        if let failed = open(path), batch.add(failed) { return batch.take() }
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

  private mutating func open(_ path: InputPaths.Item) -> Entry? {
    do {
      switch path {
      case .standardInput: file = FrameReader(.standardInput())
      case .file(let path): file = FrameReader(try InputFile(path: path))
      case .unlisted(let path, let error): return .failed(id: path, ItemFailure(error))
      }
      number = 0
      inputs.noteOpened()
      return nil
    } catch let error as InputOutputError {
      return .failed(id: path.name, ItemFailure(error))
    } catch {
      return .failed(
        id: path.name, ItemFailure(code: 2, reason: "FILE_UNREADABLE", message: "\(error)"))
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
