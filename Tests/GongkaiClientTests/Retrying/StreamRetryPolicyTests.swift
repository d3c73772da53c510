import GRPCCore
import GRPCProtobuf
import Testing

@testable import GongkaiClient

@Suite("When a stream is opened again")
struct StreamRetryPolicyTests {
  private let policy = StreamRetryPolicy(
    maxFailures: 5, firstWait: .seconds(1), longestWait: .seconds(6))
  private let unavailable = RPCError(code: .unavailable, message: "draining")

  @Test("The wait doubles up to the longest", arguments: zip(1...5, [1, 2, 4, 6, 6]))
  func doubles(failures: Int, seconds: Int) {
    #expect(
      policy.wait(after: unavailable, failures: failures, wasAnswered: true, jitter: 1)
        == .seconds(seconds))
  }

  @Test("Jitter takes away up to half of the wait")
  func jitter() {
    #expect(
      policy.wait(after: unavailable, failures: 1, wasAnswered: true, jitter: 0)
        == .milliseconds(500))
  }

  @Test("More failures in a row than the policy allows end it")
  func givesUp() {
    #expect(policy.wait(after: unavailable, failures: 6, wasAnswered: true) == nil)
    #expect(StreamRetryPolicy.never.wait(after: unavailable, failures: 1, wasAnswered: true) == nil)
  }

  @Test("A service that never answered is not waited for, unless the policy says so")
  func neverAnswered() {
    #expect(policy.wait(after: unavailable, failures: 1, wasAnswered: false) == nil)
    var patient = policy
    patient.waitsForService = true
    #expect(patient.wait(after: unavailable, failures: 1, wasAnswered: false) != nil)
  }

  @Test(
    "An error that would come again is not tried again",
    arguments: [
      RPCError.Code.invalidArgument, .internalError, .resourceExhausted, .unauthenticated,
    ])
  func final(code: RPCError.Code) {
    let error = RPCError(code: code, message: "no")
    #expect(policy.wait(after: error, failures: 1, wasAnswered: true) == nil)
  }

  @Test("What the service asks to wait is waited, also where it is longer than the longest wait")
  func asked() {
    let status = GoogleRPCStatus(
      code: .resourceExhausted, message: "full", details: [.retryInfo(delay: .seconds(9))])
    let error = RPCError(status)
    #expect(error.retryDelay == .seconds(9))
    #expect(policy.wait(after: error, failures: 1, wasAnswered: false) == .seconds(9))
  }
}
