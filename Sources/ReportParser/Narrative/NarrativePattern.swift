import DisclosureReport

/// How the prose states one kind of number, in a notation that is read as the prose is.
///
///     收到|新收|受理 … 公开申请 # 件|条
///
/// `#` is the number, and the words behind it are its units. Words that stand directly before the number or behind the
/// unit are written so, `|` between those of which one stands there; `…` parts words that stand earlier in the same
/// clause. Blanks are left out of the text, and so are the ``fillers`` before the number: 收到申请共12件 is read as
/// 收到申请12件.
struct NarrativePattern: Sendable {
  /// What the number counts; nil where it is known to count nothing that is looked for.
  let kind: NarrativeKind?
  /// Words of which one stands earlier in the clause; none where anything may.
  let before: [String]
  /// Words of which one stands directly before the number; none where anything may.
  let directlyBefore: [String]
  /// Units of which one stands directly behind the number.
  let units: [String]
  /// Words of which one stands directly behind the unit; none where anything may.
  let after: [String]
  /// What the numbers before it must be about; nil where they may be about anything.
  let topic: NarrativeTopic?
  /// The cell that the prose names, where it names one.
  let cell: Cell?

  /// A pattern; nil where the notation is none.
  init?(
    _ kind: NarrativeKind?, _ notation: String, about topic: NarrativeTopic? = nil,
    cell: Cell? = nil
  ) {
    let parts = notation.split(separator: " ").map { $0.split(separator: "|").map(String.init) }
    guard let number = parts.firstIndex(of: ["#"]), number + 1 < parts.count,
      number + 3 >= parts.count
    else { return nil }
    let words = parts[..<number]
    switch (words.count, words.firstIndex(of: ["…"])) {
    case (0, nil): (before, directlyBefore) = ([], [])
    case (1, nil): (before, directlyBefore) = ([], words[0])
    case (2, 1): (before, directlyBefore) = (words[0], [])
    case (3, 1): (before, directlyBefore) = (words[0], words[2])
    default: return nil
    }
    units = parts[number + 1]
    after = number + 2 < parts.count ? parts[number + 2] : []
    self.kind = kind
    self.topic = topic
    self.cell = cell
  }

  /// Characters that stand between the words and the number without changing what it counts.
  static let fillers: [Unicode.Scalar] = [
    "共", "计", "达", "为", "约", "近", "超", "过", "逾", "总", "合", "数", "量", "有", "了", "均", "的", "：",
  ]
  /// Those that make the number an approximate one.
  static let approximating: [Unicode.Scalar] = ["约", "近", "超", "过", "逾"]
}

/// What a run of prose is about: what its plain numbers (办结30件) count.
enum NarrativeTopic: Sendable {
  /// Applications (依申请公开).
  case applications
  /// Normative documents (规范性文件).
  case documents
  /// Requests of the public (群众诉求), the hotline's cases and messages.
  case requests
}

extension NarrativeKind {
  /// What the prose goes on about behind such a number.
  var topic: NarrativeTopic? {
    switch self {
    case .applicationsReceived, .applicationsHandled, .applicationsCarriedOut,
      .applicationsCarriedIn, .applicationsGranted, .applicationsPartiallyGranted,
      .applicationsGrantedOrPartially, .applicationsRefused, .applicationsUnavailable,
      .applicationsNotProcessed, .applicationsOtherwiseHandled, .applicationsOfNaturalPersons,
      .applicationsOfOrganisations, .applicationsByChannel:
      .applications
    case .documentsMade, .documentsRepealed, .documentsInForce: .documents
    case .hotlineCases, .messages, .requestsHandled: .requests
    default: nil
    }
  }
}
