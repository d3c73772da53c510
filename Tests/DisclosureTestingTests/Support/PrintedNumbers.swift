import Foundation

/// The numbers of a report's tables as they stand in the text, found without any knowledge of
/// layouts.
///
/// Every run of digits between the titles of 二 and 五 counts, but for the numbers of sub-rows (1. 2.
/// …): those that a full stop follows, and no digit.
func printedNumbers(in report: String) -> [Decimal] {
  guard let start = report.range(of: "二、主动公开政府信息情况"),
    let end = report.range(of: "\n五、", range: start.upperBound..<report.endIndex)
  else { return [] }
  let scalars = Array(report[start.upperBound..<end.lowerBound].unicodeScalars)
  var numbers: [Decimal] = []
  var run = ""
  for (place, scalar) in scalars.enumerated() {
    let next = place + 1 < scalars.count ? scalars[place + 1] : " "
    if ("0"..."9").contains(scalar) {
      run.unicodeScalars.append(scalar)
    } else if scalar == ".", !run.isEmpty {
      if ("0"..."9").contains(next) { run += "." } else { run = "" }
    } else if !run.isEmpty {
      if let number = Decimal(string: run) { numbers.append(number) }
      run = ""
    }
  }
  return numbers
}
