import DisclosureReport

extension NarrativePattern {
  /// Applications, and what became of them; the more telling patterns first.
  static let applications: [NarrativePattern?] = [
    NarrativePattern(
      .applicationsCarriedIn,
      "上年结转|上年度结转|结转上年|结转上年度|结转上年度继续办理|上一年结转|上年结转申请|上年度结转申请|上年结转事项|上年结转的 # 件|条|宗|份|起|项"),
    NarrativePattern(
      .applicationsCarriedOut,
      "结转下年|结转下年度|结转下一年|结转下一年度|结转至下年|结转至下年度|结转到下年|结转次年|结转下年度办理|结转下年度继续办理|结转下年继续办理|结转下一年度继续办理|结转至下年度继续办理 # 件|条|宗|份|起|项"
    ),
    NarrativePattern(
      .applicationsCarriedOut,
      "结转下|结转至下|结转到下|结转次年|结转至次年|转下年|转下一年|转至下|转入下 … 办理|办结|处理|答复|回复 # 件|条|宗|份|起|项",
      about: .applications),
    NarrativePattern(
      .applicationsCarriedOut, "# 件|条|宗|份|起|项 结转下|结转至|结转到|转入下", about: .applications),
    NarrativePattern(
      .applicationsReceived,
      "收到|新收|受理|接收|接到|收件|接受|收取 … 公开申请|公开申请件|公开申请书|公开申请表|公开书面申请|公开的申请|公开申请事项|公开事项|申请公开|依申请公开|依申请公开件|公开件|依申请公开信息|依申请公开政府信息|公开政府信息申请|公开信息申请 # 件|条|宗|份|起|次|项|例|人次|个|封"
    ),
    NarrativePattern(
      .applicationsReceived,
      "收到|新收|受理|接收|接到 # 件|条|宗|份|起|次|项|例|个 政府信息公开申请|政府信息公开的申请|政府信息依申请公开|依申请公开|信息公开申请|公开申请|申请公开|公民"
    ),
    NarrativePattern(
      .applicationsReceived, "依申请|信息公开 … 收到申请|受理申请|新收申请|收到书面申请|接到申请 # 件|条|宗|份|起|次|项|例"),
    NarrativePattern(
      .applicationsReceived, "本年新收|年度新收|全年新收 # 件|条|宗|份|起|次|项|例"),
    NarrativePattern(
      .applicationsReceived, "收到申请|受理申请|新收申请 # 件|条|宗|份|起|次|项|例", about: .applications),
    NarrativePattern(
      .applicationsHandled,
      "办理|答复|办结|处理|回复 … 公开申请|公开申请件|公开的申请|公开申请事项|公开事项|申请公开|依申请公开|依申请公开件|公开件|依申请公开信息|依申请公开政府信息|公开政府信息申请 # 件|条|宗|份|起|次|项|例|个"
    ),
    NarrativePattern(
      .applicationsHandled,
      "办结|已办结|办理|已办理|答复|已答复|回复|办理答复|作出答复|答复申请|办结申请|已答复申请人|办理完毕 # 件|条|宗|份|起|次|项|例",
      about: .applications),
    NarrativePattern(
      .applicationsGrantedOrPartially,
      "予以公开及部分公开|予以公开和部分公开|予以公开或部分公开|予以公开、部分公开 # 件|条|宗|份|起|项", about: .applications),
    NarrativePattern(
      .applicationsGrantedOrPartially,
      "# 件|条|宗|份|起|项 已予以公开或部分公开|予以公开或部分公开|予以公开和部分公开|予以公开及部分公开|予以公开、部分公开", about: .applications),
    NarrativePattern(
      .applicationsPartiallyGranted, "部分公开|同意部分公开|予以部分公开|部分予以公开 # 件|条|宗|份|起|项", about: .applications
    ),
    NarrativePattern(
      .applicationsRefused, "不予公开|决定不予公开|不同意公开 # 件|条|宗|份|起|项", about: .applications),
    NarrativePattern(
      .applicationsGranted, "予以公开|同意公开|全部公开|全部予以公开 # 件|条|宗|份|起|项", about: .applications),
    NarrativePattern(.applicationsUnavailable, "无法提供 # 件|条|宗|份|起|项", about: .applications),
    NarrativePattern(.applicationsNotProcessed, "不予处理 # 件|条|宗|份|起|项", about: .applications),
    NarrativePattern(.applicationsOtherwiseHandled, "其他处理 # 件|条|宗|份|起|项", about: .applications),
    NarrativePattern(
      .applicationsOfNaturalPersons,
      "自然人|自然人申请|公民申请|公民个人申请|个人申请 # 件|条|宗|份|起|项", about: .applications),
    NarrativePattern(
      .applicationsOfOrganisations,
      "法人或其他组织|法人或其他组织申请|法人和其他组织|法人和其他组织申请|法人及其他组织|法人及其他组织申请|法人或者其他组织申请 # 件|条|宗|份|起|项",
      about: .applications),
    NarrativePattern(
      .applicationsByChannel,
      "网络提交|网络申请|网上申请|在线申请|网络渠道|互联网申请|网络|网上|信函提交|信函申请|信函|邮寄|邮寄申请|来信申请|当面提交|当面申请|当面|现场申请|传真|传真申请|电子邮件申请 # 件|条|宗|份|起|项",
      about: .applications),
  ]
}
