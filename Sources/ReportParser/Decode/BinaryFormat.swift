/// A format that is no text, known by its first bytes, and the tool that makes text of it.
struct BinaryFormat: Sendable {
  let name: String
  let mediaType: String
  let converter: String
  private let signatures: [[UInt8]]

  /// The format that bytes begin as, or nil where they may be text.
  static func of(_ bytes: [UInt8]) -> BinaryFormat? {
    guard let first = bytes.first else { return nil }
    for format in all {
      for signature in format.signatures where signature.first == first {
        if bytes.starts(with: signature) { return format }
      }
    }
    return nil
  }

  /// Every format that is told apart.
  static let all: [BinaryFormat] = [
    BinaryFormat(
      name: "a PDF", mediaType: "application/pdf", converter: "pdftotext -layout",
      signatures: [Array("%PDF-".utf8)]),
    BinaryFormat(
      name: "a ZIP archive (.docx, .xlsx, .wps)", mediaType: "application/zip",
      converter: "libreoffice --convert-to html", signatures: [[0x50, 0x4B, 0x03, 0x04]]),
    BinaryFormat(
      name: "an old Office file (.doc, .xls)", mediaType: "application/msword",
      converter: "libreoffice --convert-to html",
      signatures: [[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]]),
    BinaryFormat(
      name: "an RTF file", mediaType: "application/rtf", converter: "libreoffice --convert-to html",
      signatures: [Array("{\\rtf".utf8)]),
    BinaryFormat(
      name: "an image", mediaType: "image/*", converter: "tesseract -l chi_sim",
      signatures: [
        [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8), [0x49, 0x49, 0x2A, 0x00],
        [0x4D, 0x4D, 0x00, 0x2A],
      ]),
    BinaryFormat(
      name: "a gzip file", mediaType: "application/gzip", converter: "gzip -dc",
      signatures: [[0x1F, 0x8B]]),
  ]
}
