import Foundation
import LibFuzzer

let arguments = CommandLine.arguments.dropFirst()
switch arguments.first {
case "--targets": FuzzTarget.all.forEach { print("\($0.name) \($0.seeds.rawValue)") }
case "--seeds": try Seeds.write(to: arguments.dropFirst().first ?? "Seeds")
case _ where Fuzzer.target != nil:
  var count = CommandLine.argc
  var rest: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
  exit(LLVMFuzzerRunDriver(&count, &rest) { data, size in Fuzzer.run(data, size) })
default:
  print("usage: FUZZ_TARGET=… fuzz [libFuzzer's arguments] | --targets | --seeds FOLDER")
  exit(64)
}
