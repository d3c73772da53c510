public import GRPCCore
public import GRPCProtobuf

/// Errors as callers meet them: a code, a sentence, and details that a program can act on.
extension GoogleRPCStatus {
  /// The domain of every reason.
  public static let gongkaiDomain = "gongkai"

  /// An error with its reason, in UPPER_SNAKE_CASE, and what the sentence says as figures.
  ///
  /// Texts are clipped to what fits the trailers that errors travel in.
  ///
  /// - Parameters:
  ///   - code: gRPC's code.
  ///   - reason: What a program tells errors apart by: `PAGE_TOKEN_INVALID`.
  ///   - message: A sentence for people, with the figures in it.
  ///   - metadata: The figures, by name.
  ///   - violations: The request's fields at fault.
  ///   - retryAfter: How long to wait before trying again, where that helps.
  /// - Returns: The error, to be thrown by a handler.
  public static func gongkai(
    _ code: RPCError.Code, reason: String, _ message: String, metadata: [String: String] = [:],
    violations: [FieldViolation] = [], retryAfter: Duration? = nil
  ) -> GoogleRPCStatus {
    let message = message.clipped(toBytes: ErrorText.maxMessageBytes)
    var details: [ErrorDetails] = [
      .errorInfo(
        reason: reason, domain: gongkaiDomain,
        metadata: metadata.mapValues { $0.clipped(toBytes: ErrorText.maxValueBytes) })
    ]
    if !violations.isEmpty {
      details.append(
        .badRequest(
          violations: violations.map {
            .init(
              field: $0.field,
              description: $0.description.clipped(toBytes: ErrorText.maxMessageBytes))
          }))
    }
    if let retryAfter { details.append(.retryInfo(delay: retryAfter)) }
    return GoogleRPCStatus(code: code, message: message, details: details)
  }

  /// A field of the request that cannot be used.
  public static func invalidArgument(
    reason: String, field: String, _ message: String, metadata: [String: String] = [:]
  ) -> GoogleRPCStatus {
    gongkai(
      .invalidArgument, reason: reason, message, metadata: metadata,
      violations: [FieldViolation(field: field, description: message)])
  }

  /// A field of the request that goes beyond a limit; names the limit and the value.
  public static func limitExceeded(
    reason: String, field: String, what: String, limit: Int, value: Int
  ) -> GoogleRPCStatus {
    invalidArgument(
      reason: reason, field: field, "\(what): \(value) is more than the limit of \(limit).",
      metadata: ["limit": String(limit), "value": String(value)])
  }

  /// The server is going away; what it acknowledged is done, the rest is to be sent again
  /// elsewhere.
  public static func draining() -> GoogleRPCStatus {
    gongkai(
      .unavailable, reason: "DRAINING",
      "The server is shutting down; what it acknowledged is durable, send the rest again.",
      retryAfter: .seconds(1))
  }
}

/// A field of a request at fault, by its path in the message.
public struct FieldViolation: Hashable, Sendable {
  /// The path: `items[3].data`.
  public let field: String
  /// What is wrong with it.
  public let description: String

  /// A field at fault.
  public init(field: String, description: String) {
    self.field = field
    self.description = description
  }
}
