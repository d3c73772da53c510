import Foundation
import ReportLedger
import SQLiteLedger
import Testing

@Suite("A snapshot's file")
struct SnapshotFileTests {
  @Test("What was kept last is read back piece by piece, and nothing where nothing was")
  func roundTrip() async throws {
    try await withTemporaryFolder { folder in
      let file = SnapshotFile(besideLedgerAt: folder + "/ledger.sqlite")
      #expect(file.path.hasSuffix("/ledger.sqlite.snapshot"))
      #expect(try await Self.pieces(file) == nil)
      for pieces in [[[1, 2, 3], [], [UInt8](repeating: 7, count: 3 << 20)], [[9]], []] {
        try await file.replace(with: pieces)
        let read = try await Self.pieces(file)
        #expect(read == pieces)
      }
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(names == ["ledger.sqlite.snapshot"])
    }
  }

  @Test("Cut anywhere, it gives the pieces that are whole and ends")
  func cut() async throws {
    try await withTemporaryFolder { folder in
      let file = SnapshotFile(besideLedgerAt: folder + "/ledger.sqlite")
      let pieces: [[UInt8]] = [[1, 2, 3], [4], [5, 6]]
      try await file.replace(with: pieces)
      let bytes = try Data(contentsOf: URL(filePath: file.path))
      for length in bytes.indices {
        try bytes.prefix(length).write(to: URL(filePath: file.path))
        let read = try await Self.pieces(file)
        #expect(read.map { pieces.starts(with: $0) && $0.count < pieces.count } == true)
      }
      // A length that no file has.
      try Data([UInt8](repeating: 0xff, count: 20)).write(to: URL(filePath: file.path))
      #expect(try await Self.pieces(file) == [])
    }
  }

  private static func pieces(_ file: SnapshotFile) async throws -> [[UInt8]]? {
    guard let kept = try await file.pieces() else { return nil }
    var pieces: [[UInt8]] = []
    while let piece = try await kept.next() { pieces.append(piece) }
    return pieces
  }
}
