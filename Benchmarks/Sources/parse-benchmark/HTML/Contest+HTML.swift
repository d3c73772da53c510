import HTMLEvents

extension Contest {
  /// The HTML library alone, telling its events to handlers that only count.
  static func html(limit: Double) -> Contest {
    Contest(yardstick: "libxml2", limit: limit) { bytes in
      bytes.withUnsafeBytes { buffer in
        guard let base = buffer.baseAddress?.assumingMemoryBound(to: CChar.self),
          let length = Int32(exactly: buffer.count)
        else { return false }
        return html_events(base, length) > 0
      }
    }
  }
}
