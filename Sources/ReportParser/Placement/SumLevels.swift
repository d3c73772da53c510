/// Lists sums level by level, each once in its level.
///
/// A hash table of places tells where a sum stands. A place before the current level's first counts as a free slot.
struct SumLevels {
  /// The sums of all levels.
  private(set) var sums: [ColumnAmounts] = []
  /// Their keys, see ``ColumnAmounts/key``.
  private(set) var keys: [UInt64] = []
  /// As many slots as a power of two, and twice as many as the level has sums at least.
  private var slots = [Int32](repeating: -1, count: Self.fewestSlots)
  /// How far a key is shifted to give its first slot.
  private var shift = Self.widestShift
  /// Where the current level begins.
  private var start = 0

  private static let fewestSlots = 64
  private static let widestShift: UInt64 = 58

  /// Forgets all sums.
  mutating func removeAll() {
    sums.removeAll(keepingCapacity: true)
    keys.removeAll(keepingCapacity: true)
    start = 0
    clear(Self.fewestSlots)
  }

  /// Begins a new level behind the current one.
  mutating func beginLevel() { start = sums.count }

  /// Where a sum stands in the current level; it is added where it is new.
  mutating func place(of sum: ColumnAmounts, key: UInt64) -> Int32 {
    var slot = firstSlot(of: key)
    while Int(slots[slot]) >= start {
      let place = Int(slots[slot])
      if keys[place] == key, (sums[place] ^ sum).isZero { return slots[slot] }
      slot = next(slot)
    }
    let place = Int32(truncatingIfNeeded: sums.count)
    sums.append(sum)
    keys.append(key)
    slots[slot] = place
    if (sums.count - start) * 2 > slots.count { grow() }
    return place
  }

  private mutating func grow() {
    clear(slots.count * 2)
    for place in start..<sums.count {
      var slot = firstSlot(of: keys[place])
      while slots[slot] >= 0 { slot = next(slot) }
      slots[slot] = Int32(truncatingIfNeeded: place)
    }
  }

  private mutating func clear(_ count: Int) {
    if count != slots.count {
      slots = [Int32](repeating: -1, count: count)
      shift = UInt64(64 - count.trailingZeroBitCount)
    } else {
      for slot in slots.indices { slots[slot] = -1 }
    }
  }

  private func firstSlot(of key: UInt64) -> Int { Int(truncatingIfNeeded: key >> shift) }

  private func next(_ slot: Int) -> Int { (slot + 1) & (slots.count - 1) }
}
