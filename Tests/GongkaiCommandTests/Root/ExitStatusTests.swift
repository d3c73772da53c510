import GRPCCore
import GRPCProtobuf
import Testing

@testable import GongkaiCommand

@Suite("Exit statuses of errors")
struct ExitStatusTests {
  @Test(
    "A service's code decides",
    arguments: [
      (RPCError.Code.unavailable, 69), (.deadlineExceeded, 69), (.unimplemented, 69),
      (.resourceExhausted, 69), (.invalidArgument, 64), (.outOfRange, 64), (.notFound, 1),
      (.failedPrecondition, 1), (.internalError, 70), (.unknown, 70), (.dataLoss, 70),
    ] as [(RPCError.Code, Int32)])
  func codes(_ code: RPCError.Code, _ status: Int32) {
    #expect(ExitStatus.status(of: RPCError(code: code, message: "")) == status)
    #expect(ExitStatus.status(of: GoogleRPCStatus(code: code, message: "", details: [])) == status)
  }

  @Test("Broken pipes, input and output, and the command's own failures have theirs")
  func others() {
    #expect(ExitStatus.status(of: OutputClosed()) == 141)
    #expect(ExitStatus.status(of: InputOutputError(number: .other, description: "")) == 74)
    #expect(ExitStatus.status(of: CommandFailure(66, "")) == 66)
    #expect(ExitStatus.status(of: CancellationError()) == 70)
  }

  @Test("A broken pipe is not spoken of; a service's error is, with its code")
  func messages() {
    #expect(Failures.message(of: OutputClosed()) == nil)
    #expect(
      Failures.message(of: RPCError(code: .notFound, message: "There is none."))
        == "There is none. [notFound]")
  }
}
