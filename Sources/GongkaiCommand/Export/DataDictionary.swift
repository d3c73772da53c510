/// What every column of an export holds, in English and Chinese: a table itself.
enum DataDictionary {
  /// The file's name, without its suffix.
  static let name = "dictionary"

  private static let titles = [
    "file", "column", "english", "chinese", "unit", "row", "row_chinese",
  ]

  /// The rows, titles first.
  static var rows: [[String]] {
    [titles]
      + ExportTable.all.flatMap { table in
        table.columns.map { column in
          [
            "\(table.name).csv", column.name, column.english, column.chinese, column.unit,
            table.english, table.chinese,
          ]
        }
      }
  }
}
