import DisclosureReport

extension CellValues {
  /// The tables in which a sum fails.
  var contradictoryTables: Set<FormTable> {
    var tables: Set<FormTable> = []
    if fails(FormIdentity.applications) { tables.insert(.applications) }
    if fails(FormIdentity.disputes) { tables.insert(.disputes) }
    return tables
  }

  private func fails(_ identities: [FormIdentity]) -> Bool {
    identities.contains { identity in
      if case .fails = identity.check(self, unknown: CellSet()) { true } else { false }
    }
  }
}
