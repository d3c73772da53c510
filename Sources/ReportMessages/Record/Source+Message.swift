public import DisclosureReport
public import GongkaiProtos
import SwiftProtobuf

extension Gongkai_V1_ReportSource {
  /// The message of a source.
  ///
  /// - Parameters:
  ///   - source: The source.
  ///   - itemID: The id of the item whose text it is, told where the text holds several reports.
  public init(_ source: ReportSource, itemID: String = "") {
    self.init()
    uri = source.uri ?? ""
    sha256 = Hexadecimal.text(source.sha256)
    bytes = Int64(source.bytes)
    charset = source.charset
    mediaType = source.mediaType
    part = Int32(clamping: source.part)
    partOf = source.part > 0 ? itemID : ""
  }
}

extension ReportSource {
  /// The source of a message.
  public init(_ message: Gongkai_V1_ReportSource) throws(RecordMessageError) {
    self.init()
    uri = message.uri.isEmpty ? nil : message.uri
    sha256 = try Self.digest(message.sha256, field: "source.sha256")
    guard message.bytes >= 0, let bytes = Int(exactly: message.bytes) else {
      throw RecordMessageError(field: "source.bytes", message: "\(message.bytes) is below 0")
    }
    guard message.part >= 0 else {
      throw RecordMessageError(field: "source.part", message: "\(message.part) is below 0")
    }
    self.bytes = bytes
    charset = message.charset
    mediaType = message.mediaType
    part = Int(message.part)
  }

  /// The 32 bytes of a SHA-256 in 64 hexadecimal digits; none where the text is empty.
  public static func digest(
    _ text: String, field: String
  ) throws(RecordMessageError) -> [UInt8] {
    guard let digest = Hexadecimal.bytes(text), digest.isEmpty || digest.count == 32 else {
      throw RecordMessageError(
        field: field, message: "\(text.prefix(70)) is not 64 hexadecimal digits")
    }
    return digest
  }
}

extension Gongkai_V1_ParserStamp {
  /// The message of a parser's stamp.
  public init(_ stamp: ParserStamp) {
    self.init()
    version = stamp.version
    layouts = stamp.layouts.map { layout in
      .with {
        $0.table = Gongkai_V1_FormTable(core: layout.table)
        $0.layout = layout.layout
      }
    }
  }
}

extension ParserStamp {
  /// The stamp of a message.
  public init(_ message: Gongkai_V1_ParserStamp) throws(RecordMessageError) {
    self.init()
    version = message.version
    for layout in message.layouts {
      let field = "parser.layouts.table"
      guard let table = try layout.table.core(as: FormTable.self, field: field) else {
        throw RecordMessageError(field: field, message: "a layout needs its table")
      }
      layouts.append(TableLayout(table: table, layout: layout.layout))
    }
  }
}
