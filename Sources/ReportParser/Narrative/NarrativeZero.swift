import DisclosureReport

/// How the prose says that there was none of something: 未收到政府信息公开申请.
///
///     未收到|没有收到 … 公开申请|依申请公开
///
/// The words before `…` begin it; of those behind, one stands in the same clause, and ends it or stands in a list.
struct NarrativeZero: Sendable {
  /// What there was none of.
  let kind: NarrativeKind
  /// The words of which one begins it.
  let words: [String]
  /// The words of which one stands behind those.
  let subjects: [String]

  /// A way to say it; nil where the notation is none.
  init?(_ kind: NarrativeKind, _ notation: String) {
    let parts = notation.split(separator: " ").map { $0.split(separator: "|").map(String.init) }
    guard parts.count == 3, parts[1] == ["…"] else { return nil }
    self.kind = kind
    words = parts[0]
    subjects = parts[2]
  }

  /// The ways that are known.
  static let all: [NarrativeZero] = notations.compactMap(\.self)

  static let notations: [NarrativeZero?] = [
    NarrativeZero(
      .applicationsReceived,
      "未收到|没有收到|未接到|没有接到|未接收到|没有接收到|未接收|未受理|没有受理|未收到过|无人提出|没有人|没有政府信息|没有公民|没有依申请|没有申请人|无政府信息|无公民|无依申请|无申请人 … 公开申请|公开的申请|依申请公开|公开申请事项|依申请公开件|申请公开|公开政府信息的申请|公开信息的申请|申请公开政府信息|申请公开信息|依申请公开信息|依申请公开政府信息"
    ),
    NarrativeZero(
      .applicationsCarriedIn, "没有上年|无上年|没有上一年|无上一年 … 结转|结转的申请|结转申请|结转事项|结转件"),
    NarrativeZero(
      .applicationsCarriedOut,
      "没有结转|无结转|没有需要结转|无需结转 … 下年度|下年|下一年|下一年度|下年度办理的申请|下年度继续办理|下年度继续办理的申请|次年"),
    NarrativeZero(
      .reviews,
      "未发生|没有发生|未收到|没有收到|未引发|未出现|没有出现|没有因|没有行政复议|没有涉及|没有政府信息|无因|无行政复议|无涉及|无针对|无有关 … 行政复议|复议|行政复议申请"),
    NarrativeZero(
      .lawsuits,
      "未发生|没有发生|未收到|没有收到|未引发|未出现|没有出现|没有因|没有行政复议|没有行政诉讼|没有涉及|没有政府信息|无因|无行政复议|无行政诉讼|无涉及|无针对|无有关 … 行政诉讼|诉讼|行政应诉"
    ),
  ]

  /// What may stand between a subject and the end of its clause, or the next of a list.
  static let behindSubjects = ["案件", "情况", "事项", "申请", "案", "等", "的", "发生", "事件", "现象", "信息"]
}
