/// Every full and short name of every division, found by its UTF-16 units.
///
/// An open hash table over one array of units: a look-up allocates nothing, and prefixes of a text
/// are hashed one unit after another.
struct NameIndex {
  /// How a name stands for a division.
  enum Form: UInt8, Comparable {
    /// A short form without its suffix: 互助.
    case bare
    /// A short form with its suffix: 互助县.
    case short
    /// The full name.
    case full

    static func < (left: Form, right: Form) -> Bool { left.rawValue < right.rawValue }
  }

  /// A division that has a name.
  struct Posting {
    let row: Int32
    let form: Form
    /// The next posting of the same name, -1 at the end.
    let next: Int32
  }

  private struct Name {
    let begin: Int32
    let count: Int32
    var head: Int32
  }

  private var units: [UInt16] = []
  private var names: [Name] = []
  private var postings: [Posting] = []
  private var slots: [Int32]
  /// The length of the longest name, in units.
  private(set) var longestName = 0
  /// For each bucket of two units, the lengths of the names that begin with any two of them, as bits.
  private var lengths = [UInt64](repeating: 0, count: 4096)

  init(divisions: [Division]) {
    slots = Array(repeating: -1, count: 1 << 15)
    units.reserveCapacity(60_000)
    names.reserveCapacity(12_000)
    postings.reserveCapacity(14_000)
    for (row, division) in divisions.enumerated() {
      insert(division.name, row: row, form: .full)
      for name in division.shortNames where name != division.name {
        insert(name, row: row, form: Self.form(of: name, shortFor: division.name))
      }
      if let name = division.autonomousShortName { insert(name, row: row, form: .short) }
    }
  }

  /// 高州 ends like 博州 but is 高州市 without its suffix.
  private static func form(of name: String, shortFor full: String) -> Form {
    let stem = name.utf16
    guard let last = stem.last, Characters.placeSuffixes.contains(last) else { return .bare }
    return full.utf16.dropLast().elementsEqual(stem) ? .bare : .short
  }

  private mutating func insert(_ text: String, row: Int, form: Form) {
    let begin = units.count
    var hash = NameHash()
    for unit in text.utf16.lazy.map(NameText.folded) {
      units.append(unit)
      hash.append(unit)
    }
    let count = units.count - begin
    longestName = max(longestName, count)
    noteLength(of: units[begin...])
    let slot = slot(of: hash, units[begin...])
    if slots[slot] >= 0 {
      units.removeLast(count)
    } else {
      slots[slot] = Int32(names.count)
      names.append(Name(begin: Int32(begin), count: Int32(count), head: -1))
    }
    let name = Int(slots[slot])
    postings.append(Posting(row: Int32(row), form: form, next: names[name].head))
    names[name].head = Int32(postings.count - 1)
  }

  private mutating func noteLength(of name: ArraySlice<UInt16>) {
    let bit: UInt64 = 1 << UInt64(min(name.count, 63))
    guard name.count > 1 else {
      for bucket in lengths.indices { lengths[bucket] |= bit }
      return
    }
    lengths[Self.bucket(name)] |= bit
  }

  private static func bucket(_ name: ArraySlice<UInt16>) -> Int {
    let first = Int(name[name.startIndex])
    let second = Int(name[name.startIndex + 1])
    return (first << 5 ^ second) & 4095
  }

  /// The lengths of the names that a text may begin with, as bits; no name is of any other length, but one of 63 units
  /// or more.
  ///
  /// Most texts begin with hardly any name, and looking one up in vain takes a while.
  func lengths(of text: ArraySlice<UInt16>) -> UInt64 {
    text.count > 1 ? lengths[Self.bucket(text)] : text.isEmpty ? 0 : 1 << 1
  }

  /// The slot that holds a name, or the free one where it would stand.
  private func slot(of hash: NameHash, _ text: ArraySlice<UInt16>) -> Int {
    let text = text.span
    var slot = hash.value & (slots.count - 1)
    while slots[slot] >= 0 {
      let name = names[Int(slots[slot])]
      if Int(name.count) == text.count, stands(text, at: Int(name.begin)) { return slot }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func stands(_ text: Span<UInt16>, at begin: Int) -> Bool {
    for index in 0..<text.count where units[begin + index] != text[index] { return false }
    return true
  }

  /// The first posting of a name with a known hash, or nil where it is no division's.
  func firstPosting(of text: ArraySlice<UInt16>, hash: NameHash) -> Posting? {
    let found = slots[slot(of: hash, text)]
    return found < 0 ? nil : posting(names[Int(found)].head)
  }

  /// The posting after one, for the same name.
  func posting(after posting: Posting) -> Posting? { self.posting(posting.next) }

  private func posting(_ index: Int32) -> Posting? { index < 0 ? nil : postings[Int(index)] }
}

/// A hash of UTF-16 units that grows unit by unit (FNV-1a, folded).
struct NameHash {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Takes one more unit in.
  mutating func append(_ unit: UInt16) {
    state = (state ^ UInt64(unit)) &* 0x0000_0100_0000_01b3
  }

  /// The hash so far; not negative.
  var value: Int { Int(truncatingIfNeeded: (state ^ (state >> 32)) & 0x7fff_ffff) }
}
