import DisclosureReport
import Foundation
import GongkaiProtos
import SwiftProtobuf

extension ExportTable {
  /// One row a report: who, when, how well it was read.
  static let reports = ExportTable(
    "reports", "one row a report: who reports, and how it was read", "每份报告一行：机关与识读情况",
    columns: [
      ExportColumn("printed_name", "the name as the title prints it", "标题所印名称"),
      ExportColumn("kind", "GOVERNMENT, DEPARTMENT or ZONE", "政府、部门或功能区"),
      ExportColumn("tier", "CENTRAL, PROVINCE, PREFECTURE, COUNTY or TOWNSHIP", "层级"),
      ExportColumn("province_code", "the province's code", "省级代码"),
      ExportColumn("province", "the province", "省（自治区、直辖市）"),
      ExportColumn("prefecture_code", "the prefecture's code", "地级代码"),
      ExportColumn("prefecture", "the prefecture", "地（市、州、盟）"),
      ExportColumn("county_code", "the county's code", "县级代码"),
      ExportColumn("county", "the county", "县（市、区、旗）"),
      ExportColumn("resolution", "how the agency was told", "机关识别方式"),
      ExportColumn("era", "the generation of the form", "表式版本"),
      ExportColumn("unknown_cells", "cells that cannot be read", "无法识读的单元格", unit: "个"),
      ExportColumn(
        "doubted_cells", "cells inferred or entered by a person", "推断或人工录入的单元格", unit: "个"),
      ExportColumn("amended_cells", "cells entered by a person", "人工录入的单元格", unit: "个"),
      ExportColumn("findings", "findings about the report", "疑点", unit: "条"),
      ExportColumn("version", "the version its sender gave it", "来报版本"),
      ExportColumn("published_at", "when it was published (UTC)", "发布时间"),
      ExportColumn("sources", "the SHA-256 of the texts it was read from", "原文 SHA-256"),
      ExportColumn("uri", "where the text came from", "来源网址"),
      ExportColumn("parser_version", "the version of the parser", "识读程序版本"),
      ExportColumn("revision", "the revision that stored it", "入库修订号"),
    ]
  ) { report in
    let (stored, agency) = (report.stored, report.stored.agency)
    return [
      [
        agency.printedName, EnumName.of(agency.kind), EnumName.of(agency.tier),
        agency.provinceCode, agency.provinceName, agency.prefectureCode, agency.prefectureName,
        agency.countyCode, agency.countyName, EnumName.of(agency.resolution),
        EnumName.of(stored.era), String(stored.unknownCells), String(stored.doubtedCells),
        String(stored.amendments.count), String(stored.findings),
        stored.hasVersion ? String(stored.version) : "",
        stored.hasPublishedAt ? moment(stored.publishedAt) : "",
        stored.sources.map(\.sha256).joined(separator: " "), stored.record.source.uri,
        stored.record.parser.version, String(stored.storedRevision),
      ]
    ]
  }

  /// A moment as ISO 8601 writes it.
  private static func moment(_ time: Google_Protobuf_Timestamp) -> String {
    time.date.formatted(.iso8601)
  }
}
