import CLibArchive
import Foundation
import ReportParser

/// An archive whose files are read one after another: tar, zip or 7z, compressed or not, or a single compressed file.
final class ArchiveFile {
  private static let suffixes = [
    ".tar", ".tgz", ".tbz2", ".txz", ".zip", ".7z", ".gz", ".bz2", ".xz", ".zst",
  ]

  private let path: String
  private let archive: OpaquePointer
  private let inputs: InputCount
  private var counted = 0

  /// Whether a file's name says that it is an archive.
  static func isArchive(_ path: String) -> Bool {
    let name = path.lowercased()
    return suffixes.contains(where: name.hasSuffix)
  }

  /// Opens an archive whose bytes are counted; throws ``InputOutputError``.
  init(path: String, counting inputs: InputCount) throws {
    guard let archive = archive_read_new() else { throw InputOutputError.last(path) }
    self.archive = archive
    self.inputs = inputs
    self.path = path
    // Each of them by name: `all` has programs run for what the library itself cannot read.
    archive_read_support_format_tar(archive)
    archive_read_support_format_zip(archive)
    archive_read_support_format_7zip(archive)
    archive_read_support_format_raw(archive)
    archive_read_support_format_empty(archive)
    archive_read_support_filter_gzip(archive)
    archive_read_support_filter_bzip2(archive)
    archive_read_support_filter_xz(archive)
    archive_read_support_filter_zstd(archive)
    guard archive_read_open_filename(archive, path, InputFile.blockSize) == ARCHIVE_OK else {
      throw failure()
    }
  }

  deinit { archive_read_free(archive) }

  /// The next regular file, or nil after the last; what was left of the one before is skipped.
  ///
  /// Throws ``InputOutputError`` where the archive is damaged: what follows cannot be told apart then.
  func next() throws -> ArchiveMember? {
    while true {
      var entry: OpaquePointer?
      let status = archive_read_next_header(archive, &entry)
      if status == ARCHIVE_EOF { return nil }
      if status == ARCHIVE_RETRY { continue }
      guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry else { throw failure() }
      // A compressed file alone has neither a name nor a type of its own.
      if archive_format(archive) == ARCHIVE_FORMAT_RAW {
        return ArchiveMember(of: self, name: path, size: nil)
      }
      guard archive_entry_filetype(entry) == S_IFREG, let name = name(of: entry) else { continue }
      let size = archive_entry_size_is_set(entry) != 0 ? Int(archive_entry_size(entry)) : nil
      return ArchiveMember(of: self, name: "\(path)/\(name)", size: size)
    }
  }

  /// The name of an entry, which older programs of Chinese systems write in GBK and do not say so.
  private func name(of entry: OpaquePointer) -> String? {
    if let name = archive_entry_pathname_utf8(entry) { return String(cString: name) }
    guard let raw = archive_entry_pathname(entry) else { return nil }
    let bytes = [UInt8](UnsafeRawBufferPointer(start: raw, count: strlen(raw)))
    if let name = String(validating: bytes, as: UTF8.self) { return name }
    let converted = Iconv.convert(
      bytes, from: "GB18030", to: "UTF-8", capacity: 2 * bytes.count)
    return String(decoding: converted.end == nil ? converted.bytes : bytes, as: UTF8.self)
  }

  /// Reads some bytes of the file at hand; false at its end.
  fileprivate func read(atMost count: Int, into bytes: inout [UInt8]) throws -> Bool {
    try withUnsafeTemporaryAllocation(byteCount: count, alignment: 1) { buffer in
      while true {
        let got = archive_read_data(archive, buffer.baseAddress, buffer.count)
        if got == Int(ARCHIVE_RETRY) { continue }
        guard got >= 0 else { throw failure() }
        bytes.append(contentsOf: buffer.prefix(got))
        let taken = Int(archive_filter_bytes(archive, -1))
        inputs.noteRead(taken - counted)
        counted = taken
        return got > 0
      }
    }
  }

  private func failure() -> InputOutputError {
    let detail = archive_error_string(archive).map { String(cString: $0) } ?? "cannot be read"
    let isMissing = archive_errno(archive) == ENOENT
    let isForbidden = archive_errno(archive) == EACCES
    return InputOutputError(
      number: isMissing ? .noSuchFile : isForbidden ? .notPermitted : .other,
      description: "\(path): \(detail)")
  }
}

/// A file within an archive, to be read before the next is asked for.
final class ArchiveMember: InputBytes {
  private let archive: ArchiveFile
  let name: String
  let size: Int?

  fileprivate init(of archive: ArchiveFile, name: String, size: Int?) {
    self.archive = archive
    self.name = name
    self.size = size
  }

  func read(atMost count: Int, into bytes: inout [UInt8]) throws -> Bool {
    try archive.read(atMost: count, into: &bytes)
  }
}
