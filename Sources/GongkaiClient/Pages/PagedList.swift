/// Reads a list to its end, page by page, as AIP-158 pages it.
public enum PagedList {
  /// Calls a list's RPC with each page's token, beginning with none, until the answer has none.
  ///
  /// - Parameters:
  ///   - limit: The most rows to read; nil for all.
  ///   - page: Makes one call: gets the token, returns the page's rows and the token of the next
  ///   page.
  ///   - receive: Gets the rows of each page.
  /// - Throws: what the functions throw.
  public static func read<Row>(
    limit: Int? = nil, page: (String) async throws -> (rows: [Row], next: String),
    receive: ([Row]) async throws -> Void
  ) async throws {
    var left = limit ?? .max
    var token = ""
    repeat {
      let (rows, next) = try await page(token)
      try await receive(Array(rows.prefix(left)))
      left -= min(left, rows.count)
      token = next
    } while !token.isEmpty && left > 0
  }
}
