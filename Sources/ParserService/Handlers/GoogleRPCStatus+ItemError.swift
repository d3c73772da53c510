import GRPCCore
import GRPCProtobuf
import GongkaiProtos
import ReportMessages
import ServiceKit

extension GoogleRPCStatus {
  /// The status of a call whose only item failed.
  init(_ error: Gongkai_V1_ItemError) {
    let code = Status.Code(rawValue: Int(error.code)).flatMap(RPCError.Code.init) ?? .unknown
    self = .gongkai(
      code, reason: error.reason, error.message, metadata: error.details.first?.metadata ?? [:])
  }
}
