import Crypto
import Foundation
import SwiftProtobuf

/// Where a list goes on: at which revision, after how many rows, and of which question.
///
/// On the wire it is opaque. It is bound to every field of its request but the page's size and the
/// token itself: a token of another question is refused, not misread.
struct PageToken: Hashable, Sendable {
  /// The revision that every page is computed at.
  let revision: Int64
  /// How many rows come before.
  let offset: Int
  private let question: [UInt8]

  private static let format: UInt8 = 1
  private static let digestBytes = 16
  private static let bytes = 1 + digestBytes + 8 + 8

  /// The token of the page after so many rows of a request's answer.
  init(revision: Int64, offset: Int, of request: some PagedRequest) throws {
    self.revision = revision
    self.offset = offset
    question = try Self.digest(of: request)
  }

  /// The token of a text, or nil where it is none, or one of another request.
  init?(_ text: String, of request: some PagedRequest) throws {
    guard text.utf8.count <= 2 * Self.bytes, let data = Self.decode(text),
      data.count == Self.bytes, data.first == Self.format
    else { return nil }
    question = Array(data.dropFirst().prefix(Self.digestBytes))
    guard question == (try Self.digest(of: request)) else { return nil }
    let numbers = data.dropFirst(1 + Self.digestBytes)
    revision = Int64(bitPattern: Self.number(numbers.prefix(8)))
    guard let offset = Int(exactly: Self.number(numbers.suffix(8))), revision >= 0 else {
      return nil
    }
    self.offset = offset
  }

  /// The token as callers pass it: URL-safe base64.
  var text: String {
    var data = Data([Self.format])
    data.append(contentsOf: question)
    data.append(contentsOf: Self.bytes(UInt64(bitPattern: revision)))
    data.append(contentsOf: Self.bytes(UInt64(offset)))
    return data.base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
  }

  private static func decode(_ text: String) -> [UInt8]? {
    let plain = text.replacing("-", with: "+").replacing("_", with: "/")
    return Data(base64Encoded: plain).map(Array.init)
  }

  private static func digest(of request: some PagedRequest) throws -> [UInt8] {
    var question = request
    question.pageSize = 0
    question.pageToken = ""
    var options = BinaryEncodingOptions()
    options.useDeterministicOrdering = true
    var hash = SHA256()
    hash.update(data: Data(type(of: question).protoMessageName.utf8 + [0]))
    hash.update(data: try question.serializedBytes(options: options) as Data)
    return Array(hash.finalize().prefix(digestBytes))
  }

  private static func bytes(_ number: UInt64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: number >> UInt64(56 - 8 * $0)) }
  }

  private static func number(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0) { $0 << 8 | UInt64($1) }
  }
}
