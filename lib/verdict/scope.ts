import type { Classified, Finding, PolicyPage, WayOut } from '../types.ts';
import { findingOf, inOrder } from './findings.ts';
import { siteOf } from './site.ts';

/** Whether the page is the whole policy or only a summary or part of one; with the whole one's address when it is linked. */
export type Scope = { scope: 'full' } | { scope: 'summary'; fullPolicy?: string };

/** A page that calls itself a summary in its title may still be this long, in words. */
const titledSummaryCap = 3_000;
/** A page of which only a sentence says so must be shorter: long policies mention summaries in passing. */
const saidSummaryCap = 1_500;

const summaryTitle =
  /\b(?:summary|summari[sz]ed|highlights|at a glance|short version|in short|in brief|overview|key points|key facts|nutshell)\b/i;
const saysSummary =
  /\b(?:summary|highlights|short(?:er)? version|overview|abridged version)\b[^.]{0,40}\b(?:of|from) (?:our|the|this)\b[^.]{0,30}\b(?:policy|statement|notice)\b|\b(?:full|complete|entire) (?:privacy )?(?:policy|statement|notice)\b[^.]{0,60}\b(?:contains|provides|includes|has) (?:more|further|additional)\b/i;
const fullPolicyWords =
  /\b(?:full|complete|entire|detailed|long(?:er)? version of (?:our|the)) (?:privacy )?(?:policy|statement|notice)\b/i;
const policyWords = /\bprivacy (?:policy|statement|notice)\b|\bread (?:the )?(?:full|whole)\b/i;

export function scopeOf(
  page: PolicyPage,
  words: number,
  classified: readonly Classified[],
  waysOut: readonly WayOut[],
): Scope {
  const partOf = words <= saidSummaryCap ? policyDeferredTo(page) : undefined;
  const fullPolicy = fullPolicyOf(page, waysOut) ?? partOf;
  const titled = titleSaysSummary(page) && words <= titledSummaryCap;
  const said = words <= saidSummaryCap && classified.some(isSummarySentence);
  const isSummary =
    partOf !== undefined || (titled && said) || (fullPolicy !== undefined && (titled || said));
  if (!isSummary) return { scope: 'full' };
  return fullPolicy === undefined ? { scope: 'summary' } : { scope: 'summary', fullPolicy };
}

/** How sure a sentence makes us that calls the page a summary, on a page that is one. */
const saidConfidence = 0.9;

/**
 * Makes the finding `policy-is-summary` agree with the scope: added with the sentence that says so where the classifier
 * missed it, dropped from a page that is the whole policy.
 */
export function withSummary(
  findings: readonly Finding[],
  classified: readonly Classified[],
  { scope }: Scope,
): Finding[] {
  const others = findings.filter(({ practice }) => practice !== 'policy-is-summary');
  if (scope === 'full') return others;
  const said = classified
    .filter(isSummarySentence)
    .map(({ statement }) => ({ statement, confidence: saidConfidence }));
  const finding = findingOf('policy-is-summary', said);
  return finding === undefined ? others : inOrder([...others, finding]);
}

/** Title and first heading speak for the page; a heading further down ("Summary of changes") only for its section. */
function titleSaysSummary(page: PolicyPage): boolean {
  const first = page.blocks.find((block) => block.kind === 'heading')?.text ?? '';
  return summaryTitle.test(page.title) || summaryTitle.test(first);
}

function isSummarySentence({ statement, practices }: Classified): boolean {
  return (
    practices.some(({ id }) => id === 'policy-is-summary') || saysSummary.test(statement.text.slice(0, 600))
  );
}

function fullPolicyOf(page: PolicyPage, waysOut: readonly WayOut[]): string | undefined {
  const offered = waysOut.flatMap(({ kind, target }) =>
    kind === 'full-policy' && target !== undefined && /^https?:/.test(target) ? [target] : [],
  );
  return offered.find((target) => !target.includes('#')) ?? offered[0] ?? linkedFullPolicy(page);
}

/** A link in the text that is called the full policy, or called a policy where the words around say that it is the full one. */
function linkedFullPolicy(page: PolicyPage): string | undefined {
  const link = page.links.find(
    ({ href, anchor, context, place, title }) =>
      (place === 'text' || place === 'collapsed') &&
      /^https?:/.test(href) &&
      !samePage(href, page) &&
      (fullPolicyWords.test(anchor) ||
        (policyWords.test(`${anchor} ${title ?? ''}`) && fullPolicyWords.test(context))),
  );
  return link?.href;
}

const deferring =
  /\b(?:see|read|refer to|consult|view|visit|check|review|in) (?:also )?(?:our|the) (?:\w+ )?privacy (?:policy|statement|notice)\b/i;

/**
 * A short page on one subject that sends the reader to the site's privacy policy for the rest ("For more, see our
 * Privacy Policy") is a part, not the whole: the address of that policy.
 */
function policyDeferredTo(page: PolicyPage): string | undefined {
  const first = page.blocks.find((block) => block.kind === 'heading')?.text ?? '';
  if (policyWords.test(page.title) || policyWords.test(first)) return undefined;
  const here = siteOf(page.archived?.original ?? page.url);
  const link = page.links.find(
    ({ href, anchor, context, place }) =>
      (place === 'text' || place === 'collapsed') &&
      policyWords.test(anchor) &&
      deferring.test(context) &&
      siteOf(href) === here &&
      !samePage(href, page),
  );
  return link?.href;
}

function samePage(href: string, page: PolicyPage): boolean {
  const bare = (address: string) => address.replace(/#.*$/s, '').replace(/\/$/, '');
  return [page.url, page.canonical, page.archived?.original].some(
    (address) => address !== undefined && bare(address) === bare(href),
  );
}
