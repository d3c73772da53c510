import DisclosureReport

/// An indicator table before it is filled in: its rows, and what its columns are headed.
struct IndicatorForm: Sendable {
  /// A row.
  struct Row: Sendable {
    /// The name, with its number.
    var label: String
    /// The unit; nil for a head of others.
    var unit: String?
    /// How deep it stands.
    var depth: Int
  }

  /// The table's title.
  var title: String
  /// The heads of names, units, codes and values; codes are printed where they have a head.
  var nameHead: String
  /// The head of the units.
  var unitHead: String
  /// The head of the codes; nil where none are printed.
  var codeHead: String?
  /// The heads of the values: the year's, and where there is a second, all years'.
  var valueHeads: [String]
  /// The rows.
  var rows: [Row]

  private init(
    title: String, nameHead: String, unitHead: String, codeHead: String?, valueHeads: [String],
    rows: [String]
  ) {
    self.title = title
    self.nameHead = nameHead
    self.unitHead = unitHead
    self.codeHead = codeHead
    self.valueHeads = valueHeads
    self.rows = rows.map { row in
      let parts = row.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      return Row(
        label: parts[1], unit: parts[2].isEmpty ? nil : parts[2], depth: Int(parts[0]) ?? 0)
    }
  }
}

extension IndicatorForm {
  /// The table of a generation of the form, its heads drawn from those in use.
  static func form(of era: FormEra, year: Int, using random: inout SplitMix64) -> IndicatorForm {
    era == .era2014 ? form2014(using: &random) : form2008(year: year, using: &random)
  }

  /// The national table of 2014.
  ///
  /// Source: 国办发〔2014〕32号, 政府信息公开情况统计表.
  private static func form2014(using random: inout SplitMix64) -> IndicatorForm {
    IndicatorForm(
      title: "政府信息公开情况统计表", nameHead: random.pick(["统计指标", "统 计 指 标", "指标名称"]),
      unitHead: random.pick(["单位", "计量单位"]), codeHead: nil,
      valueHeads: [random.pick(["统计数", "数量", "合计"])], rows: rows2014)
  }

  /// A local table of the years before.
  private static func form2008(year: Int, using random: inout SplitMix64) -> IndicatorForm {
    let year = random.pick(["本年度", "\(year)年度", "本期数"])
    return IndicatorForm(
      title: "政府信息公开情况统计附表", nameHead: random.pick(["指标名称", "指 标 名 称", "指标"]),
      unitHead: random.pick(["计量单位", "单位"]), codeHead: random.pick(["代码", "指标代码", nil]),
      valueHeads: random.chance(50) ? [year] : [year, "历年累计"], rows: rows2008)
  }

  private static let rows2014 = [
    "0|一、主动公开情况|", "1|（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）|条",
    "2|其中：主动公开规范性文件数|条", "2|制发规范性文件总数|件",
    "1|（二）通过不同渠道和方式公开政府信息的情况|", "2|1.政府公报公开政府信息数|条", "2|2.政府网站公开政府信息数|条",
    "2|3.政务微博公开政府信息数|条", "2|4.政务微信公开政府信息数|条", "2|5.其他方式公开政府信息数|条",
    "0|二、回应解读情况|", "1|（一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）|次",
    "1|（二）通过不同渠道和方式回应解读的情况|", "2|1.参加或举办新闻发布会总次数|次",
    "3|其中：主要负责同志参加新闻发布会次数|次", "2|2.政府网站在线访谈次数|次",
    "3|其中：主要负责同志参加政府网站在线访谈次数|次", "2|3.政策解读稿件发布数|篇", "2|4.微博微信回应事件数|次",
    "2|5.其他方式回应事件数|次", "0|三、依申请公开情况|", "1|（一）收到申请数|件", "2|1.当面申请数|件",
    "2|2.传真申请数|件", "2|3.网络申请数|件", "2|4.信函申请数|件", "1|（二）申请办结数|件", "2|1.按时办结数|件",
    "2|2.延期办结数|件", "1|（三）申请答复数|件", "2|1.属于已主动公开范围数|件", "2|2.同意公开答复数|件",
    "2|3.同意部分公开答复数|件", "2|4.不同意公开答复数|件", "3|其中：涉及国家秘密|件", "3|涉及商业秘密|件",
    "3|涉及个人隐私|件", "3|危及国家安全、公共安全、经济安全和社会稳定|件", "3|不是《条例》所指政府信息|件",
    "3|法律法规规定的其他情形|件", "2|5.不属于本行政机关公开数|件", "2|6.申请信息不存在数|件",
    "2|7.告知作出更改补充数|件", "2|8.告知通过其他途径办理数|件", "0|四、行政复议数量|件", "1|（一）维持具体行政行为数|件",
    "1|（二）被依法纠错数|件", "1|（三）其他情形数|件", "0|五、行政诉讼数量|件",
    "1|（一）维持具体行政行为或者驳回原告诉讼请求数|件", "1|（二）被依法纠错数|件", "1|（三）其他情形数|件",
    "0|六、举报投诉数量|件", "0|七、依申请公开信息收取的费用|万元", "0|八、机构建设和保障经费情况|",
    "1|（一）政府信息公开工作专门机构数|个", "1|（二）设置政府信息公开查阅点数|个",
    "1|（三）从事政府信息公开工作人员数|人", "2|1.专职人员数（不包括政府公报及政府网站工作人员数）|人", "2|2.兼职人员数|人",
    "1|（四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）|万元",
    "0|九、政府信息公开会议和培训情况|", "1|（一）召开政府信息公开工作会议或专题会议数|次", "1|（二）举办各类培训班数|次",
    "1|（三）接受培训人员数|人次",
  ]

  private static let rows2008 = [
    "0|主动公开信息数|条", "1|其中：1．全文电子化的主动公开信息数|条", "1|2．新增的行政规范性文件数|条", "0|网站专栏页面访问量|万人次",
    "0|现场接待人数|人次", "0|咨询电话接听数|人次", "0|申请总数|件", "1|其中：1．当面申请数|件", "1|2．传真申请数|件",
    "1|3．电子邮件申请数|件", "1|4．网上申请数|件", "1|5．信函申请数|件", "1|6．其他形式申请数|件", "0|对申请的答复总数|件",
    "1|其中：1．同意公开答复数|件", "1|2．同意部分公开答复数|件", "1|3．否决公开答复总数|件", "2|其中：（1）“信息不存在”数|件",
    "2|（2）“非本部门掌握”数|件", "2|（3）“申请内容不明确”数|件", "2|（4）“免予公开范围1”数|件", "2|（5）其他原因|件",
    "0|行政复议数|件", "0|行政诉讼数|件", "0|行政申诉数|件", "0|收取费用总额|元", "1|其中：检索费|元",
  ]
}
