import GongkaiClient
import Testing

@Suite("Lists read page by page")
struct PagedListTests {
  @Test("Every page is read with the token of the page before")
  func all() async throws {
    #expect(try await read(limit: nil).rows == [1, 2, 3, 4, 5, 6])
    #expect(try await read(limit: nil).tokens == ["", "2", "4"])
  }

  @Test(
    "No more rows are handed over, and no more pages read, than were asked for",
    arguments: [(1, [1], 1), (2, [1, 2], 1), (3, [1, 2, 3], 2), (9, [1, 2, 3, 4, 5, 6], 3)])
  func limited(_ limit: Int, _ rows: [Int], _ calls: Int) async throws {
    let result = try await read(limit: limit)
    #expect(result.rows == rows)
    #expect(result.tokens.count == calls)
  }

  private func read(limit: Int?) async throws -> (rows: [Int], tokens: [String]) {
    let pages = ["": [1, 2], "2": [3, 4], "4": [5, 6]]
    let next = ["": "2", "2": "4", "4": ""]
    var rows: [Int] = []
    var tokens: [String] = []
    try await PagedList.read(limit: limit) { token in
      tokens.append(token)
      return (try #require(pages[token]), try #require(next[token]))
    } receive: {
      rows += $0
    }
    return (rows, tokens)
  }
}
