/// The fills of bars: what is incomplete is hatched, so that it shows without colour.
enum RankingHatch {
  /// Defines the hatched fills.
  static func define(_ markup: inout Markup) {
    markup.open("defs")
    for (id, ink) in [("gk-hatch", Ink.barEdge), ("gk-hatch-pale", Ink.paleEdge)] {
      markup.open(
        "pattern",
        [
          "id": id, "width": "5", "height": "5", "patternUnits": "userSpaceOnUse",
          "patternTransform": "rotate(45)",
        ])
      markup.box(x: 0, y: 0, width: 5, height: 5, fill: "#ffffff")
      markup.line(0, 0, 0, 5, stroke: ink, width: 2.4)
      markup.close("pattern")
    }
    markup.close("defs")
  }

  /// The fill and the edge of a bar.
  static func paint(isRanked: Bool, isIncomplete: Bool) -> (fill: String, edge: String) {
    let edge = isRanked ? Ink.barEdge : Ink.paleEdge
    if isIncomplete { return (isRanked ? "url(#gk-hatch)" : "url(#gk-hatch-pale)", edge) }
    return (isRanked ? Ink.bar : Ink.pale, edge)
  }
}
