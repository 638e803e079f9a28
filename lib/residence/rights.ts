import type { Kind } from '../types.ts';
import {
  authorityAnswer,
  canSpamDays,
  caslDays,
  ccpaDays,
  type Deadline,
  gdprMonth,
  limitDays,
  saleOptOutDays,
  shineTheLightDays,
  swissAccess,
  ukAcknowledgement,
  ukMonth,
} from './deadlines.ts';
import type { NationalCode, Residence } from './residence.ts';
import type { StateAct } from './us-states.ts';

export type RightId =
  | 'marketing'
  | 'withdraw-consent'
  | 'object'
  | 'sale-opt-out'
  | 'limit-sensitive'
  | 'erasure'
  | 'access'
  | 'portability'
  | 'rectification'
  | 'marketing-disclosures'
  | 'complaint-to-company'
  | 'complaint';

/** What the law of a place gives a person: `kinds` are the ways out by which the right is used. */
export type Right = { id: RightId; law: string; kinds: readonly Kind[]; deadline?: Deadline };

const kinds: Record<RightId, readonly Kind[]> = {
  marketing: ['unsubscribe-form', 'preference-center', 'unsubscribe-in-message'],
  'withdraw-consent': ['cookie-settings', 'ads-opt-out', 'analytics-opt-out', 'object'],
  object: ['object'],
  'sale-opt-out': ['sale-opt-out', 'sharing-opt-out', 'ads-opt-out', 'signal'],
  'limit-sensitive': ['limit-sensitive'],
  erasure: ['delete', 'account-self-service', 'content-removal', 'broker-opt-out', 'request-form'],
  access: ['access', 'request-form'],
  portability: ['portability'],
  rectification: ['correct'],
  'marketing-disclosures': ['access'],
  // By any contact: none of them is only for complaints.
  'complaint-to-company': [],
  complaint: ['regulator'],
};

function right(id: RightId, law: string, deadline?: Deadline): Right {
  return { id, law, kinds: kinds[id], ...(deadline && { deadline }) };
}

/**
 * The rights of people who live in a place, the ones that take least effort first. They bind companies that the law
 * covers; a company elsewhere may owe nothing.
 */
export function rightsOf(residence: Residence): readonly Right[] {
  switch (residence.regime) {
    case 'gdpr':
      return [...europeanRights('GDPR', gdprMonth), right('complaint', 'GDPR Art. 77', authorityAnswer)];
    case 'uk-gdpr':
      return [
        ...europeanRights('UK GDPR', ukMonth),
        right('complaint-to-company', 'UK DPA 2018 s. 164A', ukAcknowledgement),
        right('complaint', 'UK DPA 2018 s. 165'),
      ];
    case 'swiss-fadp':
      return swissRights;
    case 'ccpa':
      return californianRights;
    case 'us-state':
      return stateRights(residence.law);
    case 'us-none':
      return [canSpam];
    case 'national':
      return nationalRights[residence.code];
    case 'none':
      return [];
  }
}

/** Ways out that ask somebody for an answer; the others work at once, or at a third party that owes none. */
const asking: ReadonlySet<Kind> = new Set([
  'unsubscribe-form',
  'sale-opt-out',
  'sharing-opt-out',
  'limit-sensitive',
  'delete',
  'access',
  'portability',
  'correct',
  'request-form',
  'object',
  'regulator',
]);

/** By when an answer is due to what a way out of this kind asks for; `undefined` where it asks nothing or the place's law sets no time. */
export function deadlineFor(kind: Kind, residence: Residence): Deadline | undefined {
  if (!asking.has(kind)) return undefined;
  return rightsOf(residence).find((one) => one.deadline !== undefined && one.kinds.includes(kind))?.deadline;
}

function europeanRights(law: string, month: Deadline): Right[] {
  return [
    right('marketing', `${law} Art. 21(2)-(3)`, month),
    right('withdraw-consent', `${law} Art. 7(3)`),
    right('object', `${law} Art. 21(1)`, month),
    right('erasure', `${law} Art. 17`, month),
    right('access', `${law} Art. 15`, month),
    right('portability', `${law} Art. 20`, month),
    right('rectification', `${law} Art. 16`, month),
  ];
}

/** The ordinance sets 30 days for access and for handing over data; other requests have no fixed time. */
const swissRights: readonly Right[] = [
  right('marketing', 'Swiss FADP Art. 30(2)(b)'),
  right('withdraw-consent', 'Swiss FADP Art. 30(2)(b)'),
  right('object', 'Swiss FADP Art. 30(2)(b)'),
  right('erasure', 'Swiss FADP Art. 32(2)(c)'),
  right('access', 'Swiss FADP Art. 25', swissAccess),
  right('portability', 'Swiss FADP Art. 28', { ...swissAccess, law: 'Swiss DPO Art. 22 with Art. 18' }),
  right('rectification', 'Swiss FADP Art. 32(1)'),
  right('complaint', 'Swiss FADP Art. 49'),
];

const canSpam = right('marketing', 'CAN-SPAM Act, 15 U.S.C. § 7704', canSpamDays);

const californianRights: readonly Right[] = [
  right('sale-opt-out', 'Cal. Civ. Code §§ 1798.120, 1798.135', saleOptOutDays),
  right('limit-sensitive', 'Cal. Civ. Code § 1798.121', limitDays),
  canSpam,
  right('erasure', 'Cal. Civ. Code § 1798.105', ccpaDays),
  right('access', 'Cal. Civ. Code §§ 1798.100, 1798.110, 1798.115', ccpaDays),
  right('portability', 'Cal. Civ. Code § 1798.130(a)(3)', ccpaDays),
  right('rectification', 'Cal. Civ. Code § 1798.106', ccpaDays),
  right('marketing-disclosures', 'Cal. Civ. Code § 1798.83', shineTheLightDays),
  right('complaint', 'Cal. Civ. Code § 1798.199.45'),
];

function stateRights({ act, citation, days, corrects }: StateAct): Right[] {
  const law = `${act}, ${citation}`;
  const answer: Deadline = { amount: days, unit: 'days', law };
  return [
    right('sale-opt-out', law, answer),
    canSpam,
    right('erasure', law, answer),
    right('access', law, answer),
    right('portability', law, answer),
    ...(corrects ? [right('rectification', law, answer)] : []),
    right('complaint', law),
  ];
}

const nationalRights: Record<NationalCode, readonly Right[]> = {
  AU: [right('access', 'Privacy Act 1988, APP 12'), right('complaint', 'Privacy Act 1988 s. 36')],
  BR: [
    right('access', 'LGPD Art. 18-19', { amount: 15, unit: 'days', law: 'LGPD Art. 19' }),
    right('complaint', 'LGPD Art. 18 § 1'),
  ],
  CA: [
    right('marketing', 'CASL s. 11', caslDays),
    right('access', 'PIPEDA Sch. 1, cl. 4.9', { amount: 30, unit: 'days', law: 'PIPEDA s. 8(3)' }),
    right('complaint', 'PIPEDA s. 11'),
  ],
  JP: [right('access', 'APPI Art. 33')],
};
