import type { EuropeanCode } from '../../residence/residence.ts';

/** German Länder by ISO 3166-2 code. */
export const laender = {
  'DE-BW': 'Baden-Württemberg',
  'DE-BY': 'Bavaria',
  'DE-BE': 'Berlin',
  'DE-BB': 'Brandenburg',
  'DE-HB': 'Bremen',
  'DE-HH': 'Hamburg',
  'DE-HE': 'Hesse',
  'DE-NI': 'Lower Saxony',
  'DE-MV': 'Mecklenburg-Vorpommern',
  'DE-NW': 'North Rhine-Westphalia',
  'DE-RP': 'Rhineland-Palatinate',
  'DE-SL': 'Saarland',
  'DE-SN': 'Saxony',
  'DE-ST': 'Saxony-Anhalt',
  'DE-SH': 'Schleswig-Holstein',
  'DE-TH': 'Thuringia',
} as const;

export type Land = keyof typeof laender;

/** Day on which the records were taken from datenanfragen/data (CC0-1.0, commit 0a29c3d6). */
export const authoritiesAsOf = '2026-07-21';

/** A data protection authority of the EU, the EEA, the United Kingdom or Switzerland. */
export type SupervisoryAuthority = {
  id: string;
  country: EuropeanCode | 'GB' | 'CH';
  land?: Land;
  /** The bodies that it is for, where it is not for every company. */
  only?: string;
  /** Its own name. */
  name: string;
  /** What to call it in an English sentence, after "the". */
  english: string;
  /** Page to complain on: the registry's entry where it has one, else the address. */
  endpoint?: string;
  form?: string;
  email?: string;
  site?: string;
  /** Lines of the postal address, separated by "\n". */
  post: string;
  /** BCP 47 codes of the languages in which it takes complaints. */
  languages: readonly string[];
};
