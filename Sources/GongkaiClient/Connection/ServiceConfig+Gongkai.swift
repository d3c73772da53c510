public import GRPCCore
import GongkaiProtos

extension ServiceConfig {
  /// How calls to the services are balanced and tried again, as docs/service-config.json tells clients in any language.
  ///
  /// Calls that change nothing are tried up to four times where the service is UNAVAILABLE; streams are resumed by
  /// ``GongkaiClient`` itself, and what changes something is left to the caller. Calls go round the addresses of a
  /// target.
  public static let gongkai = ServiceConfig(
    methodConfig: [
      MethodConfig(
        names: parserReads.map(MethodConfig.Name.init) + analyticsReads.map(MethodConfig.Name.init),
        executionPolicy: .retry(
          RetryPolicy(
            maxAttempts: 4, initialBackoff: .milliseconds(100), maxBackoff: .seconds(2),
            backoffMultiplier: 2, retryableStatusCodes: [.unavailable])))
    ],
    loadBalancingConfig: [.roundRobin])

  private static let parserReads: [MethodDescriptor] = {
    typealias Method = Gongkai_V1_ParserService.Method
    return [Method.ParseReport.descriptor, Method.GetCapabilities.descriptor]
  }()

  private static let analyticsReads: [MethodDescriptor] = {
    typealias Method = Gongkai_V1_AnalyticsService.Method
    return [
      Method.FindMissingReports.descriptor, Method.GetReport.descriptor,
      Method.ListReports.descriptor, Method.ListMissingReports.descriptor,
      Method.GetAggregate.descriptor, Method.ListAggregates.descriptor,
      Method.CompareDivisions.descriptor, Method.CompareYears.descriptor,
      Method.CompareReports.descriptor, Method.ListFindings.descriptor,
      Method.ListMetrics.descriptor, Method.GetStatus.descriptor, Method.GetCapabilities.descriptor,
    ]
  }()
}

extension MethodConfig.Name {
  fileprivate init(_ method: MethodDescriptor) {
    self.init(service: method.service.fullyQualifiedService, method: method.method)
  }
}
