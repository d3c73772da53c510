import GRPCCore
import Tracing

/// Reads trace headers from an RPC's metadata.
struct MetadataExtractor: Extractor {
  func extract(key: String, from carrier: Metadata) -> String? {
    let values = Array(carrier[stringValues: key])
    // A list may come in several headers; of two traceparents neither can be believed.
    if key == W3CPropagation.traceStateKey {
      return values.isEmpty ? nil : values.joined(separator: ",")
    }
    return values.count == 1 ? values.first : nil
  }
}

/// Writes trace headers into an RPC's metadata.
struct MetadataInjector: Injector {
  func inject(_ value: String, forKey key: String, into carrier: inout Metadata) {
    carrier.replaceOrAddString(value, forKey: key)
  }
}
