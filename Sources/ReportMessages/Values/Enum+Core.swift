import SwiftProtobuf

// The core's enums stand in the order of their messages' values, which start at 1: 0 is
// "unspecified".
// A test holds every pair to it.
extension SwiftProtobuf.Enum {
  /// The value of a case of the core.
  init(core: some RawRepresentable<UInt8>) {
    self = Self(rawValue: Int(core.rawValue) + 1) ?? Self()
  }

  /// The core's case of the value, nil where it is unspecified.
  ///
  /// A value that this version does not know is an error: what it would say must not be lost in
  /// silence.
  func core<Core: RawRepresentable<UInt8>>(
    as: Core.Type, field: @autoclosure () -> String
  ) throws(RecordMessageError) -> Core? {
    if rawValue == 0 { return nil }
    guard let index = UInt8(exactly: rawValue - 1), let core = Core(rawValue: index) else {
      throw RecordMessageError(
        field: field(), message: "\(rawValue) is no value that this version knows")
    }
    return core
  }
}
