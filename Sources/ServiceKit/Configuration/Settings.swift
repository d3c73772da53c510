import Configuration

/// Settings by name: what a flag says, else the environment, else the default.
///
/// The setting `drain-limit` of the scope `gongkai` is the flag `--drain-limit` and the variable
/// `GONGKAI_DRAIN_LIMIT`. A value that cannot be read is an error, never passed over.
public struct Settings: Sendable {
  private let reader: ConfigReader
  private let scope: [String]

  /// The settings of flags, by name, over those of an environment.
  public init(
    scope: [String] = ["gongkai"], flags: [String: String], environment: [String: String]
  ) {
    self.scope = scope
    var values: [AbsoluteConfigKey: ConfigValue] = [:]
    for (name, value) in flags {
      values[AbsoluteConfigKey(Self.path(scope, name))] = ConfigValue(
        .string(value), isSecret: false)
    }
    reader = ConfigReader(providers: [
      InMemoryProvider(name: "flags", values: values),
      EnvironmentVariablesProvider(environmentVariables: environment),
    ])
  }

  /// The text of a setting, or nil where nobody set it.
  public func text(_ name: String) -> String? {
    let text = reader.string(forKey: ConfigKey(Self.path(scope, name)))
    return text.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// A whole number within a range.
  public func number(
    _ name: String, default fallback: Int, in range: ClosedRange<Int>
  ) throws(ConfigurationError) -> Int {
    guard let text = text(name) else { return fallback }
    guard let number = Int(text), range.contains(number) else {
      throw unusable(name, text, "a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  /// A number of seconds, fractions allowed, within a range.
  public func seconds(
    _ name: String, default fallback: Duration, in range: ClosedRange<Double>
  ) throws(ConfigurationError) -> Duration {
    guard let text = text(name) else { return fallback }
    guard let seconds = Double(text), range.contains(seconds) else {
      throw unusable(
        name, text, "a number of seconds from \(range.lowerBound) to \(range.upperBound)")
    }
    return .seconds(seconds)
  }

  /// A setting of another kind; `expected` says in words what it may be.
  public func value<Value>(
    _ name: String, default fallback: Value, expected: String, parse: (String) -> Value?
  ) throws(ConfigurationError) -> Value {
    guard let text = text(name) else { return fallback }
    guard let value = parse(text) else { throw unusable(name, text, expected) }
    return value
  }

  private func unusable(_ name: String, _ text: String, _ expected: String) -> ConfigurationError {
    let variable = Self.path(scope, name).joined(separator: "_").uppercased()
    return ConfigurationError(
      "--\(name) (or \(variable)) is \"\(text)\"; it must be \(expected).")
  }

  private static func path(_ scope: [String], _ name: String) -> [String] {
    scope + name.split(separator: "-").map(String.init)
  }
}
