public import DisclosureReport
public import GongkaiProtos

extension CellValues {
  /// The cells of the three tables of a message.
  public init(
    proactive: Gongkai_V1_ProactiveDisclosure, applications: Gongkai_V1_Applications,
    disputes: Gongkai_V1_Disputes
  ) throws(RecordMessageError) {
    self.init()
    try read(proactive)
    try read(applications)
    try read(disputes)
  }

  /// Sets a cell's count, which must be one that a cell can hold.
  mutating func set(_ cell: Cell, _ count: Int64) throws(RecordMessageError) {
    guard count != .min else {
      throw RecordMessageError(field: cell.path, message: "\(count) is out of range")
    }
    self[cell] = count
  }
}
