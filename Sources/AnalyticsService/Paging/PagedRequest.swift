import GongkaiProtos
import SwiftProtobuf

/// A request that is answered page by page.
protocol PagedRequest: Message {
  /// The most rows to answer; 0 for the default.
  var pageSize: Int32 { get set }
  /// The previous answer's token; empty for the first page.
  var pageToken: String { get set }
  /// The least revision to answer from.
  var minRevision: Int64 { get set }
}

extension Gongkai_V1_ListReportsRequest: PagedRequest {}
extension Gongkai_V1_ListAggregatesRequest: PagedRequest {}
extension Gongkai_V1_CompareDivisionsRequest: PagedRequest {}
extension Gongkai_V1_ListFindingsRequest: PagedRequest {}
extension Gongkai_V1_ListMetricsRequest: PagedRequest {}
