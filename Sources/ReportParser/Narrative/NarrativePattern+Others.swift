import DisclosureReport

extension NarrativePattern {
  /// All patterns, the more telling first: a number takes the first that matches.
  static let all: [NarrativePattern] = (disputes + documents + applications + publicity + shares)
    .compactMap(\.self)

  /// Reviews and lawsuits.
  static let disputes: [NarrativePattern?] = [
    NarrativePattern(
      .reviewsCorrected, "# 件|起|宗 行政复议结果纠正|复议结果纠正|行政复议纠正|行政复议被纠正",
      cell: .dispute(.review, .corrected)),
    NarrativePattern(
      .reviewsUpheld, "# 件|起|宗 行政复议结果维持|复议结果维持|行政复议维持|行政复议被维持",
      cell: .dispute(.review, .upheld)),
    // Reviews and lawsuits told as one number are neither.
    NarrativePattern(
      nil,
      "行政复议、行政诉讼|行政复议和行政诉讼|行政复议及行政诉讼|行政复议与行政诉讼|行政复议或行政诉讼|行政复议、诉讼|行政复议和诉讼|行政复议、行政诉讼案件|行政复议和行政诉讼案件|行政复议、诉讼案件 # 件|起|宗|例|次|项"
    ),
    NarrativePattern(
      .reviews, "行政复议|行政复议案件|行政复议申请|行政复议案|复议案件|政府信息公开复议 # 件|起|宗|例|次|项"),
    NarrativePattern(
      .reviews,
      "# 件|起|宗|例 因政府信息公开引发的行政复议|因政府信息公开引起的行政复议|因政府信息公开申请引发的行政复议|因信息公开引发的行政复议|政府信息公开行政复议"),
    NarrativePattern(.lawsuits, "行政诉讼|行政诉讼案件|行政诉讼案|诉讼案件|行政应诉案件 # 件|起|宗|例|次|项"),
    NarrativePattern(
      .lawsuits,
      "# 件|起|宗|例 因政府信息公开引发的行政诉讼|因政府信息公开引起的行政诉讼|因政府信息公开申请引发的行政诉讼|因信息公开引发的行政诉讼|政府信息公开行政诉讼"),
  ]

  /// Normative documents.
  static let documents: [NarrativePattern?] = [
    NarrativePattern(
      .documentsMade, "制发|新制发|出台|印发|制定|制作 … 行政规范性文件|规范性文件 # 件|个|份|部|项"),
    NarrativePattern(.documentsRepealed, "废止 … 行政规范性文件|规范性文件 # 件|个|份|部|项"),
    NarrativePattern(.documentsInForce, "现行有效|有效 … 行政规范性文件|规范性文件 # 件|个|份|部|项"),
    NarrativePattern(
      .documentsInForce, "现行有效|现行有效的 # 件|个|份|部|项 行政规范性文件|规范性文件|县级规范性文件|市级规范性文件|区级规范性文件"),
    NarrativePattern(.documentsRepealed, "废止|废止文件|清理废止文件 # 件|个|份|部|项", about: .documents),
    NarrativePattern(.documentsInForce, "现行有效|现行有效文件 # 件|个|份|部|项", about: .documents),
  ]

  /// What is published, where, and who looks at it.
  static let publicity: [NarrativePattern?] = [
    // Pieces that may be had on application, or not at all, are not disclosed; nor are those that are only made.
    NarrativePattern(
      nil,
      "依申请公开信息|依申请公开的信息|依申请公开类信息|依申请公开政府信息|依申请公开的政府信息|依申请公开类政府信息|不予公开信息|不予公开的信息|不予公开类信息|不予公开政府信息|不予公开的政府信息|不公开信息|不公开的信息|不公开政府信息|不公开的政府信息|免予公开信息|免予公开的信息|免予公开政府信息|制作信息|制作政府信息|生成信息|生成政府信息|产生信息|产生政府信息|形成信息|形成政府信息 # 条|件|篇|份|项|则"
    ),
    NarrativePattern(nil, "依申请公开 … 信息|政府信息|财政信息|各类信息 # 件"),
    NarrativePattern(nil, "已主动公开|属主动公开|属于主动公开|应主动公开|应当主动公开|应予主动公开 # 条|则"),
    NarrativePattern(.informationDisclosed, "主动公开 # 条|则"),
    NarrativePattern(
      .informationDisclosed, "公开 … 政府信息|各类政府信息|信息|各类信息|政务信息|政府信息公开|政府信息类 # 条|件|篇|份|项|则"),
    NarrativePattern(
      .interpretations,
      "解读|政策解读|解读材料|解读信息|解读类信息|解读产品|解读稿件|解读文件|解读视频|政策解读信息|政策解读材料|政策解读产品|文字解读|图文解读|图解 # 篇|条|件|个|期|次|份|则|部"
    ),
    NarrativePattern(
      .posts,
      "发布|推送|更新|刊发|转发|发稿|刊登 … 信息|各类信息|政务信息|消息|文章|动态|稿件|推文|资讯|微博|作品|短视频 # 条|篇|则|件|次|期|个"),
    NarrativePattern(
      .visits,
      "访问|浏览|阅读|点击|总访问|总浏览|总点击|总阅读|页面浏览|网站浏览|网站访问|访问人|浏览人|阅读人|阅读次|访问次 # 人次|次|人"),
    NarrativePattern(
      .accounts, "政务新媒体|政务新媒体账号|新媒体账号|政务账号 # 个|家"),
    NarrativePattern(.accounts, "# 个|家 账号|政务新媒体账号|政务新媒体|新媒体账号|政务账号"),
    NarrativePattern(
      .hotlineCases,
      "受理|办理|接收|收到|承办|处理|接听|处置 … 诉求|群众诉求|各类诉求|热线工单|工单|热线|热线诉求|热线来电|来电|热线事项|12345热线 # 件|个|条|起|次|项|例|通"
    ),
    NarrativePattern(
      .messages,
      "留言|网民留言|群众留言|信箱|来信|信件|县长信箱|市长信箱|区长信箱|领导信箱|局长信箱|信箱来信|信箱信件|信箱留言|网上咨询|网民咨询 # 件|条|封|个|次|份"),
    NarrativePattern(
      .requestsHandled, "办结|已办结|按时办结|按期办结|回复|已回复|答复|已答复|按时回复|按期回复|办复 # 件|条|起|次|项|个|封",
      about: .requests),
    NarrativePattern(
      .processingFees, "信息处理费|信息处理费用|政府信息处理费 # 元"),
    NarrativePattern(.processingFees, "信息处理费 … 收取|收费|金额 # 元"),
  ]

  /// Shares of what stands before them.
  static let shares: [NarrativePattern?] = [
    NarrativePattern(
      .handlingRate, "办结率|答复率|办复率|回复率|办理率|完成率|满意率|满意度 # %|％"),
    NarrativePattern(
      .share, "占|占比|占总数|占总量|占总量的|占总数的|占申请总量的|占申请总数的|占全部申请的 # %|％"),
  ]
}
