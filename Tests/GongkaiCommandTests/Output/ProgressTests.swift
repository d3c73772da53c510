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

  @Test("After a second the speed is told, and how long the rest will take")
  func speed() {
    let count = ProgressCount(done: 8_999, failed: 1, findings: 20)
    let text = count.text("parsed", after: .seconds(3), bytes: 90_000_000, of: 2_250_000_000)
    #expect(text == "parsed 8999, failed 1, 20 findings · 3000/s · 30.0 MB/s · 1:12 left")
    #expect(
      count.text("parsed", after: .seconds(3), bytes: 0, of: nil)
        == "parsed 8999, failed 1, 20 findings · 3000/s")
    #expect(
      ProgressCount(done: 1).text("parsed", after: .zero, bytes: 9, of: 99) == "parsed 1, failed 0")
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
