/// A set of seeds, shared by the targets that take such inputs.
enum SeedKind: String, CaseIterable, Sendable {
  /// Whole reports as text.
  case texts
  /// Whole reports as HTML.
  case pages
  /// Reports in several charsets, behind a byte that chooses one.
  case charsets
  /// Sections of prose.
  case prose
  /// Tables, behind a byte that says which.
  case tables
  /// Names of agencies, a line each.
  case agencies
}
