/// Writes XML whose texts and attributes are always escaped.
struct Markup {
  /// What has been written.
  private(set) var text = ""

  typealias Attributes = KeyValuePairs<String, String>

  /// Writes the start of an element.
  mutating func open(_ name: String, _ attributes: Attributes = [:]) {
    start(name, attributes)
    text += ">"
  }

  /// Writes the end of an element.
  mutating func close(_ name: String) {
    text += "</\(name)>\n"
  }

  /// Writes an element without content.
  mutating func empty(_ name: String, _ attributes: Attributes = [:]) {
    start(name, attributes)
    text += "/>\n"
  }

  /// Writes an element that holds a text.
  mutating func element(_ name: String, _ content: String, _ attributes: Attributes = [:]) {
    open(name, attributes)
    text += PlainText.escaped(content)
    close(name)
  }

  /// Writes what is markup already.
  mutating func raw(_ markup: String) {
    text += markup
  }

  private mutating func start(_ name: String, _ attributes: Attributes) {
    text += "<\(name)"
    for (key, value) in attributes {
      text += " \(key)=\"\(PlainText.escaped(value))\""
    }
  }
}
