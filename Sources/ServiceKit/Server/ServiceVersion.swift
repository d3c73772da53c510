/// The version of the services, as they report it.
public enum ServiceVersion {
  /// The version.
  public static let current = "0.1.0"
}
