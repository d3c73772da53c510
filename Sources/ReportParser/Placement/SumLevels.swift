/// Lists sums level by level, each once in its level.
///
/// A hash table of places tells where a sum stands. A place before the current level's first counts as a free slot.
struct SumLevels<Sum: ListedSum> {
  /// The sums of all levels.
  private(set) var sums: [Sum] = []
  /// As many slots as a power of two, and twice as many as the level has sums at least.
  private var slots = [Int32](repeating: -1, count: Self.fewestSlots)
  /// How far a sum's ``ListedSum/listing`` is shifted to give its first slot.
  private var shift: UInt64 = 58
  /// Where the current level begins.
  private var start = 0

  private static var fewestSlots: Int { 64 }

  /// Forgets all sums.
  mutating func removeAll() {
    sums.removeAll(keepingCapacity: true)
    start = 0
    clear(Self.fewestSlots)
  }

  /// Begins a new level behind the current one.
  mutating func beginLevel() { start = sums.count }

  /// Where a sum stands in the current level; it is added where it is new.
  @inline(__always)
  mutating func place(of sum: Sum) -> Int32 {
    var slot = firstSlot(of: sum)
    while Int(slots[slot]) >= start {
      if sums[Int(slots[slot])].equals(sum) { return slots[slot] }
      slot = next(slot)
    }
    let place = Int32(truncatingIfNeeded: sums.count)
    sums.append(sum)
    slots[slot] = place
    if (sums.count - start) * 2 > slots.count { grow() }
    return place
  }

  private mutating func grow() {
    clear(slots.count * 2)
    for place in start..<sums.count {
      var slot = firstSlot(of: sums[place])
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

  private func firstSlot(of sum: Sum) -> Int {
    Int(truncatingIfNeeded: sum.listing &>> shift)
  }

  private func next(_ slot: Int) -> Int { (slot + 1) & (slots.count - 1) }
}
