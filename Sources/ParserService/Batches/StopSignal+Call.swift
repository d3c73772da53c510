import GRPCCore
import ReportParser

/// Whether a call's caller went away, or its time is over: gRPC tells it there and cancels no task.
typealias CallCancellation = ServerContext.RPCCancellationHandle

extension StopSignal {
  /// Stops a reading, which begins now, where its call is cancelled, and where it takes longer than
  /// it may.
  static func of(_ call: CallCancellation, within limit: Duration) -> StopSignal {
    let start = ContinuousClock.now
    return StopSignal {
      if call.isCancelled || Task.isCancelled { return .cancelled() }
      let elapsed = start.duration(to: .now)
      return elapsed > limit ? .timeExceeded(limit: limit, elapsed: elapsed) : nil
    }
  }
}
