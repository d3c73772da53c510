/// The labels of a table's rows, byte by byte as most reports print them: a cell that holds one needs no squeezing.
extension LabelBook {
  /// The labels with the marks that the notice prints in them.
  private static let marked = [
    "部分公开（区分处理的，只计这一情形，不计其他情形）", "危及“三安全一稳定”", "危及\"三安全一稳定\"",
    "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
    "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
  ]

  /// The printed forms of labels that are known whole.
  static func printedLabels(of labels: [RowLabel], in whole: WholeLabels) -> WholeLabels {
    var printed = WholeLabels()
    var words: [UInt8] = []
    for label in labels.flatMap(\.spellings).map(Self.withoutNumber) + marked {
      for number in numbers {
        let bytes = number + label.utf8
        words.removeAll(keepingCapacity: true)
        words.appendSqueezed(bytes.indices, of: bytes.span)
        if case .row(let row)? = whole.meaning(of: words.span, from: 0) {
          printed.add(bytes, .row(row))
        }
      }
    }
    return printed
  }

  /// What numbers a label.
  private static let numbers =
    ([""] + (1...8).flatMap { ["\($0).", "\($0)．", "\($0)、", "\($0). "] }
    + ["一", "二", "三", "四", "五", "六", "七"].flatMap { ["（\($0)）", "(\($0))", "(\($0)) ", "\($0)、"] })
    .map { Array($0.utf8) }

  /// A spelling without the number that is part of it where a label is nothing without (`3其他`).
  private static func withoutNumber(_ spelling: String) -> String {
    guard let first = spelling.first, "3六七".contains(first) else { return spelling }
    return String(spelling.dropFirst())
  }
}
