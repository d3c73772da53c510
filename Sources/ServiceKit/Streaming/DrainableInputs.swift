import ServiceLifecycle
private import Synchronization

/// A stream's inputs until it ends or the server begins to drain, whichever comes first.
///
/// An input that the transport has at hand when draining begins may be left unread: nothing was
/// promised for it.
public struct DrainableInputs<Base: AsyncSequence & Sendable>: AsyncSequence, Sendable
where Base.Element: Sendable {
  /// An input of the stream.
  public typealias Element = Base.Element

  private let base: EndNoting<Base>

  /// The inputs of a stream.
  public init(_ base: Base) { self.base = EndNoting(base: base, end: End()) }

  /// Whether the caller ended the stream; false where draining cut it short.
  public var endedByCaller: Bool { base.end.isNoted }

  /// An iterator of the inputs; there can be only one.
  public func makeAsyncIterator() -> Iterator {
    Iterator(base: base.cancelOnGracefulShutdown().makeAsyncIterator())
  }

  /// Takes the inputs one by one.
  public struct Iterator: AsyncIteratorProtocol {
    var base: AsyncCancelOnGracefulShutdownSequence<EndNoting<Base>>.AsyncIterator

    /// The next input, or nil at the end and when draining begins.
    public mutating func next() async throws -> Base.Element? { try await base.next() }
  }
}

/// Whether a stream's own end was reached.
final class End: Sendable {
  private let noted = Atomic(false)

  var isNoted: Bool { noted.load(ordering: .acquiring) }

  func note() { noted.store(true, ordering: .releasing) }
}

/// A sequence that notes when its own end was reached.
struct EndNoting<Base: AsyncSequence & Sendable>: AsyncSequence, Sendable {
  typealias Element = Base.Element

  let base: Base
  let end: End

  func makeAsyncIterator() -> Iterator { Iterator(base: base.makeAsyncIterator(), end: end) }

  struct Iterator: AsyncIteratorProtocol {
    var base: Base.AsyncIterator
    let end: End

    mutating func next() async throws -> Base.Element? {
      let next = try await base.next()
      // A cancelled stream ends early: that end is not the caller's.
      if next == nil, !Task.isCancelled { end.note() }
      return next
    }
  }
}
