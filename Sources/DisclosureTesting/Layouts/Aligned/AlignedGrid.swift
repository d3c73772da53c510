/// Where things stand on a page of aligned columns, in display columns from the left.
struct AlignedGrid: Sendable {
  /// Where the labels of table 三 begin, by their depth.
  var labels: [Int]
  /// How many columns a line of those labels takes, by their depth.
  var labelWidths: [Int]
  /// Where the seven columns of table 三 end.
  var applicants: [Int]
  /// Where the values of table 二 end.
  var proactive: [Int]
  /// How far apart the fifteen columns of table 四 are.
  var disputeWidth: Int
  /// How many columns a line of prose takes.
  var width: Int
  /// Whether it is one half of a page, with narrower cells than a whole one.
  ///
  /// Labels of groups and sections are then stacked beside their rows, a blank line follows every
  /// row, and the head is repeated behind a page break.
  var isHalf: Bool

  /// A whole page.
  static let page = AlignedGrid(
    labels: [0, 18, 28], labelWidths: [44, 40, 30], applicants: [66, 75, 84, 93, 102, 111, 121],
    proactive: [46, 68, 90], disputeWidth: 8, width: 62, isHalf: false)
  /// Half a page.
  static let halfPage = AlignedGrid(
    labels: [0, 5, 14], labelWidths: [34, 28, 24], applicants: [48, 56, 64, 72, 80, 88, 96],
    proactive: [42, 60, 78], disputeWidth: 7, width: 76, isHalf: true)

  /// Where the fifteen columns of table 四 end.
  var disputes: [Int] { (1...15).map { $0 * disputeWidth } }
}
