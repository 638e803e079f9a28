import { examples as accessCorrectDelete } from './access-correct-delete.ts';
import { examples as aggregateDataSharing } from './aggregate-data-sharing.ts';
import { examples as aiTraining } from './ai-training.ts';
import { examples as automatedDecisionsProfiling } from './automated-decisions-profiling.ts';
import { examples as breachNotification } from './breach-notification.ts';
import { examples as broadLegalDisclosure } from './broad-legal-disclosure.ts';
import { examples as burdensomeRightsProcess } from './burdensome-rights-process.ts';
import { examples as businessTransfer } from './business-transfer.ts';
import { examples as changesNotified } from './changes-notified.ts';
import { examples as changesWithoutNotice } from './changes-without-notice.ts';
import { examples as childrenNotTargeted } from './children-not-targeted.ts';
import { examples as collectsData } from './collects-data.ts';
import { examples as collectsFromChildren } from './collects-from-children.ts';
import { examples as complaintChannel } from './complaint-channel.ts';
import { examples as consentByUse } from './consent-by-use.ts';
import { examples as cookiesWithoutConsent } from './cookies-without-consent.ts';
import { examples as crossSiteTracking } from './cross-site-tracking.ts';
import { examples as dataPortability } from './data-portability.ts';
import { examples as deviceIdentifiers } from './device-identifiers.ts';
import { examples as directMarketing } from './direct-marketing.ts';
import { examples as emailOpenTracking } from './email-open-tracking.ts';
import { examples as forcedDisputeTerms } from './forced-dispute-terms.ts';
import { examples as governedByOtherTerms } from './governed-by-other-terms.ts';
import { examples as honoursOptOutSignals } from './honours-opt-out-signals.ts';
import { examples as ignoresDoNotTrack } from './ignores-do-not-track.ts';
import type { PracticeId } from './index.ts';
import { examples as internationalTransfer } from './international-transfer.ts';
import { examples as legitimateInterests } from './legitimate-interests.ts';
import { examples as marketingOptOut } from './marketing-opt-out.ts';
import { examples as noSale } from './no-sale.ts';
import { examples as objectOrWithdraw } from './object-or-withdraw.ts';
import { examples as policyIsSummary } from './policy-is-summary.ts';
import type { Examples } from './practice.ts';
import { examples as preciseLocation } from './precise-location.ts';
import { examples as privacyContact } from './privacy-contact.ts';
import { examples as privateContentAccess } from './private-content-access.ts';
import { examples as publicPosting } from './public-posting.ts';
import { examples as purposeLimitation } from './purpose-limitation.ts';
import { examples as referredFriendData } from './referred-friend-data.ts';
import { examples as retainsAfterDeletion } from './retains-after-deletion.ts';
import { examples as securityMeasures } from './security-measures.ts';
import { examples as securityNoGuarantee } from './security-no-guarantee.ts';
import { examples as sellsData } from './sells-data.ts';
import { examples as sensitiveDataCollection } from './sensitive-data-collection.ts';
import { examples as sessionRecording } from './session-recording.ts';
import { examples as sharesData } from './shares-data.ts';
import { examples as sharesForThirdPartyMarketing } from './shares-for-third-party-marketing.ts';
import { examples as sharesWithAffiliates } from './shares-with-affiliates.ts';
import { examples as sharesWithServiceProviders } from './shares-with-service-providers.ts';
import { examples as sharingOptOut } from './sharing-opt-out.ts';
import { examples as socialMediaPlugins } from './social-media-plugins.ts';
import { examples as statePrivacyRights } from './state-privacy-rights.ts';
import { examples as statedRetention } from './stated-retention.ts';
import { examples as targetedAds } from './targeted-ads.ts';
import { examples as targetedAdsOptOut } from './targeted-ads-opt-out.ts';
import { examples as thirdPartyAnalytics } from './third-party-analytics.ts';
import { examples as thirdPartyDataSources } from './third-party-data-sources.ts';
import { examples as thirdPartySites } from './third-party-sites.ts';
import { examples as trackingBeacons } from './tracking-beacons.ts';
import { examples as transferSafeguards } from './transfer-safeguards.ts';
import { examples as usesData } from './uses-data.ts';
import { examples as vagueRetention } from './vague-retention.ts';
import { examples as voidTransferFramework } from './void-transfer-framework.ts';

/**
 * The examples of every practice, for training and tests. What the extension runs imports the records alone, so that they are not in
 * its bundles. Does not compile while a practice has none.
 */
export const examplesOf: Readonly<Record<PracticeId, Examples>> = {
  'sensitive-data-collection': sensitiveDataCollection,
  'precise-location': preciseLocation,
  'device-identifiers': deviceIdentifiers,
  'third-party-data-sources': thirdPartyDataSources,
  'referred-friend-data': referredFriendData,
  'private-content-access': privateContentAccess,
  'cookies-without-consent': cookiesWithoutConsent,
  'tracking-beacons': trackingBeacons,
  'email-open-tracking': emailOpenTracking,
  'third-party-analytics': thirdPartyAnalytics,
  'session-recording': sessionRecording,
  'cross-site-tracking': crossSiteTracking,
  'targeted-ads': targetedAds,
  'social-media-plugins': socialMediaPlugins,
  'ignores-do-not-track': ignoresDoNotTrack,
  'honours-opt-out-signals': honoursOptOutSignals,
  'direct-marketing': directMarketing,
  'automated-decisions-profiling': automatedDecisionsProfiling,
  'ai-training': aiTraining,
  'purpose-limitation': purposeLimitation,
  'sells-data': sellsData,
  'no-sale': noSale,
  'shares-for-third-party-marketing': sharesForThirdPartyMarketing,
  'shares-with-service-providers': sharesWithServiceProviders,
  'shares-with-affiliates': sharesWithAffiliates,
  'business-transfer': businessTransfer,
  'broad-legal-disclosure': broadLegalDisclosure,
  'aggregate-data-sharing': aggregateDataSharing,
  'public-posting': publicPosting,
  'void-transfer-framework': voidTransferFramework,
  'international-transfer': internationalTransfer,
  'transfer-safeguards': transferSafeguards,
  'consent-by-use': consentByUse,
  'forced-dispute-terms': forcedDisputeTerms,
  'governed-by-other-terms': governedByOtherTerms,
  'changes-without-notice': changesWithoutNotice,
  'changes-notified': changesNotified,
  'vague-retention': vagueRetention,
  'stated-retention': statedRetention,
  'retains-after-deletion': retainsAfterDeletion,
  'security-no-guarantee': securityNoGuarantee,
  'security-measures': securityMeasures,
  'breach-notification': breachNotification,
  'access-correct-delete': accessCorrectDelete,
  'burdensome-rights-process': burdensomeRightsProcess,
  'data-portability': dataPortability,
  'marketing-opt-out': marketingOptOut,
  'targeted-ads-opt-out': targetedAdsOptOut,
  'sharing-opt-out': sharingOptOut,
  'complaint-channel': complaintChannel,
  'children-not-targeted': childrenNotTargeted,
  'collects-from-children': collectsFromChildren,
  'policy-is-summary': policyIsSummary,
  'third-party-sites': thirdPartySites,
  'state-privacy-rights': statePrivacyRights,
  'privacy-contact': privacyContact,
  'object-or-withdraw': objectOrWithdraw,
  'legitimate-interests': legitimateInterests,
  'collects-data': collectsData,
  'uses-data': usesData,
  'shares-data': sharesData,
};
