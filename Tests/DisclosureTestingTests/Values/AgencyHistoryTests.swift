import DisclosureReport
import Testing

@testable import DisclosureTesting

struct AgencyHistoryTests {
  @Test("Every sum of the form holds, for 500 seeds and four years")
  func identities() {
    for seed in 0..<500 {
      var history = AgencyHistory(seed: UInt64(seed), scale: .county)
      for year in 2021...2024 {
        let cells = history.next(year: year)
        let checked = FormIdentity.all.filter { identity in
          identity.check(cells, unknown: CellSet()) != .unchecked
        }
        let failing = checked.filter { $0.check(cells, unknown: CellSet()) != .holds }
        #expect(failing.isEmpty, "seed \(seed), \(year)")
        // All but the row （六）其他处理 in one, which is not printed.
        #expect(checked.count == FormIdentity.all.count - 1)
      }
    }
  }

  @Test("What one year carries out the next one carries in, in every column")
  func carrying() {
    for seed in 0..<100 {
      var history = AgencyHistory(seed: UInt64(seed), scale: .largeDistrict)
      var before = history.next(year: 2021)
      for year in 2022...2024 {
        let after = history.next(year: year)
        for column in ApplicantColumn.allCases {
          #expect(before[.carriedOut, column] == after[.carriedIn, column])
        }
        before = after
      }
    }
  }

  @Test("Documents in force are those of the year before, with the made, without the repealed")
  func documentsInForce() {
    for seed in 0..<100 {
      var history = AgencyHistory(seed: UInt64(seed), scale: .county)
      let before = history.next(year: 2021).documents
      let after = history.next(year: 2022).documents
      #expect(after.inForce == before.inForce + after.made - after.repealed)
      #expect(after.inForce >= 0 && after.repealed >= 0)
    }
  }

  @Test("Applications stay near the scale", arguments: [AgencyScale.county, .largeDistrict])
  func magnitude(scale: AgencyScale) {
    for seed in 0..<100 {
      var history = AgencyHistory(seed: UInt64(seed), scale: scale)
      let received = history.next(year: 2021).stated(.newReceived)
      #expect(received >= max(3, scale.applications.lowerBound * 80 / 100))
      #expect(received <= scale.applications.upperBound * 125 / 100)
    }
  }

  @Test("Where only natural persons apply, no organisation has a case")
  func naturalPersonsOnly() {
    let scale = AgencyScale(applications: 50...60, naturalPersonsOnly: true)
    var history = AgencyHistory(seed: 3, scale: scale)
    let cells = history.next(year: 2021)
    for row in ApplicationRow.allCases where row != .otherSubtotal {
      #expect(cells[row, .naturalPerson] == cells[row, .total])
    }
  }

  @Test("An agency grants as often as it is told to, year by year")
  func grantedShare() {
    let scale = AgencyScale(
      applications: 900...1_000, grantedPermille: [2021: 600, 2022: 200],
      naturalPersonsOnly: true)
    var history = AgencyHistory(seed: 3, scale: scale)
    for permille in [600, 200] {
      let cells = history.next(year: permille == 600 ? 2021 : 2022)
      let share = cells.stated(.granted) * 1_000 / cells.stated(.totalHandled)
      #expect(abs(share - permille) <= 2)
    }
  }
}

extension CellValues {
  fileprivate var documents: (made: Int64, repealed: Int64, inForce: Int64) {
    let values = [DocumentColumn.made, .repealed, .inForce].map {
      self[.documents(.normativeDocuments, $0)] ?? .min
    }
    return (values[0], values[1], values[2])
  }
}
