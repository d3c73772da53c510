import GongkaiCommand

@main
struct Main {
  static func main() async {
    await Gongkai.runProcess()
  }
}
