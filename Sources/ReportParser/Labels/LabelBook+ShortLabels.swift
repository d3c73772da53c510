import DisclosureReport

extension LabelBook {
  /// The row whose short label a text prints with one letter wrong (`2.重夏申请`), its number right.
  ///
  /// So short a label shares too few pairs of letters with its misprint to be told by likeness.
  ///
  /// - Parameter text: squeezed words, from the number on.
  /// - Returns: the row; nil where the text is no such label.
  static func rowOfShortLabel(_ text: Swift.Span<UInt8>) -> FormRow? {
    for label in shortLabels where label.bytes.count == text.count {
      var wrong = 0
      var index = 0
      while index < text.count {
        let width = text.wideCharacter(at: index) == 0 ? 1 : 3
        if !text.agrees(from: index, with: label.bytes.span, from: index, count: width) {
          wrong += index < label.numberEnd ? text.count : 1
        }
        index += width
      }
      if wrong == 1 { return label.row }
    }
    return nil
  }

  /// A label of four letters.
  private struct ShortLabel: Sendable {
    let row: FormRow
    /// The label behind its number, squeezed.
    let bytes: [UInt8]
    /// Where the number ends.
    let numberEnd: Int

    init(_ row: ApplicationRow, _ number: String, _ label: String) {
      self.row = .application(row)
      bytes = Array((number + label).utf8)
      numberEnd = number.utf8.count
    }
  }

  private static let shortLabels = [
    ShortLabel(.granted, "一", "予以公开"), ShortLabel(.partiallyGranted, "二", "部分公开"),
    ShortLabel(.repeated, "2", "重复申请"),
  ]
}
