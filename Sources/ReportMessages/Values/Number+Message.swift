public import DisclosureReport
public import GongkaiProtos

extension Gongkai_V1_Money {
  /// The message of an amount, in CNY.
  public init(_ money: Money) {
    self.init()
    currencyCode = "CNY"
    units = money.units
    nanos = money.nanos
  }
}

extension Money {
  /// The amount of a message, which must be in CNY or name no currency.
  public init(_ message: Gongkai_V1_Money, field: String) throws(RecordMessageError) {
    guard message.currencyCode.isEmpty || message.currencyCode == "CNY" else {
      throw RecordMessageError(
        field: "\(field).currency_code", message: "\(message.currencyCode) is not CNY")
    }
    try checkFraction(units: message.units, nanos: message.nanos, field: field)
    self.init(units: message.units, nanos: message.nanos)
  }
}

extension Gongkai_V1_Decimal {
  /// The message of a decimal.
  public init(_ decimal: FixedDecimal) {
    self.init()
    units = decimal.units
    nanos = decimal.nanos
  }
}

extension FixedDecimal {
  /// The decimal of a message.
  public init(_ message: Gongkai_V1_Decimal, field: String) throws(RecordMessageError) {
    try checkFraction(units: message.units, nanos: message.nanos, field: field)
    self.init(units: message.units, nanos: message.nanos)
  }
}

private func checkFraction(
  units: Int64, nanos: Int32, field: String
) throws(RecordMessageError) {
  // `Int64.min` stands for "nothing printed" in the core's table of cells.
  guard units != .min else {
    throw RecordMessageError(field: "\(field).units", message: "\(units) is out of range")
  }
  let sameSign = units == 0 || nanos == 0 || (units < 0) == (nanos < 0)
  guard (-999_999_999...999_999_999).contains(nanos), sameSign else {
    throw RecordMessageError(
      field: "\(field).nanos", message: "\(nanos) is no fraction beside \(units) units")
  }
}
