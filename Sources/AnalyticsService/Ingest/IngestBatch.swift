import DisclosureReport
import GongkaiProtos
import ReportMessages
import ServiceKit

/// A message's items, read: what the engine is to store, and what is rejected before it gets there.
struct IngestBatch: Sendable {
  /// One item.
  struct Item: Sendable {
    /// The caller's name for it.
    let id: String
    /// The change, or why there is none.
    let change: Result<ReportChange, ItemRejection>
    /// The item's own trace, where it carries one.
    let trace: ItemTrace?
  }

  /// The caller's name for the batch.
  let requestID: String
  /// The items, in the message's order.
  let items: [Item]

  /// Reads a message; an item that cannot be read is a rejection, never an error of the batch.
  init(_ message: Gongkai_V1_IngestReportsRequest) {
    requestID = message.requestID
    items = message.items.map(Item.init)
  }

  /// What the engine is to store, in order.
  var changes: [ReportChange] { items.compactMap { try? $0.change.get() } }

  /// The items' own traces.
  var traces: [ItemTrace] { items.compactMap(\.trace) }
}

/// Why an item is not stored, as its outcome tells it.
struct ItemRejection: Error {
  /// The error in the answer.
  let error: Gongkai_V1_ItemError
}

extension ItemRejection {
  /// A field that cannot be used.
  init(_ error: RecordMessageError) { self.init(error: Gongkai_V1_ItemError(ItemFailure(error))) }
}
