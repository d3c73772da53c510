import SwiftProtobuf
import Testing

/// The rules of buf's STANDARD and COMMENTS categories.
@Suite("The API's style")
struct APIStyleTests {
  let files: [Google_Protobuf_FileDescriptorProto]

  init() throws {
    files = try DescriptorSet.read().files
    try #require(files.count > 10)
  }

  @Test(
    "Files are proto3, named in lower snake case, in their package's folder, without public imports"
  )
  func filesByRule() {
    for file in files {
      #expect(file.syntax == "proto3", "\(file.name)")
      let folder = file.package.replacing(".", with: "/")
      let parts = file.name.split(separator: "/")
      #expect(parts.dropLast().joined(separator: "/") == folder, "\(file.name)")
      #expect(isSnakeCase(String(parts.last?.dropLast(".proto".count) ?? "")), "\(file.name)")
      #expect(file.publicDependency.isEmpty, "\(file.name)")
      #expect(file.package.wholeMatch(of: /[a-z]+(\.[a-z]+)*\.v[0-9]+/) != nil, "\(file.package)")
    }
  }

  @Test("Messages are in Pascal case, their fields and oneofs in lower snake case")
  func messages() {
    for (message, _) in files.flatMap(\.messages) {
      #expect(isPascalCase(message.name), "\(message.name)")
      for field in message.field {
        #expect(isSnakeCase(field.name), "\(message.name).\(field.name)")
      }
      for oneof in message.oneofDecl where !oneof.name.hasPrefix("_") {
        #expect(isSnakeCase(oneof.name), "\(message.name).\(oneof.name)")
      }
    }
  }

  @Test(
    "Enums start with _UNSPECIFIED at 0, and their values with the enum's name; none has an alias")
  func enums() {
    for (type, _) in files.flatMap(\.enums) {
      #expect(isPascalCase(type.name), "\(type.name)")
      let prefix = upperSnakeCase(type.name) + "_"
      #expect(type.value.first?.name == prefix + "UNSPECIFIED", "\(type.name)")
      #expect(type.value.first?.number == 0, "\(type.name)")
      #expect(!type.options.allowAlias, "\(type.name)")
      for value in type.value {
        #expect(value.name.hasPrefix(prefix), "\(value.name)")
        #expect(value.name.wholeMatch(of: /[A-Z0-9]+(_[A-Z0-9]+)*/) != nil, "\(value.name)")
      }
    }
  }

  @Test("Services end in Service, and RPCs are in Pascal case")
  func services() {
    let services = files.flatMap(\.service)
    #expect(services.map(\.name).sorted() == ["AnalyticsService", "ParserService"])
    for method in services.flatMap(\.method) {
      #expect(isPascalCase(method.name), "\(method.name)")
    }
  }

  @Test("Every RPC has a request and a response of its own, named after it")
  func requestsAndResponses() {
    var used: Set<String> = []
    for file in files {
      for service in file.service {
        for method in service.method {
          for (type, suffix) in [(method.inputType, "Request"), (method.outputType, "Response")] {
            let names = [method.name, service.name + method.name].map {
              ".\(file.package).\($0)\(suffix)"
            }
            #expect(names.contains(type), "\(method.name): \(type)")
            #expect(used.insert(type).inserted, "\(type) is used twice")
          }
        }
      }
    }
    #expect(used.count == 2 * (3 + 18))
  }

  @Test("Every message, field, oneof, enum, value, service and RPC has a comment above it")
  func comments() {
    for file in files {
      let commented = file.commented
      for (path, name) in declarations(of: file) {
        #expect(commented.contains(path), "\(file.name): \(name) has no comment")
      }
    }
  }

  @Test("Every read asks for the least revision, and every answer of Analytics tells its own")
  func revisions() throws {
    let messages = Dictionary(
      uniqueKeysWithValues: files.flatMap(\.messages).map { ($0.descriptor.name, $0.descriptor) })
    let writes: Set = ["IngestReports", "AmendReport", "LoadRoster", "GetCapabilities"]
    let service = try #require(files.flatMap(\.service).first { $0.name == "AnalyticsService" })
    for method in service.method {
      let request = messages[String(method.inputType.split(separator: ".").last ?? "")]
      let response = messages[String(method.outputType.split(separator: ".").last ?? "")]
      #expect(response?.field.contains { $0.name == "revision" } == true, "\(method.name)")
      if !writes.contains(method.name) {
        #expect(request?.field.contains { $0.name == "min_revision" } == true, "\(method.name)")
      }
    }
  }

  private func declarations(
    of file: Google_Protobuf_FileDescriptorProto
  ) -> [(path: [Int32], name: String)] {
    var all: [(path: [Int32], name: String)] = []
    for (message, path) in file.messages {
      all.append((path, message.name))
      for (index, field) in message.field.enumerated() {
        all.append((path + [2, Int32(index)], "\(message.name).\(field.name)"))
      }
      for (index, oneof) in message.oneofDecl.enumerated() where !oneof.name.hasPrefix("_") {
        all.append((path + [8, Int32(index)], "\(message.name).\(oneof.name)"))
      }
    }
    for (type, path) in file.enums {
      all.append((path, type.name))
      for (index, value) in type.value.enumerated() {
        all.append((path + [2, Int32(index)], value.name))
      }
    }
    for (index, service) in file.service.enumerated() {
      all.append(([6, Int32(index)], service.name))
      for (place, method) in service.method.enumerated() {
        all.append(([6, Int32(index), 2, Int32(place)], "\(service.name).\(method.name)"))
      }
    }
    return all
  }

  private func isSnakeCase(_ name: String) -> Bool {
    name.wholeMatch(of: /[a-z][a-z0-9]*(_[a-z0-9]+)*/) != nil
  }

  private func isPascalCase(_ name: String) -> Bool {
    name.wholeMatch(of: /[A-Z][A-Za-z0-9]*/) != nil
  }

  private func upperSnakeCase(_ name: String) -> String {
    name.replacing(/([a-z0-9])([A-Z])/) { "\($0.1)_\($0.2)" }.uppercased()
  }
}
