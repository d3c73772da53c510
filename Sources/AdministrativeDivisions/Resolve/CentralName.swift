/// Names of the State Council's departments (国务院部门).
enum CentralName {
  /// The name without 中华人民共和国, or nil where it is no such department's.
  static func read(_ units: ArraySlice<UInt16>) -> String? {
    let isNational = units.begins(with: Words.republic)
    let name = isNational ? units.dropFirst(Words.republic.count) : units
    guard Words.centralNames.contains(name) || isHeaded(name, isNational) else { return nil }
    return NameText.text(name)
  }

  /// Whether a name has the form of 国家…局 and ends with its first 局 or 部.
  ///
  /// A branch repeats the ending behind its place (国家矿山安全监察局山西局) and is none.
  private static func isHeaded(_ name: ArraySlice<UInt16>, _ isNational: Bool) -> Bool {
    guard name.count > 3, isNational || Words.centralHeads.firstBeginning(name) != nil,
      let ending = Words.centralEndings.firstEnding(name)
    else { return false }
    let stem = name.dropLast(Words.centralEndings.count(of: ending))
    return !stem.contains { endings.contains($0) } && !PlaceMarks.contains(in: stem)
  }

  private static let endings = Set("局部署".utf16)
}
