import GongkaiClient
import Testing

@Suite("How much goes into one message")
struct BatchLimitsTests {
  private let limits = BatchLimits(items: 3, bytes: 100)

  @Test("A batch takes items up to their number and their bytes")
  func fits() {
    #expect(limits.fits(items: 2, bytes: 50, another: 50))
    #expect(!limits.fits(items: 2, bytes: 50, another: 51))
    #expect(!limits.fits(items: 3, bytes: 0, another: 0))
  }

  @Test("An item larger than the limit goes alone")
  func alone() {
    #expect(limits.fits(items: 0, bytes: 0, another: .max))
    #expect(!limits.fits(items: 1, bytes: .max, another: 1))
    #expect(!limits.fits(items: 1, bytes: 1, another: .max))
  }
}
