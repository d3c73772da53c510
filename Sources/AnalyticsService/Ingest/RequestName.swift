/// The names of requests as the ledger keeps them: those of one RPC never meet another's.
enum RequestName {
  /// The longest name that is kept, in bytes; a batch of a longer one is a batch without a name.
  private static let longest = 200

  /// The name of a batch of reports; nil where it has none.
  static func ingest(_ id: String) -> String? { name(id, of: "ingest") }

  /// The name of an amendment; nil where it has none.
  static func amend(_ id: String) -> String? { name(id, of: "amend") }

  /// The name of a roster; nil where it has none.
  static func roster(_ id: String) -> String? { name(id, of: "roster") }

  private static func name(_ id: String, of rpc: String) -> String? {
    id.isEmpty || id.utf8.count > longest ? nil : "\(rpc):\(id)"
  }
}
