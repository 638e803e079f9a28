/** Scores ways out against a reader's list: `node tests/ways-out/gold.ts GOLD.json FOLDER` prints what is missed and wrong. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withPage } from '../../lib/cli/page-record.ts';
import { withFacts } from '../../lib/facts/facts.ts';
import { readPage } from '../../lib/page/read/read.ts';
import { splitStatements } from '../../lib/statements/split.ts';
import type { WayOut } from '../../lib/types.ts';
import { findWaysOut } from '../../lib/ways-out/find.ts';
import { aimOf, kindNamed } from '../../lib/ways-out/kinds.ts';
import { addressKey } from '../../lib/ways-out/normalise.ts';
import { classifier } from '../classify/shipped.ts';

type GoldWay = { kind: string; channel: string; target: string | null; quote: string; essential: boolean };

/** One page: `file` below the folder of the list, HTML or Markdown. `related-document` is no way out. */
export type GoldPage = {
  page: string;
  file: string;
  url: string;
  ways_out: GoldWay[];
  decoys: { target: string }[];
};

/** `right`: shown, on the list and no second entry for its target and aim. `aimed`: right, with the aim of the list. */
export type Score = {
  essential: number;
  found: number;
  shown: number;
  right: number;
  aimed: number;
  decoys: number;
};

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Characters that tell one quotation from another. */
const telling = 60;

function quotes(way: WayOut, { quote }: GoldWay): boolean {
  const wanted = letters(quote);
  return way.evidence.some((one) => {
    const quoted = letters(one.quote);
    return (
      quoted.includes(wanted.slice(0, telling)) ||
      (quoted.length > 20 && wanted.includes(quoted.slice(0, telling)))
    );
  });
}

function aimOfName(kind: string): string | undefined {
  const known = kindNamed(kind);
  return known === null ? undefined : aimOf(known);
}

/** The address shown and those that the policy writes for it: a moved one is the same way out. */
function keysOf({ target, evidence }: WayOut): string[] {
  const written = evidence.flatMap(({ asWritten }) => (asWritten === undefined ? [] : [asWritten]));
  return [...(target === undefined ? [] : [target]), ...written].map(addressKey).filter((key) => key !== '');
}

function isSame(gold: GoldWay, way: WayOut): boolean {
  if (gold.target === null) return quotes(way, gold) && aimOf(way.kind) === aimOfName(gold.kind);
  if (gold.channel === 'post')
    return way.channel === 'post' && letters(way.target ?? '').includes(letters(gold.target).slice(-20));
  if (gold.channel === 'phone')
    return way.channel === 'phone' && (way.target ?? '').includes(gold.target.replace(/\D/g, ''));
  const target = /^[^/:]+@/.test(gold.target) ? `mailto:${gold.target}` : gold.target;
  return keysOf(way).includes(addressKey(target));
}

function waysOutOf(page: GoldPage, folder: string): WayOut[] {
  const source = readFileSync(join(folder, page.file), 'utf8');
  const given = page.file.endsWith('.md') ? { markdown: source } : { html: source };
  return withPage({ ...given, url: page.url }, (document, url) => {
    const read = readPage(document, { url });
    if (read.status !== 'read') throw new Error(`${page.page} is ${read.reason}`);
    const policy = withFacts(read.page);
    const { statements } = splitStatements(policy.blocks);
    return findWaysOut(
      policy,
      statements.map((statement) => ({ statement, practices: [] })),
      classifier.instructionsIn,
    );
  });
}

function scorePage(page: GoldPage, folder: string, tell: (line: string) => void): Score {
  const ways = waysOutOf(page, folder);
  const gold = page.ways_out.filter(({ kind }) => kind !== 'related-document');
  const essential = gold.filter((one) => one.essential);
  const missed = gold.filter((one) => !ways.some((way) => isSame(one, way)));
  for (const { essential: isEssential, kind, target, channel, quote } of missed)
    tell(
      `${page.page} misses ${isEssential ? 'essential ' : ''}${kind} ${target ?? channel}: ${quote.slice(0, 90)}`,
    );
  const score: Score = {
    essential: essential.length,
    found: essential.filter((one) => !missed.includes(one)).length,
    shown: ways.length,
    right: 0,
    aimed: 0,
    decoys: 0,
  };
  const seen = new Set<string>();
  for (const way of ways) {
    const same = gold.filter((one) => isSame(one, way));
    const purpose =
      way.target === undefined ? undefined : `${addressKey(way.target) || way.target}|${aimOf(way.kind)}`;
    const isSecond = purpose !== undefined && seen.has(purpose);
    if (purpose !== undefined) seen.add(purpose);
    const isRight = same.length > 0 && !isSecond;
    const isAimed = same.some((one) => aimOfName(one.kind) === aimOf(way.kind) || one.channel === 'post');
    score.right += Number(isRight);
    score.aimed += Number(isRight && isAimed);
    score.decoys += Number(
      same.length === 0 && page.decoys.some(({ target }) => keysOf(way).includes(addressKey(target))),
    );
    if (!isRight || !isAimed)
      tell(
        `${page.page} shows ${way.kind} ${way.target ?? way.channel}${isSecond ? ' again' : ''}: ${way.evidence[0]?.quote.slice(0, 90)}`,
      );
  }
  return score;
}

/** The sum over the pages of a list. */
export function scoreGold(
  pages: readonly GoldPage[],
  folder: string,
  tell: (line: string) => void = () => {},
): Score {
  const total: Score = { essential: 0, found: 0, shown: 0, right: 0, aimed: 0, decoys: 0 };
  for (const page of pages) {
    const score = scorePage(page, folder, tell);
    for (const key of Object.keys(total) as (keyof Score)[]) total[key] += score[key];
  }
  return total;
}

/** Reference data of fixed shape, read by tests only. */
export function goldPages(file: string): GoldPage[] {
  return (JSON.parse(readFileSync(file, 'utf8')) as { pages: GoldPage[] }).pages;
}

export function printScore({ essential, found, shown, right, aimed, decoys }: Score): string {
  return `essential ${found} of ${essential}, right ${right} of ${shown} shown, aim right in ${aimed}, ${decoys} decoys`;
}

if (import.meta.main) {
  const [file = '', folder = '.'] = process.argv.slice(2);
  console.log(printScore(scoreGold(goldPages(file), folder, console.log)));
}
