import GRPCCore
public import GRPCNIOTransportHTTP2

/// The transport's sizes, measured: the packages' defaults hold an upload to a quarter of what the
/// CPU allows.
public enum TransportSettings {
  /// How much one stream may have on its way: the default of 64 KiB idles for a round trip each
  /// time.
  public static let targetWindowSize = 1 << 20
  /// The largest frame: fewer frames for the messages of hundreds of kilobytes that batches are.
  public static let maxFrameSize = 1 << 18
  /// The largest message, well above the application's limits, so that a caller meets a typed
  /// error.
  ///
  /// Beyond this one the transport resets the stream, which looks like UNAVAILABLE.
  public static let maxMessageBytes = 64 << 20

  /// A server's settings.
  public static func server(
    maxConcurrentStreams: Int
  ) -> HTTP2ServerTransport.Posix.Config {
    .defaults { config in
      config.http2.targetWindowSize = targetWindowSize
      config.http2.maxFrameSize = maxFrameSize
      config.http2.maxConcurrentStreams = maxConcurrentStreams
      config.rpc.maxRequestPayloadSize = maxMessageBytes
      config.compression.enabledAlgorithms = [.gzip]
    }
  }

  /// A client's settings, the like of the server's.
  public static func client() -> HTTP2ClientTransport.Posix.Config {
    .defaults { config in
      config.http2.targetWindowSize = targetWindowSize
      config.http2.maxFrameSize = maxFrameSize
    }
  }
}
