import { accessCorrectDelete } from './access-correct-delete.ts';
import { aggregateDataSharing } from './aggregate-data-sharing.ts';
import { aiTraining } from './ai-training.ts';
import { automatedDecisionsProfiling } from './automated-decisions-profiling.ts';
import { breachNotification } from './breach-notification.ts';
import { broadLegalDisclosure } from './broad-legal-disclosure.ts';
import { burdensomeRightsProcess } from './burdensome-rights-process.ts';
import { businessTransfer } from './business-transfer.ts';
import { changesNotified } from './changes-notified.ts';
import { changesWithoutNotice } from './changes-without-notice.ts';
import { childrenNotTargeted } from './children-not-targeted.ts';
import { collectsData } from './collects-data.ts';
import { collectsFromChildren } from './collects-from-children.ts';
import { complaintChannel } from './complaint-channel.ts';
import { consentByUse } from './consent-by-use.ts';
import { cookiesWithoutConsent } from './cookies-without-consent.ts';
import { crossSiteTracking } from './cross-site-tracking.ts';
import { dataPortability } from './data-portability.ts';
import { deviceIdentifiers } from './device-identifiers.ts';
import { directMarketing } from './direct-marketing.ts';
import { emailOpenTracking } from './email-open-tracking.ts';
import { forcedDisputeTerms } from './forced-dispute-terms.ts';
import { governedByOtherTerms } from './governed-by-other-terms.ts';
import { honoursOptOutSignals } from './honours-opt-out-signals.ts';
import { ignoresDoNotTrack } from './ignores-do-not-track.ts';
import { internationalTransfer } from './international-transfer.ts';
import { legitimateInterests } from './legitimate-interests.ts';
import { marketingOptOut } from './marketing-opt-out.ts';
import { noSale } from './no-sale.ts';
import { objectOrWithdraw } from './object-or-withdraw.ts';
import { policyIsSummary } from './policy-is-summary.ts';
import type { Practice } from './practice.ts';
import { preciseLocation } from './precise-location.ts';
import { privacyContact } from './privacy-contact.ts';
import { privateContentAccess } from './private-content-access.ts';
import { publicPosting } from './public-posting.ts';
import { purposeLimitation } from './purpose-limitation.ts';
import { referredFriendData } from './referred-friend-data.ts';
import { retainsAfterDeletion } from './retains-after-deletion.ts';
import { securityMeasures } from './security-measures.ts';
import { securityNoGuarantee } from './security-no-guarantee.ts';
import { sellsData } from './sells-data.ts';
import { sensitiveDataCollection } from './sensitive-data-collection.ts';
import { sessionRecording } from './session-recording.ts';
import { sharesData } from './shares-data.ts';
import { sharesForThirdPartyMarketing } from './shares-for-third-party-marketing.ts';
import { sharesWithAffiliates } from './shares-with-affiliates.ts';
import { sharesWithServiceProviders } from './shares-with-service-providers.ts';
import { sharingOptOut } from './sharing-opt-out.ts';
import { socialMediaPlugins } from './social-media-plugins.ts';
import { statePrivacyRights } from './state-privacy-rights.ts';
import { statedRetention } from './stated-retention.ts';
import { targetedAds } from './targeted-ads.ts';
import { targetedAdsOptOut } from './targeted-ads-opt-out.ts';
import { thirdPartyAnalytics } from './third-party-analytics.ts';
import { thirdPartyDataSources } from './third-party-data-sources.ts';
import { thirdPartySites } from './third-party-sites.ts';
import { trackingBeacons } from './tracking-beacons.ts';
import { transferSafeguards } from './transfer-safeguards.ts';
import { usesData } from './uses-data.ts';
import { vagueRetention } from './vague-retention.ts';
import { voidTransferFramework } from './void-transfer-framework.ts';

const records = [
  sensitiveDataCollection,
  preciseLocation,
  deviceIdentifiers,
  thirdPartyDataSources,
  referredFriendData,
  privateContentAccess,
  cookiesWithoutConsent,
  trackingBeacons,
  emailOpenTracking,
  thirdPartyAnalytics,
  sessionRecording,
  crossSiteTracking,
  targetedAds,
  socialMediaPlugins,
  ignoresDoNotTrack,
  honoursOptOutSignals,
  directMarketing,
  automatedDecisionsProfiling,
  aiTraining,
  purposeLimitation,
  sellsData,
  noSale,
  sharesForThirdPartyMarketing,
  sharesWithServiceProviders,
  sharesWithAffiliates,
  businessTransfer,
  broadLegalDisclosure,
  aggregateDataSharing,
  publicPosting,
  voidTransferFramework,
  internationalTransfer,
  transferSafeguards,
  consentByUse,
  forcedDisputeTerms,
  governedByOtherTerms,
  changesWithoutNotice,
  changesNotified,
  vagueRetention,
  statedRetention,
  retainsAfterDeletion,
  securityNoGuarantee,
  securityMeasures,
  breachNotification,
  accessCorrectDelete,
  burdensomeRightsProcess,
  dataPortability,
  marketingOptOut,
  targetedAdsOptOut,
  sharingOptOut,
  complaintChannel,
  childrenNotTargeted,
  collectsFromChildren,
  policyIsSummary,
  thirdPartySites,
  statePrivacyRights,
  privacyContact,
  objectOrWithdraw,
  legitimateInterests,
  collectsData,
  usesData,
  sharesData,
] as const;

export type PracticeId = (typeof records)[number]['id'];

/** Every practice the classifier knows, by group, in the order in which they are listed to a reader. */
export const practices: readonly (Practice & { id: PracticeId })[] = records;

export const practiceById: ReadonlyMap<string, Practice> = new Map(
  practices.map((practice) => [practice.id, practice]),
);
