import type { Deadline } from '../../residence/deadlines.ts';
import type { Regime, Residence } from '../../residence/residence.ts';
import type { Facts, LetterKind } from './letter.ts';

type Laws = LetterKind['law'];

const general: readonly Regime[] = ['ccpa', 'us-state', 'us-none', 'national', 'none'];

/** The same right in the GDPR, the UK GDPR and the Swiss act: `inEurope('Article 15', 'Article 25')`. */
export function inEurope(article: string, swissArticle: string): Laws {
  return {
    gdpr: () => `${article} GDPR`,
    'uk-gdpr': () => `${article} UK GDPR`,
    'swiss-fadp': () => `${swissArticle} of the Swiss Federal Act on Data Protection (FADP)`,
  };
}

/** For people elsewhere: the law they live under where it can be named, and the GDPR for a company that is bound by it. */
export function anywhere(article: string, regimes: readonly Regime[] = general): Laws {
  return Object.fromEntries(
    regimes.map((regime) => [regime, (residence: Residence) => elsewhere(article, residence)]),
  );
}

function elsewhere(article: string, residence: Residence): string {
  const own =
    residence.regime === 'national' ? `the ${residence.act}` : 'the data protection law that applies to you';
  return `${own} (if you are bound by the GDPR: ${article})`;
}

/** The privacy act of the person's state: "the Texas Data Privacy and Security Act (Tex. …)". */
export function stateAct(residence: Residence): string {
  return residence.regime === 'us-state'
    ? `the ${residence.law.act} (${residence.law.citation})`
    : 'the privacy law of my state';
}

/** Name of the person's law for a sentence that has named the article before: "the UK GDPR". */
export function lawName({ regime }: Residence): string {
  switch (regime) {
    case 'gdpr':
      return 'the GDPR';
    case 'uk-gdpr':
      return 'the UK GDPR';
    case 'swiss-fadp':
      return 'the FADP';
    case 'ccpa':
      return 'the California Consumer Privacy Act (CCPA)';
    case 'us-state':
    case 'us-none':
    case 'national':
    case 'none':
      return 'the law';
  }
}

/** Whether articles of the GDPR or its British twin can be cited. */
export function citesGdpr({ regime }: Residence): boolean {
  return regime === 'gdpr' || regime === 'uk-gdpr';
}

/** "within one month of receiving this letter (GDPR Art. 12(3))". */
export function within({ amount, unit, law }: Deadline): string {
  return `within ${period(amount, unit)} of receiving this letter (${law})`;
}

function period(amount: number, unit: Deadline['unit']): string {
  switch (unit) {
    case 'days':
      return `${amount} days`;
    case 'business-days':
      return `${amount} business days`;
    case 'months':
      return amount === 1 ? 'one month' : `${amount} months`;
  }
}

/** The sentence that asks for an answer, or for another deed, in time; where the law sets no time it asks for thirty days. */
export function answerBy(deadline: Deadline | undefined, deed = 'answer'): string {
  return deadline === undefined
    ? `Please ${deed} without undue delay, if possible within 30 days.`
    : `Please ${deed} without undue delay, at the latest ${within(deadline)}.`;
}

/** What a person wrote, as the end of a sentence. */
export function ended(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** What lets the company find the person, and nothing more. */
export function identified({ person }: Facts): string {
  return `You will find me under my name, ${person.name}, and under: ${ended(person.knownAs)}`;
}

/** A day in words that no country reads differently: "22 November 2026". */
export function dayInWords(date: string): string {
  return new Date(`${date}T00:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
