/// A setting that cannot be used: which one, what it says, and what it may say.
public struct ConfigurationError: Error, Equatable, CustomStringConvertible {
  /// The sentence for whoever set it.
  public let description: String

  /// An error of a sentence.
  public init(_ description: String) { self.description = description }
}
