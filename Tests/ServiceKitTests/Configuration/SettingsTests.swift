import ServiceKit
import Testing

@Suite("Settings: flag, else environment, else default")
struct SettingsTests {
  private let settings = Settings(
    flags: ["drain-limit": "5"],
    environment: [
      "GONGKAI_DRAIN_LIMIT": "9", "GONGKAI_MAX_STREAMS": "12", "GONGKAI_LISTEN": "",
      "DRAIN_DELAY": "7",
    ])

  @Test("A flag overrides the environment, which overrides the default")
  func order() throws {
    #expect(try settings.seconds("drain-limit", default: .seconds(1), in: 0...10) == .seconds(5))
    #expect(try settings.number("max-streams", default: 1, in: 1...20) == 12)
    #expect(try settings.seconds("drain-delay", default: .seconds(3), in: 0...10) == .seconds(3))
  }

  @Test("An empty variable is one that nobody set")
  func empty() {
    #expect(settings.text("listen") == nil)
  }

  @Test(
    "A value that cannot be used is an error that names flag, variable, value and range",
    arguments: ["abc", "0", "21", "1.5", "9999999999999999999999", " 3", "-1"])
  func unusable(value: String) {
    let settings = Settings(flags: [:], environment: ["GONGKAI_MAX_STREAMS": value])
    let error = #expect(throws: ConfigurationError.self) {
      try settings.number("max-streams", default: 1, in: 1...20)
    }
    #expect(
      error?.description
        == "--max-streams (or GONGKAI_MAX_STREAMS) is \"\(value)\"; it must be a whole number "
        + "from 1 to 20.")
  }

  @Test("Seconds out of range, or no number at all, are refused", arguments: ["nan", "inf", "11"])
  func seconds(value: String) {
    let settings = Settings(flags: ["drain-limit": value], environment: [:])
    #expect(throws: ConfigurationError.self) {
      try settings.seconds("drain-limit", default: .zero, in: 0...10)
    }
  }
}
