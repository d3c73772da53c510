import ArgumentParser

/// When failed documents make the command fail.
enum FailOn: String, CaseIterable, ExpressibleByArgument, Sendable {
  /// When any failed.
  case any
  /// When all failed.
  case all
  /// Never.
  case never
}

/// How many documents were done, and how many failed.
struct Tally: Equatable, Sendable {
  var done = 0
  var failed = 0

  /// The exit status.
  func exitStatus(failOn: FailOn, hasOpenedInput: Bool) -> Int32 {
    if !hasOpenedInput { return ExitStatus.noInput }
    let fails =
      switch failOn {
      case .any: failed > 0
      case .all: failed > 0 && done == 0
      case .never: false
      }
    return fails ? ExitStatus.someFailed : 0
  }
}
