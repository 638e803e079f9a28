import { remember } from '../remember.ts';
import type { Kind } from '../types.ts';

/** What people opt out of, from the most to the least particular. */
const matters: readonly { kind: Kind; says: RegExp }[] = [
  { kind: 'arbitration-opt-out', says: /\barbitration\b/ },
  { kind: 'object', says: /\b(?:ai|model|machine learning|train(?:ing)?)\b/ },
  { kind: 'sale-opt-out', says: /\b(?:sale|sales|sell|selling)\b/ },
  { kind: 'limit-sensitive', says: /sensitive (?:personal )?(?:data|information)/ },
  {
    kind: 'ads-opt-out',
    says: /advertis|werbung|publicit|publicidad|anuncios|pubblicit|reclame|reklam|\bads?\b|interest-based|behaviou?ral|tracking|cookies?\b|profiling|custom audience|lookalike/,
  },
  {
    kind: 'analytics-opt-out',
    says: /analytics|measurement|session record|statisti|estadístic|mesure d'audience|web-?analyse|analyse web|(?:reichweiten|nutzungs)(?:messung|analyse)|analyse (?:\w+ )*de (?:votre|vos) (?:comportement|visite|navigation)|análisis (?:web|de (?:su|tu) (?:uso|navegación))|analisi (?:web|statistic)/,
  },
  {
    kind: 'unsubscribe-form',
    says: /unsubscrib|marketing|newsletter|prospection|boletín|boletines|suscripción|werbliche|promotion|mailing|messages|offers|notifications|commercial/,
  },
  { kind: 'sharing-opt-out', says: /shar(?:e|ed|ing)|disclos|third part/ },
];

/** What an opt-out that does not say so itself is about, by the words around it (as `plainWords` gives them). */
export const optedOutOf = remember(
  8,
  (words): Kind | null => matters.find(({ says }) => says.test(words))?.kind ?? null,
);

const optOut = /\bopt(?:ing|ed)?[ -]?out\b/g;

/** The same for the words before a link, from their last "opt out" to the colon of a list; `null` without an opt-out. */
export function optedOutOfLast(before: string): Kind | null {
  const from = [...before.matchAll(optOut)].at(-1)?.index;
  return from === undefined ? null : optedOutOf(before.slice(from).replace(/:.*$/, ''));
}
