import DisclosureReport

extension DivisionCode {
  /// The code of a field's text, nil where it is empty.
  static func read(_ text: String, field: String) throws(RecordMessageError) -> DivisionCode? {
    if text.isEmpty { return nil }
    guard let code = DivisionCode(text) else {
      throw RecordMessageError(field: field, message: "\(text.prefix(20)) is no code of six digits")
    }
    return code
  }
}
