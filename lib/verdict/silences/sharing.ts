import type { SilenceRule } from './silence.ts';

const speaksOfSharing =
  /\bthird[- ]part(?:y|ies)\b|\bshar(?:e|es|ed|ing)\b|\bdisclos|\bservice providers?\b|\baffiliates\b|\bpartners\b|\bprocessors?\b|\brecipients?\b/i;
/** The sale of the company or of its goods is not that of data. */
const speaksOfSale =
  /\b(?:sell|sells|selling|sold|rent|rents)\b(?! (?:or (?:otherwise )?transfer )?(?:all|any|some|part|our|the|its|an?)\b[^.]{0,30}\b(?:business|assets|company|products|goods|services))[^.]{0,60}\b(?:data|information|lists?|details|it|them)\b|\b(?:data|information)\b[^.]{0,40}\b(?:sold|rented)\b|\bsales? (?:or sharing )?of (?:your|any|personal|consumer|customer|such|this|data)\b/i;
const speaksOfLegalBasis =
  /\b(?:legal|lawful) (?:basis|bases|ground)|\blegitimate interest|\bperformance of (?:a|the|our|your) contract|\bnecessary (?:for|to perform) (?:a|the|our|your) contract|\barticle 6\b|\bart\.? ?6\b|\b(?:based on|on the basis of|rely(?:ing)? on) (?:your )?(?:explicit )?consent|\b(?:you|users?)\b[^.]{0,60}\bconsent to\b[^.]{0,60}\b(?:collect|us(?:e|ing)\b|process|policy|practices|terms)/i;
const speaksOfSafeguards =
  /\bstandard (?:contractual|data protection) clauses|\bmodel (?:contract(?:ual)? )?clauses|\bSCCs?\b|\badequa(?:cy|te level)|\bbinding corporate rules|\bdata privacy framework|\bappropriate safeguards|\bdata transfer agreement/i;

export const sharingSilences: readonly SilenceRule[] = [
  {
    id: 'missing-sharing-statement',
    title: 'Silent on who gets your data',
    law: ['GDPR Art. 13(1)(e)'],
    when: ({ foundGroup, found, says }) =>
      !foundGroup('sharing') && !found('shares-data') && !says(speaksOfSharing),
  },
  {
    id: 'missing-sale-statement',
    title: 'Does not say whether your data is sold',
    law: ['CCPA 1798.130(a)(5)(C)'],
    when: ({ american, found, says }) => american && !found('sells-data', 'no-sale') && !says(speaksOfSale),
  },
  {
    id: 'missing-legal-basis',
    title: 'Gives no legal basis for using your data',
    law: ['GDPR Art. 13(1)(c)'],
    when: ({ european, found, says }) =>
      european && !found('legitimate-interests') && !says(speaksOfLegalBasis),
  },
  {
    id: 'missing-transfer-mechanism',
    title: 'Names no safeguard for data sent abroad',
    law: ['GDPR Art. 13(1)(f), 46'],
    when: ({ european, found, says }) =>
      european &&
      found('international-transfer', 'void-transfer-framework') &&
      !found('transfer-safeguards') &&
      !says(speaksOfSafeguards),
    titleFor: ({ says }) =>
      says(/\b(?:privacy shield|safe harbou?r)\b/i)
        ? 'Names no valid safeguard for data sent abroad'
        : undefined,
  },
];
