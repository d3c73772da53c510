/// What a number in prose counts.
public enum NarrativeKind: UInt8, CaseIterable, Sendable {
  /// Applications received in the year (收到、新收、受理).
  case applicationsReceived
  /// Applications answered in the year (办结、答复).
  case applicationsHandled
  /// Applications carried over into the next year (结转下年度).
  case applicationsCarriedOut
  /// Administrative reviews, in all (行政复议).
  case reviews
  /// Administrative reviews upheld (结果维持).
  case reviewsUpheld
  /// Administrative reviews corrected (结果纠正).
  case reviewsCorrected
  /// Lawsuits, in all (行政诉讼).
  case lawsuits
  /// Pieces of information disclosed proactively (主动公开政府信息).
  case informationDisclosed
  /// Applications carried over from the year before (上年结转).
  case applicationsCarriedIn
  /// Applications granted (予以公开).
  case applicationsGranted
  /// Applications granted in part (部分公开).
  case applicationsPartiallyGranted
  /// Applications granted in whole or in part, told as one number (予以公开及部分公开).
  case applicationsGrantedOrPartially
  /// Applications refused (不予公开).
  case applicationsRefused
  /// Applications for information that cannot be provided (无法提供).
  case applicationsUnavailable
  /// Applications not processed (不予处理).
  case applicationsNotProcessed
  /// Applications handled otherwise (其他处理).
  case applicationsOtherwiseHandled
  /// Applications of natural persons (自然人).
  case applicationsOfNaturalPersons
  /// Applications of organisations (法人或其他组织).
  case applicationsOfOrganisations
  /// Applications that came by one channel (网络、信函、当面、传真).
  case applicationsByChannel
  /// Normative documents made (制发行政规范性文件).
  case documentsMade
  /// Normative documents repealed (废止行政规范性文件).
  case documentsRepealed
  /// Normative documents in force (现行有效行政规范性文件).
  case documentsInForce
  /// Interpretations of policies published (政策解读).
  case interpretations
  /// Posts on a website or in new media (发布信息、推送文章).
  case posts
  /// Visits to a website or views of posts (访问量、浏览量).
  case visits
  /// Accounts in new media (政务新媒体账号).
  case accounts
  /// Cases of the hotline and requests of the public (热线、群众诉求).
  case hotlineCases
  /// Messages in mailboxes and on message boards (信箱、网民留言).
  case messages
  /// Cases of the hotline, requests and messages that were answered (办结、回复).
  case requestsHandled
  /// Money charged for processing information (信息处理费).
  case processingFees
  /// The share of cases that were answered, in per cent (办结率、答复率).
  case handlingRate
  /// A share of what stands before it, in per cent (占).
  case share

  /// The kind as the contract spells it: `APPLICATIONS_RECEIVED`.
  public var name: String { Self.names[Int(rawValue)] }

  private static let names = [
    "APPLICATIONS_RECEIVED", "APPLICATIONS_HANDLED", "APPLICATIONS_CARRIED_OUT", "REVIEWS",
    "REVIEWS_UPHELD", "REVIEWS_CORRECTED", "LAWSUITS", "INFORMATION_DISCLOSED",
    "APPLICATIONS_CARRIED_IN", "APPLICATIONS_GRANTED", "APPLICATIONS_PARTIALLY_GRANTED",
    "APPLICATIONS_GRANTED_OR_PARTIALLY", "APPLICATIONS_REFUSED", "APPLICATIONS_UNAVAILABLE",
    "APPLICATIONS_NOT_PROCESSED", "APPLICATIONS_OTHERWISE_HANDLED",
    "APPLICATIONS_OF_NATURAL_PERSONS", "APPLICATIONS_OF_ORGANISATIONS", "APPLICATIONS_BY_CHANNEL",
    "DOCUMENTS_MADE", "DOCUMENTS_REPEALED", "DOCUMENTS_IN_FORCE", "INTERPRETATIONS", "POSTS",
    "VISITS", "ACCOUNTS", "HOTLINE_CASES", "MESSAGES", "REQUESTS_HANDLED",
    "PROCESSING_FEES", "HANDLING_RATE", "SHARE",
  ]
}
