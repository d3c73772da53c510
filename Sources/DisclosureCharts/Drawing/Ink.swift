/// The colours of a chart; each is told apart by its grey as well, since charts are printed.
enum Ink {
  static let text = "#1a1a1a"
  static let quiet = "#555555"
  static let grid = "#d4d7db"
  static let stripe = "#f4f6f8"
  static let bar = "#7fa8cf"
  static let barEdge = "#3d6f9f"
  static let pale = "#dfe7ef"
  static let paleEdge = "#8a9bad"
  static let whisker = "#1a1a1a"
  static let national = "#a51d24"
  static let median = "#1a1a1a"
}
