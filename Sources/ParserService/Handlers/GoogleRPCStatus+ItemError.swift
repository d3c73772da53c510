import GRPCCore
import GRPCProtobuf
import GongkaiProtos

extension GoogleRPCStatus {
  /// The status of a call whose only item failed.
  init(_ error: Gongkai_V1_ItemError) {
    let code = Status.Code(rawValue: Int(error.code)).flatMap(RPCError.Code.init) ?? .unknown
    self.init(
      code: code, message: error.message,
      details: error.details.map {
        .errorInfo(reason: $0.reason, domain: $0.domain, metadata: $0.metadata)
      })
  }
}
