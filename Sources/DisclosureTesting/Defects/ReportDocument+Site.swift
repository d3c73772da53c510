extension ReportDocument {
  /// Puts a web page around the report: navigation, metadata and share bars before, a footer behind.
  mutating func surroundWithSite(using random: inout SplitMix64) {
    let number =
      "\(random.draw(100_000_000...999_999_999))/\(random.draw(2_020...2_026))-\(random.draw(10_000...99_999))"
    let date = "\(random.draw(2_020...2_026))-01-\(random.draw(10...31))"
    before = [
      "首页 | 新闻中心 | 政务公开 | 办事服务 | 互动交流 | 数据开放", "当前位置：首页 > 政务公开 > 法定主动公开内容 > 年度报告",
      "索引号 | 发布机构 | 发文日期", "\(number) | 本级人民政府办公室 | \(date)", "主题分类：综合政务 | 文号：无 | 有效性：有效",
      "字体：【大 中 小】 浏览次数：\(random.draw(12...9_800)) 次 打印 分享到：微信 微博",
    ]
    after = [
      "上一篇：\(random.draw(2_019...2_023))年度政府网站工作年度报表", "下一篇：没有了",
      "主办单位：本级人民政府办公室 网站标识码：\(random.draw(1_000_000_000...9_999_999_999))",
      "备案号：第\(random.draw(10_000_000...99_999_999))号-1 联系电话：0\(random.draw(310...999))-\(random.draw(2_000_000...8_999_999))",
      "您是第 \(random.draw(10_000...900_000)) 位访客",
    ]
  }
}
