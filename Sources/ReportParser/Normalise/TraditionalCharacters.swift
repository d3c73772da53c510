/// Traditional characters and their simplified forms; see the generated file.
///
/// Text and not an array of values, because large array literals take the compiler minutes.
enum TraditionalCharacters {
  /// The simplified form of a character of three bytes, or 0 where it is none that has one.
  static func simplified(_ character: UInt32) -> UInt32 {
    character < forms.count ? UInt32(forms[Int(character)]) : 0
  }

  /// For each character its simplified form, or 0; made when first needed, since few texts do.
  private static let forms: [UInt16] = {
    var forms = [UInt16](repeating: 0, count: 1 << 16)
    pairs.withUTF8Buffer { buffer in
      let bytes = buffer.span
      var traditional: UInt32 = 0
      var index = 0
      while index < bytes.count {
        let character = bytes.wideCharacter(at: index)
        index += character == 0 ? 1 : 3
        if character == 0 { continue }
        if traditional == 0 {
          traditional = character
        } else {
          forms[Int(traditional)] = UInt16(truncatingIfNeeded: character)
          traditional = 0
        }
      }
    }
    return forms
  }()
}
