import DisclosureReport
import GRPCProtobuf
import GongkaiProtos
import ReportAnalytics
import ReportMessages
import ServiceKit
import SwiftProtobuf

/// Reads a request's fields; what cannot be used is INVALID_ARGUMENT, with the field's path.
enum Field {
  /// The error of a field.
  static func invalid(_ field: String, _ message: String, value: String) -> GoogleRPCStatus {
    .invalidArgument(
      reason: "INVALID_FIELD", field: field, message,
      metadata: ["field": field, "value": String(value.prefix(100))])
  }

  /// A division's code; nil, the whole country, where the field is empty.
  static func division(_ text: String, _ field: String) throws -> DivisionCode? {
    if text.isEmpty { return nil }
    guard let code = DivisionCode(text) else {
      throw invalid(field, "\"\(text.prefix(20))\" is no code of six digits.", value: text)
    }
    return code
  }

  /// Divisions' codes, no more than a limit.
  static func divisions(
    _ texts: [String], _ field: String, limit: Int
  ) throws -> [DivisionCode] {
    try few(texts, field, limit, what: "Division codes").enumerated().map { place, text in
      guard let code = DivisionCode(text) else {
        throw invalid(
          "\(field)[\(place)]", "\"\(text.prefix(20))\" is no code of six digits.", value: text)
      }
      return code
    }
  }

  /// A year.
  static func year(_ year: Int32, _ field: String) throws -> Int {
    guard (1...9_999).contains(year) else {
      throw invalid(field, "\(year) is no year.", value: String(year))
    }
    return Int(year)
  }

  /// Years from one to another; nil where neither end is given.
  static func years(from: Int32?, to: Int32?) throws -> ClosedRange<Int>? {
    if from == nil, to == nil { return nil }
    let first = try from.map { try year($0, "from_year") } ?? 1
    let last = try to.map { try year($0, "to_year") } ?? 9_999
    guard first <= last else {
      throw invalid("from_year", "\(first) comes after \(last).", value: String(first))
    }
    return first...last
  }

  /// How many years are added up; 1 where the field is 0.
  static func window(_ years: Int32) throws -> Int {
    guard (0...longestWindow).contains(years) else {
      throw invalid(
        "window_years", "\(years) is not from 0 to \(longestWindow).", value: String(years))
    }
    return max(1, Int(years))
  }

  /// The longest window: a report can be about no more years than these.
  private static let longestWindow: Int32 = 50

  /// A number that is not below 0.
  static func notNegative(_ number: Int64, _ field: String) throws -> Int64 {
    guard number >= 0 else {
      throw invalid(field, "\(number) is below 0.", value: String(number))
    }
    return number
  }

  /// No more values than a limit.
  static func few<Value>(
    _ values: [Value], _ field: String, _ limit: Int, what: String = "Values"
  ) throws -> [Value] {
    guard values.count <= limit else {
      throw GoogleRPCStatus.limitExceeded(
        reason: "TOO_MANY_VALUES", field: field, what: what, limit: limit, value: values.count)
    }
    return values
  }

  /// How many other metrics, and other years, a comparison may ask for.
  static let mostAlso = 32

  /// A time between two answers, a tenth of a second at least.
  static func interval(_ message: Google_Protobuf_Duration, _ field: String) throws -> Duration {
    let interval = Duration.seconds(message.seconds) + .nanoseconds(Int64(message.nanos))
    guard interval >= shortestInterval, message.seconds < longestInterval else {
      throw invalid(
        field, "\(interval) is not from \(shortestInterval) to \(longestInterval) seconds.",
        value: "\(interval)")
    }
    return interval
  }

  private static let shortestInterval = Duration.milliseconds(100)
  private static let longestInterval: Int64 = 86_400

  /// A report's key, which has to be there.
  static func reportKey(_ message: Gongkai_V1_ReportKey?, _ field: String) throws -> ReportKey {
    guard let message else { throw invalid(field, "It is missing.", value: "") }
    do throws(RecordMessageError) {
      return try ReportKey(message, field: field)
    } catch {
      throw invalid(error.field, "\(error.description).", value: error.message)
    }
  }

  /// The core's cases of some values, each of which must be one that this version knows.
  static func known<Core: RawRepresentable<UInt8> & Hashable>(
    _ values: [some SwiftProtobuf.Enum], _ field: String
  ) throws -> Set<Core> {
    Set(try values.enumerated().map { place, value in try known(value, "\(field)[\(place)]") })
  }

  /// A kind and tier; nil where the field is absent.
  static func basis(_ message: Gongkai_V1_Basis?) throws -> Basis? {
    guard let message else { return nil }
    let kind: AgencyKind = try known(message.kind, "basis.kind")
    let tier: AgencyTier = try known(message.tier, "basis.tier")
    return Basis(kind: kind, tier: tier)
  }

  /// The level of the parts compared; provinces where it is not said.
  static func level(_ level: Gongkai_V1_DivisionLevel) throws -> ComparisonLevel {
    level == .unspecified ? .province : try known(level, "level")
  }

  /// The core's case of an enum's value, which must be one that this version knows.
  static func known<Core: RawRepresentable<UInt8>>(
    _ value: some SwiftProtobuf.Enum, _ field: String
  ) throws -> Core {
    guard let number = UInt8(exactly: value.rawValue - 1), let core = Core(rawValue: number) else {
      throw invalid(
        field, "\(value.rawValue) is no value that this version knows.",
        value: String(value.rawValue))
    }
    return core
  }
}
