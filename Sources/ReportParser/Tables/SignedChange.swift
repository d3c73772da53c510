import DisclosureReport

/// Places the values of a row by the one that a word signs: 减4 can only be the row's 本年增/减.
enum SignedChange {
  /// What each cell prints, nil where one is blank; nil where no word signs a value, or the others do not fit around it.
  static func settle(_ values: ArraySlice<ReadValue>, in cells: [Cell]) -> SettledRow? {
    guard let change = cells.firstIndex(where: \.isChange) else { return nil }
    let printed = values.indices.filter { values[$0].isPrinted }
    let signed = printed.firstIndex { values[$0].count == nil && values[$0].change != nil }
    guard let signed else { return nil }
    let before = signed
    let behind = printed.count - 1 - signed
    let room = cells.count - 1 - change
    // One cell before it and one behind: a value there has no other place.
    guard before <= change, change <= 1, behind <= room, room <= 1 else { return nil }
    var settled = SettledRow()
    for (offset, value) in printed.enumerated() { settled[change - before + offset] = value }
    return settled
  }
}
