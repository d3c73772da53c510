public import DisclosureReport

/// What a text and its caller tell about who reports.
public struct AgencyEvidence: Sendable {
  /// The name as the title prints it: 互助土族自治县人民政府.
  ///
  /// A whole title is accepted too.
  public var titleName: String?
  /// The name as signed at the end: 化隆县人民政府办公室.
  public var signature: String?
  /// Other names of places and bodies in the text: 青海省人民政府办公厅.
  public var bodyNames: [String]
  /// Quoted document symbols (发文字号): 青政办函〔2021〕16号.
  public var documentSymbols: [String]
  /// Hosts printed, or of the source's address: www.huzhu.gov.cn.
  public var hosts: [String]
  /// The year reported on; the newest where nil.
  public var year: Int?
  /// The agency's name as the caller knows it.
  public var hintAgencyName: String?
  /// The place's code as the caller knows it.
  public var hintDivisionCode: DivisionCode?

  /// Evidence; what is not given is not known.
  public init(
    titleName: String? = nil, signature: String? = nil, bodyNames: [String] = [],
    documentSymbols: [String] = [], hosts: [String] = [], year: Int? = nil,
    hintAgencyName: String? = nil, hintDivisionCode: DivisionCode? = nil
  ) {
    self.titleName = titleName
    self.signature = signature
    self.bodyNames = bodyNames
    self.documentSymbols = documentSymbols
    self.hosts = hosts
    self.year = year
    self.hintAgencyName = hintAgencyName
    self.hintDivisionCode = hintDivisionCode
  }
}
