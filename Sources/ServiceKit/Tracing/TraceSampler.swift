/// Which traces are recorded: the caller's word where there is one, else a share of those begun
/// here.
public struct TraceSampler: Hashable, Sendable {
  /// Whether a caller's decision is followed.
  public let followsParent: Bool
  /// The share of the other traces that is recorded, from 0 to 1.
  public let share: Double

  /// Follows the caller, and records every trace begun here: the convention's default.
  public static let parentOrAlways = TraceSampler(followsParent: true, share: 1)

  /// A sampler; a share outside 0 to 1 counts as the nearer of the two.
  public init(followsParent: Bool, share: Double) {
    self.followsParent = followsParent
    self.share = share.isNaN ? 1 : min(max(share, 0), 1)
  }

  /// The sampler that `OTEL_TRACES_SAMPLER` and `OTEL_TRACES_SAMPLER_ARG` name, or nil for an
  /// unknown name.
  public init?(name: String, argument: String?) {
    let share = argument.flatMap(Double.init) ?? 1
    switch name {
    case "always_on": self.init(followsParent: false, share: 1)
    case "always_off": self.init(followsParent: false, share: 0)
    case "traceidratio": self.init(followsParent: false, share: share)
    case "parentbased_always_on": self.init(followsParent: true, share: 1)
    case "parentbased_always_off": self.init(followsParent: true, share: 0)
    case "parentbased_traceidratio": self.init(followsParent: true, share: share)
    default: return nil
    }
  }

  /// Whether a new span is recorded: every process decides alike from the same trace identity.
  public func samples(_ traceID: TraceID, parent: TraceContext?) -> Bool {
    if followsParent, let parent { return parent.isSampled }
    if share >= 1 { return true }
    return Double(traceID.lowerHalf >> 11) < share * Double(1 << 53)
  }
}
