import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A chart read back: its texts by their class, and whether it is well-formed at all.
final class Picture: NSObject, XMLParserDelegate {
  struct Element {
    let name: String
    let attributes: [String: String]
    var content = ""

    func number(_ attribute: String) -> Double? {
      attributes[attribute].flatMap { Double($0) }
    }
  }

  private(set) var elements: [Element] = []
  private(set) var problem: String?
  private var open: [Int] = []

  init(_ markup: String) {
    super.init()
    let parser = XMLParser(data: Data(markup.utf8))
    parser.delegate = self
    if !parser.parse() { problem = parser.parserError.map { "\($0)" } ?? "unknown" }
  }

  /// The elements of a class.
  func all(_ role: String) -> [Element] {
    elements.filter { $0.attributes["class"] == role }
  }

  /// The contents of the elements of a name.
  func contents(_ name: String) -> [String] {
    elements.filter { $0.name == name }.map(\.content)
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    open.append(elements.count)
    elements.append(Element(name: name, attributes: attributes))
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if let index = open.last { elements[index].content += string }
  }
}
