/// Why bytes are no ``CompactReport``.
public enum CompactError: Error, Hashable, Sendable {
  /// The first byte names a version of the format that this code does not know.
  case unknownVersion(UInt8)
  /// The bytes end before the report does.
  case truncated
  /// A field holds what no encoder writes; the field is named.
  case malformed(String)
}
