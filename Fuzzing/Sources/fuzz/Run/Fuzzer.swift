import Foundation

/// Gives libFuzzer's inputs to the target that the environment names.
///
/// An argument would not do: libFuzzer starts the program again with arguments of its own.
enum Fuzzer {
  /// The target.
  static let target = ProcessInfo.processInfo.environment["FUZZ_TARGET"]
    .flatMap(FuzzTarget.named)

  /// Runs one input; a rule that is broken ends the program, so that libFuzzer keeps the input.
  static func run(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
    let input = [UInt8](UnsafeBufferPointer(start: data, count: size))
    for rule in target?.brokenRules(input) ?? [] { fatalError(rule) }
    return 0
  }
}
