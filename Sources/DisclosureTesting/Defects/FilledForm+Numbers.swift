import DisclosureReport

extension FilledForm {
  /// Rewrites every value of every table.
  mutating func rewriteNumbers(_ write: (String) -> String) {
    for block in proactive.indices {
      for row in proactive[block].rows.indices {
        proactive[block].rows[row].values = proactive[block].rows[row].values.map(write)
      }
    }
    for line in applications.indices {
      applications[line].values = applications[line].values.map(write)
    }
    disputes.values = disputes.values.map(write)
  }

  /// Puts a sign where a cell is blank.
  mutating func fillBlanks(using random: inout SplitMix64) {
    let sign = random.pick(["/", "-", "—", "无"])
    rewriteNumbers { $0.isEmpty ? sign : $0 }
  }

  /// Puts units and remarks behind some numbers of tables 二 and 三.
  mutating func addRemarks(using random: inout SplitMix64) {
    for block in proactive.indices {
      for row in proactive[block].rows.indices {
        for (place, cell) in proactive[block].rows[row].cells.enumerated() where !cell.isMoney {
          let value = proactive[block].rows[row].values[place]
          guard let number = Int(value), number >= 0, random.chance(35) else { continue }
          proactive[block].rows[row].values[place] = Self.remarked(number, using: &random)
        }
      }
    }
    for line in applications.indices where applications[line].depth < 2 {
      // A sign for a blank has no unit.
      for (place, value) in applications[line].values.enumerated() where Int(value) != nil {
        applications[line].values[place] = value + "件"
      }
    }
  }

  private static func remarked(_ number: Int, using random: inout SplitMix64) -> String {
    guard number > 3, random.chance(50) else { return "\(number)件" }
    let part = random.draw(1...number - 1)
    return "\(number)" + random.pick(["（其中修订 \(part) 件）", "（含乡镇\(part)件）"])
  }

  /// Gives money two decimals: 0.00, 1629.00.
  mutating func addDecimals() {
    for block in proactive.indices {
      for row in proactive[block].rows.indices {
        for (place, cell) in proactive[block].rows[row].cells.enumerated() where cell.isMoney {
          let value = proactive[block].rows[row].values[place]
          guard Int(value) != nil else { continue }
          proactive[block].rows[row].values[place] = value + ".00"
        }
      }
    }
  }
}

extension String {
  /// The same with full-width digits.
  var inWideDigits: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { digit in
          ("0"..."9").contains(digit) ? Unicode.Scalar(digit.value + 0xFEE0) ?? digit : digit
        }))
  }

  /// A whole number with commas between its thousands; anything else as it is.
  var withThousandsSeparators: String {
    guard count > 3, allSatisfy({ ("0"..."9").contains($0) }) else { return self }
    let digits = Array(self)
    return digits.enumerated().reduce(into: "") { text, digit in
      if digit.offset > 0, (digits.count - digit.offset) % 3 == 0 { text.append(",") }
      text.append(digit.element)
    }
  }
}
