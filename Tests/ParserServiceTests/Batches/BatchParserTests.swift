import GRPCCore
import GongkaiProtos
import ReportParser
import SwiftProtobuf
import Testing

@testable import ParserService

@Suite("Batches whose caller went away")
struct BatchParserTests {
  private static let cancelled: CallCancellation = {
    let call = CallCancellation()
    call.cancel()
    return call
  }()

  @Test("A reading is told to stop once its call is cancelled")
  func signal() {
    let call = CallCancellation()
    let stop = StopSignal.of(call, within: .seconds(3_600))
    #expect(stop.error == nil)
    call.cancel()
    #expect(stop.error?.reason == .cancelled)
  }

  @Test("An item of a cancelled call is not read")
  func item() throws {
    let item = try #require(Samples.items(1).first)
    let answers = BatchParser(limits: ParsingLimits())
      .parse(item, evidence: .unspecified, until: Self.cancelled)
    #expect(answers.map { $0.error.details.first?.reason } == ["CANCELLED"])
    #expect(answers.first?.error.code == 1)
  }

  @Test("A message of a cancelled call is given up")
  func message() async {
    let message = Gongkai_V1_ParseReportsRequest.with { $0.items = Samples.items(4) }
    await #expect(throws: CancellationError.self) {
      try await BatchParser(limits: ParsingLimits()).parse(message, until: Self.cancelled)
    }
  }
}
