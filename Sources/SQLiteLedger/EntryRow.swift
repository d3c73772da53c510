import DisclosureReport
import Foundation
import GRDB

/// An entry as a row of the table `entries`, and back.
enum EntryRow {
  /// The columns; those of text hold any text, and so go in and out as bytes: SQLite's own texts
  /// end at their first NUL.
  private static let columns: [(name: String, isText: Bool)] = [
    ("sequence", false), ("revision", false), ("kind", false), ("sha256", false), ("part", false),
    ("parser_version", true), ("compact", false), ("reason", true), ("key_kind", false),
    ("agency_id", true), ("year", false), ("version", false), ("published_seconds", false),
    ("published_nanos", false), ("outcome", false), ("rejection", false), ("trace_parent", true),
    ("author", true), ("checksum", false),
  ]

  static let insertion = """
    INSERT INTO entries (\(columns.map(\.name).joined(separator: ", ")))
    VALUES (\(columns.map { $0.isText ? "CAST(? AS TEXT)" : "?" }.joined(separator: ", ")))
    """

  static let selection = """
    SELECT \(columns.map { $0.isText ? "CAST(\($0.name) AS BLOB)" : $0.name }
      .joined(separator: ", "))
    FROM entries WHERE sequence > ? ORDER BY sequence LIMIT ?
    """

  /// What an entry is about, in the column `kind`.
  enum Kind: Int {
    case report = 0
    case withdrawalOfKey = 1
    case withdrawalOfSource = 2
    /// The cells are in the column `compact`.
    case amendment = 3
    /// The roster is in the column `compact`.
    case roster = 4
  }

  /// What an entry's key is, in the column `key_kind`.
  enum KeyKind: Int {
    case none = 0
    case agency = 1
    /// The source in the entry's own columns.
    case source = 2
  }

  static func arguments(_ entry: ChangeEntry) -> StatementArguments {
    let subject = SubjectColumns(entry.subject)
    let numbers: [(any DatabaseValueConvertible)?] = [entry.sequence, entry.revision]
    let said: [(any DatabaseValueConvertible)?] = [
      subject.kind.rawValue, subject.source.map { Data($0.sha256.bytes) }, subject.source?.part,
      data(subject.parserVersion), subject.compact.map { Data($0) }, data(subject.reason),
    ]
    let outcome: [(any DatabaseValueConvertible)?] = [
      entry.version, entry.publishedAt?.seconds, entry.publishedAt?.nanos,
      entry.outcome.rawValue, entry.rejection?.rawValue, data(entry.traceParent),
      data(subject.author),
    ]
    let values = (numbers + said + keyColumns(entry.key) + outcome).map {
      $0?.databaseValue ?? .null
    }
    return StatementArguments(values + [RowChecksum.of(values).databaseValue])
  }

  private static func keyColumns(_ key: ReportKey?) -> [(any DatabaseValueConvertible)?] {
    switch key {
    case nil: [KeyKind.none.rawValue, nil, nil]
    case .agency(let id, let year): [KeyKind.agency.rawValue, data(id), year]
    case .source: [KeyKind.source.rawValue, nil, nil]
    }
  }

  private static func data(_ text: String?) -> Data? { text.map { Data($0.utf8) } }
}

/// What the columns hold of an entry's subject.
private struct SubjectColumns {
  var kind: EntryRow.Kind
  var source: SourceIdentity?
  var parserVersion: String?
  var compact: [UInt8]?
  var reason: String?
  var author: String?

  init(_ subject: ChangeEntry.Subject) {
    switch subject {
    case .report(let source, let parserVersion, let compact):
      kind = .report
      self.source = source
      self.parserVersion = parserVersion
      self.compact = compact
    case .withdrawal(.source(let source), let reason):
      kind = .withdrawalOfSource
      self.source = source
      self.reason = reason
    case .withdrawal(.key, let reason):
      kind = .withdrawalOfKey
      self.reason = reason
    case .amendment(let key, let cells, let author, let reason):
      kind = .amendment
      if case .source(let source) = key { self.source = source }
      compact = CellAmendment.encode(cells)
      self.author = author
      self.reason = reason
    case .roster(let roster):
      kind = .roster
      compact = roster.encoded()
    }
  }
}
