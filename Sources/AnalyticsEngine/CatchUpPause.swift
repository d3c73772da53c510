/// How long the committer waits before it reads again what the ledger may have kept untold.
///
/// It reads at once after a failure, and where that fails too, again and again at growing distances,
/// up to a limit: readers see what was kept as soon as the ledger can be read, whoever submits.
struct CatchUpPause: Sendable {
  private static let shortest = Duration.milliseconds(50)
  private static let longest = Duration.seconds(5)

  let duration: Duration

  /// No pause: what the first failure asks for.
  static let atOnce = CatchUpPause(duration: .zero)

  /// The pause after another failure.
  var longer: CatchUpPause {
    CatchUpPause(duration: max(Self.shortest, min(duration * 2, Self.longest)))
  }
}
