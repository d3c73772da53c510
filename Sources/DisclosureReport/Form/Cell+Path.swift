extension Cell {
  /// The cell's path in a record: `applications.new_received.natural_person`.
  public var path: String { Self.paths[Int(index)] }

  /// The cell at a path, or nil where the path names none.
  public init?(path: String) {
    guard let cell = Self.byPath[path] else { return nil }
    self = cell
  }

  private static let paths: [String] = {
    var paths = [String](repeating: "", count: count)
    for row in DocumentRow.allCases {
      for column in DocumentColumn.allCases {
        paths[Int(documents(row, column).index)] = "\(row.path).\(column.path)"
      }
    }
    for row in ActionRow.allCases {
      for column in ActionColumn.allCases {
        paths[Int(action(row, column).index)] = "\(row.path).\(column.path)"
      }
    }
    paths[Int(feesAmount.index)] = "proactive.fees.amount"
    paths[Int(feesPreviousYearItems.index)] = "proactive.fees.previous_year_items"
    paths[Int(feesChange.index)] = "proactive.fees.change"
    paths[Int(procurementItems.index)] = "proactive.procurement.items"
    paths[Int(procurementAmount.index)] = "proactive.procurement.amount"
    for row in ApplicationRow.allCases {
      for column in ApplicantColumn.allCases {
        paths[Int(application(row, column).index)] = "\(row.path).\(column.path)"
      }
    }
    for block in DisputeBlock.allCases {
      for column in DisputeColumn.allCases {
        paths[Int(dispute(block, column).index)] = "\(block.path).\(column.path)"
      }
    }
    return paths
  }()

  private static let byPath = Dictionary(uniqueKeysWithValues: all.map { ($0.path, $0) })
}
