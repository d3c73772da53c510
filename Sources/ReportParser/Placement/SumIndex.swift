/// Tells where sums stand in a list, each once: a hash table of places, which hashes as ``ColumnAmounts/mixture`` does.
struct SumIndex {
  /// The places, or -1 where a slot is free; as many slots as a power of two, and twice as many as sums at least.
  private var slots = [Int32](repeating: -1, count: 64)

  /// Forgets all sums.
  mutating func removeAll() {
    for slot in slots.indices { slots[slot] = -1 }
  }

  /// Where a sum stands in a list of which every sum is known here; it is added where it is new.
  mutating func place(of sum: ColumnAmounts, in sums: inout [ColumnAmounts]) -> Int32 {
    var slot = firstSlot(of: sum)
    while slots[slot] >= 0 {
      if (sums[Int(slots[slot])] ^ sum).isZero { return slots[slot] }
      slot = next(slot)
    }
    let place = Int32(truncatingIfNeeded: sums.count)
    sums.append(sum)
    slots[slot] = place
    if sums.count * 2 > slots.count { grow(sums) }
    return place
  }

  private mutating func grow(_ sums: [ColumnAmounts]) {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (place, sum) in sums.enumerated() {
      var slot = firstSlot(of: sum)
      while slots[slot] >= 0 { slot = next(slot) }
      slots[slot] = Int32(truncatingIfNeeded: place)
    }
  }

  private func firstSlot(of sum: ColumnAmounts) -> Int {
    Int(truncatingIfNeeded: sum.mixture) & (slots.count - 1)
  }

  private func next(_ slot: Int) -> Int { (slot + 1) & (slots.count - 1) }
}
