import GRPCCore
import GRPCProtobuf
import ServiceKit
import Testing

@Suite("The shape of errors")
struct GoogleRPCStatusTests {
  @Test("Every error has its reason in our domain, and arrives whole in the trailers")
  func wire() throws {
    let error = GoogleRPCStatus.gongkai(
      .unavailable, reason: "BUSY", "Busy.", metadata: ["queue": "7"], retryAfter: .seconds(2))
    let received = try #require(try RPCError(error).unpackGoogleRPCStatus())
    #expect(received == error)
    #expect(
      received.details.first?.errorInfo
        == .init(reason: "BUSY", domain: "gongkai", metadata: ["queue": "7"]))
    #expect(received.details.last?.retryInfo?.delay == .seconds(2))
  }

  @Test("A limit is named with the value that goes beyond it, and the field")
  func limit() {
    let error = GoogleRPCStatus.limitExceeded(
      reason: "TOO_MANY_ITEMS", field: "items", what: "Items in one message", limit: 10, value: 11)
    #expect(error.code == .invalidArgument)
    #expect(error.message == "Items in one message: 11 is more than the limit of 10.")
    #expect(error.details.first?.errorInfo?.metadata == ["limit": "10", "value": "11"])
    #expect(error.details.last?.badRequest?.violations.map(\.field) == ["items"])
  }

  @Test("Texts that quote a caller are clipped to what trailers carry, after a whole character")
  func clipped() throws {
    let long = String(repeating: "公开", count: 1_000_000)
    let error = GoogleRPCStatus.invalidArgument(
      reason: "INVALID_FIELD", field: "f", long, metadata: ["value": long])
    let bytes: [UInt8] = try error.serializedBytes()
    #expect(bytes.count < 4_096)
    #expect(error.message.hasPrefix("公开") && error.message.hasSuffix("…"))
    #expect(!error.message.contains("\u{fffd}"))
    #expect("short".clipped(toBytes: 5) == "short")
    #expect("公开".clipped(toBytes: 4) == "公…")
    #expect("公".clipped(toBytes: 1) == "…")
  }

  @Test(
    "A thrown error has the code that its caller sees",
    arguments: [
      (RPCError(code: .aborted, message: ""), "ABORTED"),
      (GoogleRPCStatus.draining(), "UNAVAILABLE"),
      (CancellationError(), "CANCELLED"), (ConfigurationError("x"), "UNKNOWN"),
    ] as [(any Error, String)])
  func codes(error: any Error, name: String) {
    #expect(Status.Code(of: error).name == name)
  }
}
