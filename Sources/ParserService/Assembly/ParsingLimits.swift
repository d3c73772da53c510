import Foundation
import ServiceKit

/// How much the parser service takes on at once.
public struct ParsingLimits: Hashable, Sendable {
  /// The most bytes that one message may have; beyond it the transport resets the stream.
  public static let maxMessageBytes = TransportSettings.maxMessageBytes

  /// The most bytes that one item's text may have.
  public var maxItemBytes = 16 << 20
  /// The most items that one message may carry.
  public var maxItemsPerMessage = 1_024
  /// How many texts of a message are parsed at the same time: one for each core.
  public var parallelism = max(ProcessInfo.processInfo.activeProcessorCount, 1)

  /// The defaults.
  public init() {}
}
