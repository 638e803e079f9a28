import type { SilenceRule } from './silence.ts';

const speaksOfRetention =
  /\bretain|(?<!\buse,? and )\bretention\b|\b(?:keep|kept|keeps|store|stored|hold|held|hang on to)\b[^.]{0,60}\b(?:as long as|so long as|for (?:a|the|up to|no longer than|only|\d+)\b|until|period|years?|months?|days|only so long)\b|\bas long as\b|\bdelet\w* (?:after|within|once)\b/i;
const speaksOfSecurity =
  /\bsecur(?:e|ed|ely|ity) (?:measures|procedures|technolog|of|your|server|socket|safeguards|standards|practices)|\bencrypt|\bsafeguards?\b|\bunauthori[sz]ed (?:access|use|disclosure)|\bsecurity measures|\bsecur(?:e|es|ed|ely|ing|ity)\b[^.]{0,40}\b(?:data|information)\b|\bprotect\b[^.]{0,40}\b(?:your|personal) (?:\w+ )?(?:data|information)/i;
const speaksOfChildren =
  /\bchild(?:ren)?\b|\bminors?\b|\bunder (?:the age of )?1[2-8]\b|\bparent(?:s|al)?\b|\b(?:13|16|18) years\b/i;
const speaksOfChanges =
  /\b(?:chang|updat|amend|modif|revis|alter)\w{0,5}\b[^.]{0,60}\b(?:policy|notice|statement|terms|document)\b|\b(?:policy|notice|statement)\b[^.]{0,60}\b(?:chang|updat|amend|modif|revis)/i;
const soldToBusinesses =
  /\b(?:business|enterprise|corporate) (?:customers|clients|users)\b|\bB2B\b|\bon behalf of our (?:customers|clients|subscribers)\b/i;

export const careSilences: readonly SilenceRule[] = [
  {
    id: 'missing-retention-period',
    title: 'Does not say how long your data is kept',
    law: ['GDPR Art. 13(2)(a)', 'CPRA 1798.100(a)(3)'],
    when: ({ found, says }) =>
      !found('stated-retention', 'vague-retention', 'retains-after-deletion') && !says(speaksOfRetention),
  },
  {
    id: 'missing-security-statement',
    title: 'Silent on security',
    law: ['GDPR Art. 32 (no duty to publish)'],
    when: ({ foundGroup, says }) => !foundGroup('security') && !says(speaksOfSecurity),
  },
  {
    id: 'missing-children-statement',
    title: 'Silent on children',
    law: ['COPPA if directed to children'],
    when: ({ found, says }) =>
      !found('children-not-targeted', 'collects-from-children') &&
      !says(speaksOfChildren) &&
      !says(soldToBusinesses),
  },
  {
    id: 'missing-change-process',
    title: 'Does not say how this policy may change',
    law: ['CalOPPA 22575(b)(3)'],
    when: ({ found, says }) => !found('changes-notified', 'changes-without-notice') && !says(speaksOfChanges),
  },
];
