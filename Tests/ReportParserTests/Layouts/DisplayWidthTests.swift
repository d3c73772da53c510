import Testing

@testable import ReportParser

@Suite("The width on the page")
struct DisplayWidthTests {
  @Test(
    "A Chinese character counts two, any other one",
    arguments: [
      ("", 0), ("总计", 4), ("总计 12", 7), ("  （一）予以公开      3", 23), ("é1", 2), ("ࠀ一ࠀ", 4),
      ("12345678总计90123456789", 23), ("，。、；：！？", 14),
    ])
  func counts(text: String, width: Int) {
    let bytes = Array(text.utf8)
    let found = bytes.span.displayWidth(bytes.indices)
    #expect(found == width)
  }
}
