import CLibArchive
import Foundation
import GongkaiClient
import Testing

@testable import GongkaiCommand

@Suite("Files within archives")
struct ArchiveFileTests {
  private let folder: TemporaryFolder
  private let inputs = InputCount()

  init() throws { folder = try TemporaryFolder() }

  @Test(
    "Every file within is a text of its own, in the archive's order",
    arguments: [
      "a.tar", "a.tar.gz", "a.TGZ", "a.tar.xz", "a.tar.bz2", "a.tar.zst", "a.zip", "a.7z",
    ])
  func members(name: String) throws {
    let path = try write(name, ["one.txt": [1], "folder/two.txt": [2, 2], "empty": []])
    let entries = try read([path])
    #expect(entries.map(\.id) == ["\(path)/one.txt", "\(path)/folder/two.txt", "\(path)/empty"])
    #expect(entries.map(\.bytes) == [1, 2, 0])
    #expect(inputs.hasOpened)
  }

  @Test("A compressed file alone is the text that it holds, under its own path")
  func single() throws {
    let path = "\(folder.path)/report.txt.gz"
    try archive(path, ARCHIVE_FORMAT_RAW, gzip: true, [("", [7, 8, 9])])
    let entries = try read([path])
    #expect(entries.map(\.id) == [path])
    #expect(entries.map(\.bytes) == [3])
  }

  @Test("A name in GBK, which says nothing of its charset, is read as such")
  func legacyName() throws {
    // 报告 in GBK takes four bytes: those of a name of the same length are replaced.
    let path = try write("a.zip", ["abcd.txt": [1]])
    let plain = try Data(contentsOf: URL(filePath: path))
    var bytes = Array(plain)
    for place in bytes.indices.dropLast(3)
    where Array(bytes[place..<place + 4]) == Array("abcd".utf8) {
      bytes.replaceSubrange(place..<place + 4, with: [0xb1, 0xa8, 0xb8, 0xe6])
    }
    let legacy = try folder.write("b.zip", bytes)
    #expect(try read([legacy]).map(\.id) == ["\(legacy)/报告.txt"])
  }

  @Test("A file within that is beyond the limit is told, and the others are read")
  func tooLarge() throws {
    let path = try write("a.zip", ["a": [1], "b": [UInt8](repeating: 0, count: 1_000), "c": [3]])
    #expect(try read([path], maxBytes: 100).map(\.reason) == [nil, "INPUT_TOO_LARGE", nil])
  }

  @Test("A damaged archive is told once, and other files are read")
  func damaged() throws {
    let path = try write("a.tar.gz", ["a": [UInt8](repeating: 7, count: 9_000)])
    let whole = Array(try Data(contentsOf: URL(filePath: path)))
    let cut = try folder.write("cut.tar.gz", Array(whole.prefix(whole.count / 2)))
    let none = try folder.write("none.zip", Array("no archive at all".utf8))
    let last = try folder.write("last", [1])
    let entries = try read([cut, "\(folder.path)/missing.zip", last])
    #expect(entries.map(\.reason) == ["FILE_UNREADABLE", "FILE_NOT_FOUND", nil])
    // What is no archive is taken as a compressed file that is not compressed.
    #expect(try read([none]).map(\.id) == [none])
  }

  private func read(_ arguments: [String], maxBytes: Int = 1 << 20) throws -> [Entry] {
    var source = TextFileSource(
      arguments, inputs: inputs, limits: .init(items: 2, bytes: 1 << 20), maxBytes: maxBytes)
    return try source.readAll().flatMap(\.self)
  }

  private func write(
    _ name: String, _ files: KeyValuePairs<String, [UInt8]>
  ) throws -> String {
    let path = "\(folder.path)/\(name)"
    let format =
      name.hasSuffix(".zip")
      ? ARCHIVE_FORMAT_ZIP
      : name.hasSuffix(".7z") ? ARCHIVE_FORMAT_7ZIP : ARCHIVE_FORMAT_TAR_PAX_RESTRICTED
    try archive(path, format, files.map { ($0.key, $0.value) })
    return path
  }

  private func archive(
    _ path: String, _ format: Int32, gzip: Bool = false, _ files: [(String, [UInt8])]
  ) throws {
    let archive = try #require(archive_write_new())
    defer { archive_write_free(archive) }
    archive_write_set_format(archive, format)
    let name = path.lowercased()
    if gzip || name.hasSuffix("gz") { archive_write_add_filter_gzip(archive) }
    if name.hasSuffix(".xz") { archive_write_add_filter_xz(archive) }
    if name.hasSuffix(".bz2") { archive_write_add_filter_bzip2(archive) }
    if name.hasSuffix(".zst") { archive_write_add_filter_zstd(archive) }
    #expect(archive_write_open_filename(archive, path) == ARCHIVE_OK)
    for (name, bytes) in files {
      let entry = archive_entry_new()
      defer { archive_entry_free(entry) }
      archive_entry_set_pathname(entry, name)
      archive_entry_set_size(entry, Int64(bytes.count))
      archive_entry_set_filetype(entry, 0o100_000)
      archive_entry_set_perm(entry, 0o644)
      #expect(archive_write_header(archive, entry) == ARCHIVE_OK)
      #expect(archive_write_data(archive, bytes, bytes.count) == bytes.count)
    }
    #expect(archive_write_close(archive) == ARCHIVE_OK)
  }
}
