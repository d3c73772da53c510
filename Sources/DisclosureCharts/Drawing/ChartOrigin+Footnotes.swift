extension ChartOrigin {
  /// The footnotes that tell how values are made, before those of the chart itself.
  var definitionNotes: [String] {
    definition.isEmpty ? [] : ["指标 Definition: \(definition)"]
  }

  /// The footnotes that tell where values come from, after those of the chart itself.
  var sourceNotes: [String] {
    notes + (source.isEmpty ? [] : ["来源 Source: \(source)"])
      + ["数据修订 Data revision: \(revision)"]
  }
}
