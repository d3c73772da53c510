import DisclosureReport

/// What a pattern tells of a number whose words are found, and what else must be so.
struct CompiledPattern: Sendable {
  /// What the number counts; nil where it counts nothing that is looked for.
  let kind: NarrativeKind?
  /// The cell that the prose names, where it names one.
  let cell: Cell?
  /// What the numbers before it must be about; nil where they may be about anything.
  let topic: NarrativeTopic?

  init(_ pattern: NarrativePattern) {
    kind = pattern.kind
    cell = pattern.cell
    topic = pattern.topic
  }
}
