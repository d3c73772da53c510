import ServiceKit

/// How much the analytics service takes on at once.
public struct AnalyticsLimits: Hashable, Sendable {
  /// The most bytes that one message may have; beyond it the transport resets the stream.
  public static let maxMessageBytes = TransportSettings.maxMessageBytes

  /// The most items that one message of a stream may carry.
  public var maxItemsPerMessage = 1_024
  /// How many messages of one stream are taken up before the first of them is durable.
  public var maxMessagesInFlight = 4
  /// The most rows of a page; a larger size asked for counts as this one.
  public var maxPageSize = 1_000
  /// The rows of a page whose size is not said.
  public var defaultPageSize = 100
  /// The most values in a field that lists what is asked for.
  public var maxListedValues = 4_096
  /// How long a read waits for its `min_revision` where the caller sets no deadline.
  public var revisionPatience = Duration.seconds(10)
  /// How many of the past revisions that lists are read on at are kept as they were; the others are
  /// made again from what has changed since.
  public var cachedRevisions = 4

  /// The defaults.
  public init() {}
}
