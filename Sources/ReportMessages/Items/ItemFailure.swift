public import GongkaiProtos
public import ReportParser
import SwiftProtobuf

/// Why one item of a stream failed: google.rpc's number, the reason for programs, the message for
/// people.
public struct ItemFailure: Error, Hashable, Sendable {
  /// The number of a google.rpc.Code.
  public var code: Int32
  /// The reason in upper snake case: `NOT_A_REPORT`.
  public var reason: String
  /// A sentence for people.
  public var message: String
  /// The figures of the case.
  public var metadata: [String: String]

  /// A failure.
  public init(code: Int32, reason: String, message: String, metadata: [String: String] = [:]) {
    self.code = code
    self.reason = reason
    self.message = message
    self.metadata = metadata
  }

  /// The number of INVALID_ARGUMENT: sending the same again fails again.
  public static let invalidArgument: Int32 = 3
  /// The number of CANCELLED: the sender does not wait any more.
  public static let cancelled: Int32 = 1
  /// The number of DEADLINE_EXCEEDED: it took too long, and may not another time.
  public static let deadlineExceeded: Int32 = 4

  /// Who defines the reasons.
  public static let domain = "gongkai"
}

extension ItemFailure {
  /// The failure of a text that gives no record.
  public init(_ error: ParseError) {
    let code =
      switch error.reason {
      case .cancelled: Self.cancelled
      case .timeExceeded: Self.deadlineExceeded
      default: Self.invalidArgument
      }
    self.init(
      code: code, reason: error.reason.rawValue, message: error.message,
      metadata: error.metadata)
  }

  /// The failure of a message that holds what it cannot mean.
  public init(_ error: RecordMessageError) {
    self.init(
      code: Self.invalidArgument, reason: "INVALID_FIELD", message: error.description,
      metadata: ["field": error.field])
  }
}

extension Gongkai_V1_ItemError {
  /// The message of a failure.
  public init(_ failure: ItemFailure) {
    self.init()
    code = failure.code
    message = failure.message
    details = [
      .with {
        $0.reason = failure.reason
        $0.domain = ItemFailure.domain
        $0.metadata = failure.metadata
      }
    ]
  }

  /// The first reason named, in upper snake case; empty where none is.
  public var reason: String { details.first?.reason ?? "" }
}
