import DisclosureReport
import DisclosureTesting

@testable import ReportParser

extension SeedKind {
  /// The inputs of the set.
  var seeds: [[UInt8]] {
    switch self {
    case .texts: Seeds.reports.filter { !$0.isPage }.map(\.bytes) + Self.shapes
    case .pages: Seeds.reports.filter(\.isPage).map(\.bytes) + Self.hostilePages
    case .charsets: Self.converted
    case .prose: Self.proseSections + Self.proseShapes
    case .tables: Self.tableSections
    case .agencies: Self.namedAgencies
    }
  }

  /// A few reports in every charset, behind the byte that has it stated, and behind others.
  private static var converted: [[UInt8]] {
    let some = stride(from: 0, to: Seeds.reports.count, by: 11).map { Seeds.reports[$0].bytes }
    return some.enumerated().flatMap { turn, bytes in
      ["UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"].enumerated().map { choice, name in
        let copy = Iconv.convert(
          bytes, from: "UTF-8", to: name, capacity: 4 * bytes.count)
        return [UInt8(turn % 2 == 0 ? choice : 0)] + copy.bytes
      }
    }
  }

  private static var proseSections: [[UInt8]] {
    Seeds.reports.filter { !$0.isPage }.flatMap { report in
      [("一、", "二、主动"), ("五、", "六、")].map {
        Seeds.section(from: $0.0, to: $0.1, of: report.bytes)
      }
    }
  }

  /// The three tables of every report, each behind the byte that names it.
  private static var tableSections: [[UInt8]] {
    let ends = ["三、收到", "四、政府", "五、"]
    return Seeds.reports.flatMap { report in
      zip(TableKind.allCases, ends).map { table, end in
        let lines = Seeds.section(from: table.heading, to: end, of: report.bytes)
        return lines.isEmpty ? [] : [table.rawValue] + lines
      }
    }
  }

  private static var namedAgencies: [[UInt8]] {
    let places = ReportingPlace.all(.county, inForceAtEndOf: 2024)
    let drawn = stride(from: 0, to: places.count, by: 60).map { places[$0] }
    let names = drawn.flatMap { place in
      [
        place.governmentName, place.fullName + "人民政府办公室", place.place.name + "教育局",
        place.fullName + "经济技术开发区管理委员会", place.province.name + place.place.name,
      ]
    }
    let others = "青海省人民政府办公厅\n青政办函〔2021〕16号\nwww.huzhu.gov.cn\n"
    return names.map { Array("\($0)\n\($0)\n\n\n2024\n\(others)".utf8) }
      + drawn.map { Array("鼓楼区\n鼓楼区统计局\n\($0.place.name)\n\($0.place.code)\n2022\n".utf8) }
  }
}
