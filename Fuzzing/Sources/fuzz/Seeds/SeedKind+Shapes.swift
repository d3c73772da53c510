extension SeedKind {
  /// A report of a few lines, each part of it blown up in turn by things of which there may be one too many.
  static var shapes: [[UInt8]] {
    let parts = [
      "白桦县2024年政府信息公开工作年度报告\n", "一、总体情况\n收到政府信息公开申请1件，公布www.bh.gov.cn，",
      "二、主动公开政府信息情况\n信息内容 本年制发件数 本年废止件数 现行有效件数\n规章 0 1 2\n",
      "三、收到和处理政府信息公开申请情况\n（一）予以公开 1 0 0 0 0 0 1\n（七）总计 ",
      "四、政府信息公开行政复议、行政诉讼情况\n1 1 ", "五、存在的主要问题及改进情况\n2025年1月2日",
    ]
    let pieces = [
      "0 ", "| ", "\t", "\n", "\r\n", "一、", "（", "政府信息公开", "1.", "申请1件，", "年", "〔", "2024年12月31日",
      ".gov.cn", "规章 0\n", "（一）予以公开 1\n", "\u{3000}", "-", "1,", "二、主动公开政府信息情况\n", "开發區",
      "         1", "\u{C}", "7",
    ]
    return pieces.enumerated().flatMap { turn, piece in
      parts.indices.filter { ($0 + turn) % 3 == 0 }.map { part in
        let text = parts.enumerated().map { place, text in
          place == part ? text + String(repeating: piece, count: 40) : text
        }
        return Array(text.joined(separator: "\n").utf8)
      }
    }
  }

  /// Pages of HTML with one thing too many, and with what breaks off.
  static var hostilePages: [[UInt8]] {
    let head = "<h1>白桦县2024年政府信息公开工作年度报告</h1><p>三、收到和处理政府信息公开申请情况</p>"
    let openings = [
      "", "<table><tr><td rowspan=999 colspan=127>", "<a href='", "<!-- ", "<pre>", "<script>",
    ]
    let pieces = [
      "<td>", "<b>", "</b>", "<", "&", "&#", "&#9;", "<!", "<p>a", "<td>1", "<tr><td>1</td></tr>",
      "<table><tr><td>", "<tr>", "</td>", "<td rowspan=999 colspan=99999999>", "<br>x", "<?",
      "<![if x]>",
      "<b>1</b>", "&amp;", "<a b=c>", "<select><option>", "\u{1}a", "<div>",
    ]
    return pieces.enumerated().map { turn, piece in
      Array((head + openings[turn % openings.count] + String(repeating: piece, count: 30)).utf8)
    }
  }

  static var proseShapes: [[UInt8]] {
    [
      "本年度共收到政府信息公开申请21件，办结20件，结转下年度继续办理1件。",
      "全年主动公开政府信息2.1万余条，其中规范性文件12件，占比35.5%。行政复议3件，其中结果纠正1件，行政诉讼无。",
      "未收到政府信息公开申请。受理１２件依申请公开事项；政务新媒体账号3个，粉丝数１，２００人，12345热线8000余件。",
    ].map { Array($0.utf8) }
  }
}
