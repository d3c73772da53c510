import Synchronization
import Testing

@testable import GongkaiCommand

@Suite("Progress on a terminal")
struct ProgressTests {
  @Test("The first count is told at once, and the line is taken away at the end")
  func told() {
    let lines = Lines()
    let progress = Progress("parsed", write: lines.add)
    progress.note(done: 2, failed: 1)
    progress.note(done: 1, failed: 0)
    progress.end()
    #expect(lines.all.first == "\r\u{1b}[Kparsed 2, failed 1")
    #expect(lines.all.last == "\r\u{1b}[K")
  }

  @Test("Without a terminal, and without items, nothing is told")
  func silent() {
    let lines = Lines()
    Progress("parsed", write: lines.add).end()
    #expect(lines.all.isEmpty)
    let none = Progress("parsed", write: nil)
    none.note(done: 1, failed: 0)
    none.end()
  }
}

private final class Lines: Sendable {
  private let lines = Mutex<[String]>([])

  var all: [String] { lines.withLock { $0 } }

  func add(_ line: String) { lines.withLock { $0.append(line) } }
}
