/// A picture of numbers that stands alone: no script, no font and no file beside it.
public protocol DisclosureChart: Sendable {
  /// What the chart shows.
  var title: ChartTitle { get }
  /// The picture as one `<svg>` element.
  var svg: String { get }
  /// What the picture shows, as text.
  var table: ChartTable { get }
}

extension DisclosureChart {
  /// The picture and its table as one page of HTML.
  public var html: String { ChartPage.html(of: self) }
}
