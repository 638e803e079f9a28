import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { practiceById } from '../../lib/practices/index.ts';
import type { Kind, Report, WayOut } from '../../lib/types.ts';
import { sharedFolder } from '../support/shared.ts';

type GoldAction = { kind: string; resolved: string | null; today?: string; jump: string; sentence: string };
type GoldFinding = { label: string; severity: string; quote: string };
type GoldSeed = { actions: GoldAction[]; findings: GoldFinding[]; missing: string[] };

/** One line of the comparison: found as expected, expected but absent, or shown without being expected. */
export type Comparison = { hits: string[]; misses: string[]; extras: string[] };

export type SeedComparison = {
  seed: string;
  actions: Comparison;
  findings: Comparison;
  silences: Comparison;
};

/** Names in the gold file that stand for one of the product's kinds. */
const kindOf: Record<string, Kind> = {
  'contact-unspecified': 'contact-form',
  'state-right-request': 'access',
  'account-closure': 'account-self-service',
  'object-before-change': 'object',
};
/** Actions of the gold file that are there to be ignored. */
const noWayOut = new Set(['provenance', 'related-document', 'seal-check', 'noise', 'decoy']);

/** What the gold file's free words about silence mean as silences; the rest has no record. */
const missingWords: readonly [RegExp, ...string[]][] = [
  [/effective\/updated date/, 'missing-effective-date'],
  [/legal entity|who the controller is/, 'missing-controller-identity'],
  [/any contact address/, 'missing-privacy-contact'],
  [/retention period/, 'missing-retention-period'],
  [/access \/ correction \/ deletion|access and deletion/, 'missing-user-rights'],
  [/cookies or (?:any )?tracking/, 'missing-cookie-statement'],
  [/shared with or sold to third parties/, 'missing-sharing-statement', 'missing-sale-statement'],
  [/service providers \/ third/, 'missing-sharing-statement'],
  [/data are sold to data brokers/, 'missing-sale-statement'],
  [/policy-change process|policy changes/, 'missing-change-process'],
  [/^children/, 'missing-children-statement'],
  [/^security/, 'missing-security-statement'],
  [/recourse|complaint|complain to/, 'missing-complaint-route'],
  [/legal basis/, 'missing-legal-basis'],
  [
    /transfer mechanism|international transfers|international-transfer mechanism/,
    'missing-transfer-mechanism',
  ],
  [/Do Not Track \(not yet/],
  [/Do Not Track/, 'missing-dnt-gpc-statement'],
];

export function goldSeeds(): Map<string, GoldSeed> {
  const file = join(sharedFolder, 'seeds', 'gold.json');
  // The file is reference data of fixed shape, read by tests only.
  const gold = JSON.parse(readFileSync(file, 'utf8')) as { documents: Record<string, GoldSeed> };
  return new Map(Object.entries(gold.documents));
}

export function compareSeed(seed: string, gold: GoldSeed, report: Report): SeedComparison {
  return {
    seed,
    actions: compareActions(gold.actions, report.waysOut),
    findings: compareFindings(gold.findings, report),
    silences: compareSilences(gold.missing, report),
  };
}

/** A way out is a hit by kind and target, or by kind and sentence where there is no address to open. */
function compareActions(actions: readonly GoldAction[], waysOut: readonly WayOut[]): Comparison {
  const wanted = actions.filter(({ kind }) => !noWayOut.has(kind));
  const unexpected = new Set(waysOut);
  const hits: string[] = [];
  const misses: string[] = [];
  for (const action of wanted) {
    const kind = kindOf[action.kind] ?? action.kind;
    const way = waysOut.find((each) => each.kind === kind && isSameAction(action, each));
    const line = `${kind} → ${action.resolved ?? action.jump}`;
    if (way === undefined) {
      const near = waysOut.filter((each) => each.kind === kind).map(({ target }) => target ?? 'no target');
      misses.push(
        `${line}${near.length > 0 ? ` (of that kind: ${near.join(', ')})` : ''}: ${action.sentence.slice(0, 90)}`,
      );
      continue;
    }
    unexpected.delete(way);
    hits.push(line);
  }
  return {
    hits,
    misses,
    extras: [...unexpected].map((way) => `${way.kind} → ${way.target ?? way.channel}: ${way.label}`),
  };
}

function isSameAction(action: GoldAction, way: WayOut): boolean {
  const quoted = way.evidence.some(({ quote }) => overlaps(quote, action.sentence));
  if (action.today !== undefined || action.jump === 'redirected') return quoted && way.target !== undefined;
  if (action.jump === 'how-to' || action.kind === 'unsubscribe-in-message')
    return quoted || way.target === undefined;
  if (action.resolved?.startsWith('mailto:')) return sameAddress(way.target, action.resolved);
  if (action.jump === 'letter' || action.jump === 'copy') return way.channel === 'post';
  return action.resolved !== null && sameAddress(way.target, action.resolved);
}

/** Fragments of one document are one way out. */
function sameAddress(one: string | undefined, other: string): boolean {
  const bare = (address: string) =>
    address
      .toLowerCase()
      .replace(/^https?:\/\/(?:www\.)?/, '')
      .replace(/#.*$/, '')
      .replace(/\/$/, '');
  return one !== undefined && bare(one) === bare(other);
}

/** A practice is a hit when it is found at all; quotations are counted apart, since one finding shows several. */
function compareFindings(wanted: readonly GoldFinding[], report: Report): Comparison {
  const comparison: Comparison = { hits: [], misses: [], extras: [] };
  for (const { label, quote } of wanted) {
    if (label.startsWith('note:')) continue;
    const finding = report.findings.find(({ practice }) => practice === label);
    const line = `${label}: ${quote.slice(0, 100)}`;
    if (finding === undefined) comparison.misses.push(`${line} (practice absent)`);
    else if (finding.evidence.some((evidence) => overlaps(evidence.quote, quote))) comparison.hits.push(line);
    else comparison.misses.push(`${line} (other sentences only)`);
  }
  const labels = new Set(wanted.map(({ label }) => label));
  for (const { practice, severity, evidence } of report.findings) {
    const tier = practiceById.get(practice)?.tier;
    if (!labels.has(practice)) {
      comparison.extras.push(`${severity} ${practice} (tier ${tier}): ${evidence[0]?.quote.slice(0, 100)}`);
    }
  }
  return comparison;
}

function compareSilences(missing: readonly string[], report: Report): Comparison {
  const wanted = new Set(
    missing.flatMap((words) => {
      const [, ...ids] = missingWords.find(([pattern]) => pattern.test(words)) ?? [];
      return ids;
    }),
  );
  const heard = new Set(report.silences.map(({ id }) => id));
  return {
    hits: [...wanted].filter((id) => heard.has(id)),
    misses: [...wanted].filter((id) => !heard.has(id)),
    extras: [...heard].filter((id) => !wanted.has(id)),
  };
}

/** The same sentence up to punctuation and what one of the two cut off. */
function overlaps(quote: string, sentence: string): boolean {
  const one = letters(quote);
  const other = letters(sentence);
  if (one.length < 12 || other.length < 12) return one === other;
  return one.includes(other.slice(0, 150)) || other.includes(one.slice(0, 150));
}

function letters(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
