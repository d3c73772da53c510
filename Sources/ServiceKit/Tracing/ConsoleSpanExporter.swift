private import Foundation
private import Tracing

/// Prints each span that ends as one line for people.
///
///     span gongkai.v1.ParserService/ParseReport server trace=… span=… parent=… 1.204 ms status=OK
///     {rpc.method=…}
public struct ConsoleSpanExporter: SpanExporter {
  private let write: @Sendable (String) -> Void

  /// Prints to standard error.
  public init() {
    self.init { line in
      // Nothing can be told where standard error itself is gone.
      try? FileHandle.standardError.write(contentsOf: Data((line + "\n").utf8))
    }
  }

  /// Prints through a function that gets each line without its end.
  public init(write: @escaping @Sendable (String) -> Void) { self.write = write }

  /// Prints one span.
  public func export(_ span: FinishedSpan) { write(Self.line(of: span)) }

  /// The line of a span.
  static func line(of span: FinishedSpan) -> String {
    var parts = ["span", span.name, "\(span.kind)", "trace=\(span.context.traceID)"]
    parts.append("span=\(span.context.spanID)")
    parts.append("parent=\(span.parent.map(\.description) ?? "-")")
    parts.append(milliseconds(span.duration))
    if span.status?.code == .error { parts.append("status=ERROR") }
    if !span.attributes.isEmpty { parts.append("{\(attributes(span.attributes))}") }
    if !span.events.isEmpty {
      parts.append("events=[\(span.events.map(\.name).joined(separator: ","))]")
    }
    if !span.links.isEmpty {
      parts.append("links=[\(span.links.map(\.traceParent).joined(separator: ","))]")
    }
    return parts.joined(separator: " ")
  }

  private static func attributes(_ attributes: SpanAttributes) -> String {
    var texts: [String] = []
    attributes.forEach { name, value in texts.append("\(name)=\(text(value))") }
    return texts.sorted().joined(separator: " ")
  }

  /// An attribute's value on one line: line ends and other control characters are escaped.
  private static func text(_ value: SpanAttribute) -> String {
    let plain: String
    switch value {
    case .string(let value): plain = value
    case .int32(let value): plain = String(value)
    case .int64(let value): plain = String(value)
    case .double(let value): plain = String(value)
    case .bool(let value): plain = String(value)
    case .stringConvertible(let value): plain = value.description
    default: plain = "\(value)"
    }
    guard plain.unicodeScalars.contains(where: { $0.value < 0x20 }) else { return plain }
    return plain.debugDescription
  }

  /// Nanoseconds as milliseconds with three places: `1.204 ms`.
  private static func milliseconds(_ nanoseconds: UInt64) -> String {
    let microseconds = nanoseconds / 1_000
    let rest = String(microseconds % 1_000)
    return "\(microseconds / 1_000).\(String(repeating: "0", count: 3 - rest.count))\(rest) ms"
  }
}
