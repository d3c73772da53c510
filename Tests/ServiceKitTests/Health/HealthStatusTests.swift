import ServiceKit
import Testing

@Suite("Whether a server's services serve")
struct HealthStatusTests {
  @Test("Not before it begins, and never again once it drains")
  func states() {
    let health = HealthStatus(services: ["a"])
    #expect(health.status(of: "") == .notServing)
    health.beginServing()
    #expect(health.status(of: "a") == .serving)
    #expect(health.status(of: "b") == .unknownService)
    health.beginDraining()
    health.beginServing()
    #expect(health.status(of: "a") == .notServing)
  }

  @Test("A watcher sees every state it is quick enough for, and the end")
  func changes() async {
    let health = HealthStatus(services: ["a"])
    var iterator = health.changes(of: "a").makeAsyncIterator()
    #expect(await iterator.next() == .notServing)
    health.beginServing()
    #expect(await iterator.next() == .serving)
    health.beginDraining()
    #expect(await iterator.next() == .notServing)
    #expect(await iterator.next() == nil)
  }

  @Test("A slow watcher gets the latest state")
  func slow() async {
    let health = HealthStatus(services: [])
    var iterator = health.changes(of: "").makeAsyncIterator()
    health.beginServing()
    #expect(await iterator.next() == .serving)
  }

  @Test("A watcher that comes while draining is told, and let go")
  func late() async {
    let health = HealthStatus(services: [])
    health.beginServing()
    health.beginDraining()
    var states: [HealthStatus.Serving] = []
    for await state in health.changes(of: "") { states.append(state) }
    #expect(states == [.notServing])
  }
}
