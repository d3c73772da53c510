import SwiftProtobuf

// The core's enums stand in the order of their messages' values, which start at 1: 0 is
// "unspecified".
// A test holds every pair to it.
extension SwiftProtobuf.Enum {
  /// The value of a case of the core.
  init(core: some RawRepresentable<UInt8>) {
    self = Self(rawValue: Int(core.rawValue) + 1) ?? Self()
  }
}
