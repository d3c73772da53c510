import ArgumentParser
import GongkaiClient

extension ServerAddress {
  /// The address of an option's value.
  static func option(_ text: String) throws -> ServerAddress {
    guard let address = ServerAddress(text) else {
      throw ValidationError("\"\(text)\" is no address; it must be HOST:PORT or unix:PATH.")
    }
    return address
  }
}
