extension FilledForm {
  /// Rewrites every head and label of a row; titles of blocks, groups and sections stay.
  mutating func rewriteLabels(_ write: (String) -> String) {
    for block in proactive.indices {
      proactive[block].head = proactive[block].head.map(write)
      for row in proactive[block].rows.indices {
        proactive[block].rows[row].label = write(proactive[block].rows[row].label)
      }
    }
    for line in applications.indices { applications[line].label = write(applications[line].label) }
  }

  /// Rewrites those too.
  mutating func rewriteTitles(_ write: (String) -> String) {
    for block in proactive.indices { proactive[block].title = write(proactive[block].title) }
    for line in applications.indices {
      applications[line].group = applications[line].group.map(write)
      applications[line].section = applications[line].section.map(write)
    }
  }

  /// Whether a head or a label of a row has a text in it.
  func contains(_ text: String) -> Bool {
    proactive.contains { block in
      block.head.contains { $0.contains(text) } || block.rows.contains { $0.label.contains(text) }
    } || applications.contains { $0.label.contains(text) }
  }
}
