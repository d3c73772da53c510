/// The kinds of agencies that reports are generated for.
public enum AgencySpecies: String, CaseIterable, Sendable {
  /// 人民政府, under a title that names it or only its place, whoever signs.
  case government
  /// 人民政府办公室, named by the title.
  case office
  /// 局, 委, 办, 厅.
  case department
  /// Branches of the State Council's departments: 国家税务总局某市税务局, 气象局, 海关's neighbours.
  case branch
  /// 镇, 乡 and 街道.
  case township
  /// Zones that the tables know.
  case zone
  /// Departments of those.
  case zoneDepartment = "zone-department"
  /// 兵团 and its divisions.
  case corps
  /// Departments of the State Council.
  case central
}

/// How the place of an agency's name is printed.
public enum AgencyNameForm: String, CaseIterable, Sendable {
  /// Province, prefecture and place in full.
  case fullPath = "full-path"
  /// The nearest place above, and the place.
  case parent
  /// The province, the prefecture left out.
  case province
  /// Places above without their suffixes: 青海海东互助县.
  case bareParents = "bare-parents"
  /// The full name alone.
  case own
  /// A contraction with its suffix: 互助县.
  case short
  /// A contraction without: 互助.
  case bare
  /// A full name that the place had the year before, or was given the year after.
  case changed
  /// The title names no place; the signature, or the opening, does.
  case signature
}

/// What befalls a printed name.
public enum AgencyNameDamage: String, CaseIterable, Sendable {
  /// Nothing.
  case none
  /// Spaces between its characters.
  case spaces
  /// The whole text in traditional characters.
  case traditional
  /// Some characters in the text have their readings behind them.
  case readings
  /// One character is taken for another.
  case misread
}

/// What there is to know an agency by, besides the name in its title.
public enum AgencyEvidenceKind: String, CaseIterable, Sendable {
  /// Nothing.
  case none
  /// The signature has the names of the places above.
  case signature
  /// A sentence names the place above.
  case prose
  /// A sentence names a place above somebody else of the name, as one that was visited.
  case visit
  /// The source's address.
  case uri
  /// A host in the text.
  case host
  /// The province's document symbol.
  case symbol
  /// The caller's code.
  case hintedCode = "hinted-code"
  /// The caller's name for it, with the places above.
  case hintedName = "hinted-name"
  /// A code and a name of the caller's that nobody has.
  case uselessHint = "useless-hint"
}
