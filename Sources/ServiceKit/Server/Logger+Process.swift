public import Logging

extension Logger {
  /// The log of a process, on standard error.
  public static func process(_ label: String, level: Level) -> Logger {
    var logger = Logger(label: label) { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = level
    return logger
  }
}
