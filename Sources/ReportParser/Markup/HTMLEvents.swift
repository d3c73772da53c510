import CLibXML2

/// Where libxml2 stands in a document, for as long as it reads it.
struct HTMLPosition {
  fileprivate let context: htmlParserCtxtPtr

  /// The offset of the next byte to read.
  var offset: Int {
    guard let input = context.pointee.input else { return 0 }
    return Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
  }

  /// How many elements are open.
  var depth: Int { Int(context.pointee.nameNr) }

  /// Stops reading.
  ///
  /// Elements are still ended, and offsets tell nothing any more.
  func stop() { xmlStopParser(context) }
}

/// libxml2's HTML parser over a document: it tells what it meets and builds no tree.
struct HTMLEvents: ~Copyable {
  /// Where it stands.
  let position: HTMLPosition

  /// How many bytes of names are kept, at least; a page has a few hundred.
  ///
  /// Every attribute of an element is compared with those before it, so that a bound on different names bounds the
  /// work for each.
  private static let mostNameBytes: Int = 4096

  /// A parser at the beginning of valid UTF-8 without zero bytes; nil where there is none or no memory.
  init?(_ document: [UInt8]) {
    _ = Self.library
    let size = Int32(clamping: document.count)
    let created = document.withUnsafeBytes {
      htmlCreateMemoryParserCtxt($0.baseAddress?.assumingMemoryBound(to: CChar.self), size)
    }
    guard let context = created else { return nil }
    position = HTMLPosition(context: context)
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue
      | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_IGNORE_ENC.rawValue
    htmlCtxtUseOptions(context, Int32(options))
    xmlDictSetLimit(context.pointee.dict, Self.mostNameBytes)
    // Whatever the document says of itself, it is UTF-8; a name of a charset keeps libxml2 from guessing another.
    xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
    context.pointee.encoding = UnsafePointer(xmlStrdup("UTF-8"))
  }

  deinit { htmlFreeParserCtxt(position.context) }

  /// Reads the document into a flattener.
  func read(into flattener: inout HTMLFlattener) {
    position.context.pointee.sax.pointee = Self.handlers
    withUnsafeMutablePointer(to: &flattener) {
      position.context.pointee.userData = UnsafeMutableRawPointer($0)
      htmlParseDocument(position.context)
    }
    position.context.pointee.userData = nil
  }

  private static let library: Void = xmlInitParser()

  /// Scripts and styles are told as `cdataBlock`, comments and declarations as nothing.
  private static var handlers: htmlSAXHandler {
    var handlers = htmlSAXHandler()
    handlers.startElement = { data, name, attributes in
      guard let name else { return }
      flattener(data)?.pointee.startElement(name, attributes)
    }
    handlers.endElement = { data, name in
      guard let name else { return }
      flattener(data)?.pointee.endElement(name)
    }
    handlers.characters = { data, text, count in
      flattener(data)?.pointee.read(UnsafeBufferPointer(start: text, count: Int(count)))
    }
    handlers.ignorableWhitespace = handlers.characters
    handlers.cdataBlock = { _, _, _ in }
    return handlers
  }
}

private func flattener(_ data: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<HTMLFlattener>? {
  data?.assumingMemoryBound(to: HTMLFlattener.self)
}
