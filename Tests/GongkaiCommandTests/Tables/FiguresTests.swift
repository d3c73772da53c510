import GongkaiProtos
import Testing

@testable import GongkaiCommand

@Suite("Figures")
struct FiguresTests {
  @Test(
    "Exact numbers are printed with every place that is not 0",
    arguments: [
      (0, 0, "0"), (1234, 0, "1234"), (-5, 0, "-5"), (1, 500_000_000, "1.5"),
      (0, 1, "0.000000001"), (-1, -250_000_000, "-1.25"), (0, -10_000_000, "-0.01"),
      (Int64.min, 0, "-9223372036854775808"),
      (Int64.max, 999_999_999, "9223372036854775807.999999999"),
    ] as [(Int64, Int32, String)])
  func exact(_ units: Int64, _ nanos: Int32, _ text: String) {
    #expect(Figures.exact(units: units, nanos: nanos) == text)
  }

  @Test(
    "Rounded numbers have the places asked for",
    arguments: [
      (1.25, 1, "1.3"), (0, 2, "0.00"), (-0.004, 2, "0.00"), (-1.5, 0, "-2"),
      (12.3456, 3, "12.346"),
      (1e300, 1, "1e+300"), (.nan, 1, ""), (.infinity, 1, ""), (0.05, 2, "0.05"),
    ] as [(Double, Int, String)])
  func rounded(_ number: Double, _ places: Int, _ text: String) {
    #expect(Figures.rounded(number, places: places) == text)
  }

  @Test("Parts of a whole are percentages")
  func percentages() { #expect(Figures.percentage(0.6194926) == "61.9 %") }

  @Test("Enum values are printed with the contract's names, without the enum's")
  func enumNames() {
    #expect(EnumName.of(Gongkai_V1_AgencyTier.county) == "COUNTY")
    #expect(EnumName.of(Gongkai_V1_AgencyResolution.byContext) == "BY_CONTEXT")
    #expect(EnumName.of(Gongkai_V1_Era.era2021) == "ERA_2021")
    #expect(EnumName.of(Gongkai_V1_AgencyTier.unspecified) == "")
    #expect(EnumName.of(Gongkai_V1_AgencyTier.UNRECOGNIZED(77)) == "77")
  }
}
