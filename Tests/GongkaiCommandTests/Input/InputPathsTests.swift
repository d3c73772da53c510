import Foundation
import Testing

@testable import GongkaiCommand

@Suite("The files that a command line names")
struct InputPathsTests {
  private let folder: TemporaryFolder
  private let inputs = InputCount()

  init() throws {
    folder = try TemporaryFolder()
    for name in ["b.txt", "a.txt", "c/z.txt", "c/a/deep.txt", "B.txt"] {
      try folder.write(name, [])
    }
  }

  @Test("A directory stands for the regular files in it, sorted by bytes, those of its folders too")
  func directory() {
    let names = files([folder.path]).map { String($0.dropFirst(folder.path.count + 1)) }
    #expect(names == ["B.txt", "a.txt", "b.txt", "c/a/deep.txt", "c/z.txt"])
  }

  @Test("Paths keep their order and their spelling")
  func spelling() {
    let path = folder.path
    #expect(
      files(["\(path)/c/", "\(path)/a.txt", "\(path)/none"])
        == ["\(path)/c/a/deep.txt", "\(path)/c/z.txt", "\(path)/a.txt", "\(path)/none"])
  }

  @Test("A link in a directory is followed to a file, and not to a directory")
  func links() throws {
    let manager = FileManager.default
    try manager.createSymbolicLink(
      atPath: "\(folder.path)/c/round", withDestinationPath: folder.path)
    try manager.createSymbolicLink(
      atPath: "\(folder.path)/c/dangling", withDestinationPath: "\(folder.path)/none")
    try manager.createSymbolicLink(
      atPath: "\(folder.path)/c/file", withDestinationPath: "\(folder.path)/a.txt")
    let names = files(["\(folder.path)/c"]).map { $0.split(separator: "/").last ?? "" }
    #expect(names == ["deep.txt", "file", "z.txt"])
  }

  @Test("Standard input is named by a hyphen, and only on the command line")
  func standardInput() throws {
    try folder.write("h/-", [])
    var paths = InputPaths(["-", "\(folder.path)/h"], counting: inputs)
    #expect(paths.next() == .standardInput)
    #expect(paths.next() == .file("\(folder.path)/h/-"))
    #expect(paths.next() == nil)
  }

  @Test(
    "A pattern stands for the files that match it, sorted; one that is a file's name for that file")
  func patterns() throws {
    let path = folder.path
    #expect(
      files(["\(path)/*.txt", "\(path)/c/?.txt"]) == [
        "\(path)/B.txt", "\(path)/a.txt", "\(path)/b.txt", "\(path)/c/z.txt",
      ])
    try folder.write("[a].txt", [])
    #expect(files(["\(path)/[a].txt"]) == ["\(path)/[a].txt"])
    #expect(files(["\(path)/none*"]) == ["\(path)/none*"])
  }

  @Test("A directory that was listed counts as opened, even an empty one")
  func counting() throws {
    #expect(files(["\(folder.path)/none"]) == ["\(folder.path)/none"])
    #expect(!inputs.hasOpened)
    let empty = try TemporaryFolder()
    #expect(files([empty.path]) == [])
    #expect(inputs.hasOpened)
  }

  private func files(_ arguments: [String]) -> [String] {
    var paths = InputPaths(arguments, counting: inputs)
    var files: [String] = []
    while let item = paths.next() { files.append(item.name) }
    return files
  }
}
