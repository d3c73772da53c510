/// How much prose stands around the tables.
public enum ProseLength: String, CaseIterable, Sendable {
  /// A paragraph or two a section: reports of 4 to 6 KB, quick to make and to look through.
  case brief
  /// As much as in real reports: 6 to 11 KB.
  case full
  /// As much as in the longer ones: 7 to 12 KB, more where the layout takes more.
  case long
}
