import Testing

/// Replays what fuzzing found, so that it need not be found again.
@Suite("Inputs kept from fuzzing")
struct KeptInputsTests {
  @Test("No input that was kept breaks a rule", arguments: FuzzTarget.all)
  func replay(target: FuzzTarget) {
    let inputs = KeptInputs.of(target)
    #expect(!inputs.isEmpty)
    for input in inputs {
      #expect(target.brokenRules(input.bytes).isEmpty, "\(target.name)/\(input.name)")
    }
  }
}

extension FuzzTarget: CustomTestStringConvertible {
  var testDescription: String { name }
}
