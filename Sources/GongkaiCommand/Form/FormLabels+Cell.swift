import DisclosureReport

extension FormLabels {
  /// The labels of a cell's row and column: `行政许可 / 本年处理决定数量`.
  static func of(_ cell: Cell) -> String { cells[cell] ?? cell.path }

  private static let cells: [Cell: String] = {
    var labels: [Cell: String] = [
      .feesAmount: "行政事业性收费 / 本年收费金额",
      .feesPreviousYearItems: "行政事业性收费 / 上一年项目数量",
      .feesChange: "行政事业性收费 / 本年增/减",
      .procurementItems: "政府集中采购 / 采购项目数量",
      .procurementAmount: "政府集中采购 / 采购总金额",
    ]
    for row in DocumentRow.allCases {
      for column in DocumentColumn.allCases {
        labels[.documents(row, column)] = "\(of(row)) / \(of(column))"
      }
    }
    for row in ActionRow.allCases {
      for column in ActionColumn.allCases {
        labels[.action(row, column)] = "\(of(row)) / \(of(column))"
      }
    }
    for row in ApplicationRow.allCases {
      for column in ApplicantColumn.allCases {
        labels[.application(row, column)] = "\(of(row)) / \(of(column))"
      }
    }
    for block in DisputeBlock.allCases {
      for column in DisputeColumn.allCases {
        labels[.dispute(block, column)] = "\(of(block)) / \(of(column))"
      }
    }
    return labels
  }()
}
