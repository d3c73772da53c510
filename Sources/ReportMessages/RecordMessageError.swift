/// Why a message gives no record: a field holds what a record cannot.
public struct RecordMessageError: Error, Hashable, Sendable {
  /// The field's path in the message, in snake case: `applications.new_received.total`.
  public let field: String
  /// What is wrong with it, with the value.
  public let message: String

  /// An error of a field.
  public init(field: String, message: String) {
    self.field = field
    self.message = message
  }
}

extension RecordMessageError: CustomStringConvertible {
  /// The field and what is wrong with it.
  public var description: String { "\(field): \(message)" }
}
