import type { SilenceRule } from './silence.ts';

const speaksOfRights =
  /\b(?:right|able|entitled|request|ask)\b[^.]{0,60}\b(?:access|correct|rectif|delet|eras|updat|remov|port)|\b(?:access|correct|update|rectify|amend|delete|erase|review)\b[^.]{0,40}\b(?:your|their|his or her) (?:\w+ ){0,3}(?:data|information|account|profile)\b/i;
const speaksOfDeletion =
  /\b(?:delet|eras|remov|destr(?:oy|uction)|right to be forgotten|close your account)/i;
const speaksOfOptOut = /\bunsubscrib|\bopt(?:ing|ed)?[- ]?out|\bstop receiving|\bobject to\b/i;
const speaksOfComplaint =
  /\bcomplain|\bsupervisory authorit|\bdata protection (?:authorit|commission|regulator)|\bombuds|\bdispute|\barbitrat|\bregulator\b|\bunresolved\b/i;
const speaksOfAuthority =
  /\bsupervisory authorit|\bdata protection (?:authorit|commission|regulator|agenc)|\bregulator\b|\bInformation Commissioner|\bCNIL\b|\bFDPIC\b|\bcompetent authorit|\bcomplain\w{0,6}\b[^.]{0,100}\b(?:authorit|office (?:for|of)|commission)/i;

export const rightsSilences: readonly SilenceRule[] = [
  {
    id: 'missing-user-rights',
    title: 'Mentions no rights over your data',
    law: ['GDPR Art. 13(2)(b)', 'CCPA 1798.130(a)(5)(A)'],
    when: ({ found, says }) =>
      !found('access-correct-delete', 'data-portability', 'object-or-withdraw', 'state-privacy-rights') &&
      !says(speaksOfRights),
  },
  {
    id: 'missing-deletion-route',
    title: 'Names no way to delete your data',
    law: ['GDPR Art. 17', 'CCPA 1798.105'],
    when: ({ found, says, waysOut }) =>
      found('access-correct-delete') &&
      !waysOut.some(({ kind }) => kind === 'delete') &&
      !says(speaksOfDeletion),
  },
  {
    id: 'missing-marketing-opt-out',
    title: 'Names no way to stop its marketing',
    law: ['GDPR Art. 21(4)', 'CAN-SPAM'],
    when: ({ found, says, waysOut }) =>
      found('direct-marketing') &&
      !found('marketing-opt-out', 'object-or-withdraw') &&
      !waysOut.some(({ kind }) =>
        ['unsubscribe-form', 'unsubscribe-in-message', 'preference-center'].includes(kind),
      ) &&
      !says(speaksOfOptOut),
  },
  {
    id: 'missing-complaint-route',
    title: 'Does not say where you can complain',
    law: ['GDPR Art. 13(2)(d)'],
    when: ({ found, says, european, waysOut }) =>
      european
        ? !waysOut.some(({ kind }) => kind === 'regulator') && !says(speaksOfAuthority)
        : !found('complaint-channel') &&
          !waysOut.some(({ kind }) => kind === 'dispute') &&
          !says(speaksOfComplaint),
    titleFor: ({ found, says, waysOut }) =>
      found('complaint-channel') || says(/\bcomplaints?\b/i) || waysOut.some(({ kind }) => kind === 'dispute')
        ? 'Does not mention your right to complain to an authority'
        : undefined,
  },
];
