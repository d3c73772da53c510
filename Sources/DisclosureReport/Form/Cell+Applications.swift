extension Cell {
  /// The row of applications that the cell stands in, if it does.
  public var applicationRow: ApplicationRow? {
    guard index >= Self.firstApplication, index < Self.firstDispute else { return nil }
    return ApplicationRow(rawValue: (index - Self.firstApplication) / 7)
  }

  /// The column of applications that the cell stands in, if it does.
  public var applicantColumn: ApplicantColumn? {
    guard index >= Self.firstApplication, index < Self.firstDispute else { return nil }
    return ApplicantColumn(rawValue: (index - Self.firstApplication) % 7)
  }
}
