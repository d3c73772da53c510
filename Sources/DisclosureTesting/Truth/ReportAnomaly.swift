/// A contradiction or a surplus that a report carries, as the truth beside it lists it.
public struct ReportAnomaly: Hashable, Sendable {
  /// What it is: `extra_cell`, `label_typo`, `column_sum`.
  public var type: String
  /// Where it stands: a key of the truth.
  public var place: String
  /// What a person would say of it.
  public var detail: String

  /// An anomaly.
  public init(type: String, place: String, detail: String) {
    self.type = type
    self.place = place
    self.detail = detail
  }
}
