import GongkaiProtos
import Testing

@testable import GongkaiCommand

@Suite("Entries that gather between stages")
struct EntryQueueTests {
  @Test("What was sent is taken in its order, and all of it", arguments: [1, 2, 7, 1_000])
  func order(maxTaken: Int) async {
    let queue = EntryQueue(maxTaken: maxTaken)
    await withTaskGroup(of: [String].self) { group in
      group.addTask {
        for number in 0..<100 { await queue.send([entry(2 * number), entry(2 * number + 1)]) }
        queue.finish()
        return []
      }
      group.addTask {
        var ids: [String] = []
        for await entries in queue {
          #expect((1...maxTaken).contains(entries.count))
          ids += entries.map(\.id)
        }
        return ids
      }
      let ids = await group.reduce(into: []) { $0 += $1 }
      #expect(ids == (0..<200).map(String.init))
    }
  }

  @Test("What has gathered meanwhile is taken at once")
  func gathers() async {
    let queue = EntryQueue(maxTaken: 5)
    for number in 0..<3 { await queue.send([entry(number)]) }
    queue.finish()
    var takings: [Int] = []
    for await entries in queue { takings.append(entries.count) }
    #expect(takings == [3])
  }

  @Test("A sender waits while two messages' entries wait, and goes on when cancelled")
  func full() async {
    let queue = EntryQueue(maxTaken: 2)
    await withTaskGroup(of: Bool.self) { group in
      group.addTask {
        await queue.send((0..<4).map(entry))
        return Task.isCancelled
      }
      group.cancelAll()
      #expect(await group.next() == true)
    }
  }

  @Test("Whoever takes is let go when cancelled")
  func cancelled() async {
    let queue = EntryQueue(maxTaken: 2)
    await withTaskGroup(of: Int.self) { group in
      group.addTask {
        var count = 0
        for await entries in queue { count += entries.count }
        return count
      }
      group.cancelAll()
      #expect(await group.next() == 0)
    }
  }

  private func entry(_ number: Int) -> Entry {
    var withdrawal = Gongkai_V1_Withdrawal()
    withdrawal.id = String(number)
    return .withdrawal(withdrawal)
  }
}
