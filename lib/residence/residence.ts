import * as v from 'valibot';
import { type StateAct, type StateCode, stateActs } from './us-states.ts';

/** EU and EEA by ISO 3166 code. */
const europe = {
  AT: 'Austria',
  BE: 'Belgium',
  BG: 'Bulgaria',
  HR: 'Croatia',
  CY: 'Cyprus',
  CZ: 'Czechia',
  DK: 'Denmark',
  EE: 'Estonia',
  FI: 'Finland',
  FR: 'France',
  DE: 'Germany',
  GR: 'Greece',
  HU: 'Hungary',
  IS: 'Iceland',
  IE: 'Ireland',
  IT: 'Italy',
  LV: 'Latvia',
  LI: 'Liechtenstein',
  LT: 'Lithuania',
  LU: 'Luxembourg',
  MT: 'Malta',
  NL: 'Netherlands',
  NO: 'Norway',
  PL: 'Poland',
  PT: 'Portugal',
  RO: 'Romania',
  SK: 'Slovakia',
  SI: 'Slovenia',
  ES: 'Spain',
  SE: 'Sweden',
} as const;

/** Countries with an authority and a law of their own that a letter can name. */
const elsewhereWithLaw = {
  AU: { name: 'Australia', act: 'Privacy Act 1988 (Australian Privacy Principles)' },
  BR: { name: 'Brazil', act: 'Brazilian General Data Protection Law (LGPD)' },
  CA: {
    name: 'Canada',
    act: 'Personal Information Protection and Electronic Documents Act (PIPEDA)',
  },
  JP: { name: 'Japan', act: 'Act on the Protection of Personal Information (APPI)' },
} as const;

export type EuropeanCode = keyof typeof europe;
export type NationalCode = keyof typeof elsewhereWithLaw;

/** "US": a state without an act of its own; "other": anywhere else. */
export type ResidenceCode = EuropeanCode | NationalCode | StateCode | 'GB' | 'CH' | 'US-CA' | 'US' | 'other';

/** Which body of law protects a person: it decides rights, deadlines, letters and authorities. */
export type Residence = { code: ResidenceCode; name: string } & (
  | { regime: 'gdpr'; code: EuropeanCode }
  | { regime: 'uk-gdpr' | 'swiss-fadp' | 'ccpa' | 'us-none' | 'none' }
  | { regime: 'us-state'; law: StateAct }
  | { regime: 'national'; code: NationalCode; act: string }
);

export type Regime = Residence['regime'];

/** Where a person can say to live, in the order of a list to choose from: Europe, the Americas, elsewhere. */
export const residences: readonly Residence[] = [
  ...codesOf(europe).map((code): Residence => ({ code, name: europe[code], regime: 'gdpr' })),
  { code: 'GB', name: 'United Kingdom', regime: 'uk-gdpr' },
  { code: 'CH', name: 'Switzerland', regime: 'swiss-fadp' },
  { code: 'US-CA', name: 'California', regime: 'ccpa' },
  ...codesOf(stateActs).map(
    (code): Residence => ({ code, name: stateActs[code].state, regime: 'us-state', law: stateActs[code] }),
  ),
  { code: 'US', name: 'United States, another state', regime: 'us-none' },
  ...codesOf(elsewhereWithLaw).map(
    (code): Residence => ({ code, ...elsewhereWithLaw[code], regime: 'national' }),
  ),
  { code: 'other', name: 'Elsewhere', regime: 'none' },
];

const byCode: ReadonlyMap<string, Residence> = new Map(residences.map((one) => [one.code, one]));

/** The place behind a code; "elsewhere" for a code that no longer exists. */
export function residenceOf(code: ResidenceCode): Residence {
  return byCode.get(code) ?? { code: 'other', name: 'Elsewhere', regime: 'none' };
}

/** A code from storage or a form. */
export const residenceCodeSchema = v.custom<ResidenceCode>(
  (value) => typeof value === 'string' && byCode.has(value),
  'Choose where you live.',
);

function codesOf<Code extends string>(record: Record<Code, unknown>): Code[] {
  // `Object.keys` of a record has the record's keys.
  return Object.keys(record) as Code[];
}
