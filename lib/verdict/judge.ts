import { practiceById } from '../practices/index.ts';
import type { Classified, Finding, PolicyPage, Report, WayOut } from '../types.ts';
import { withContradictions } from './contradictions.ts';
import { controllerOf } from './controller.ts';
import { gradeOf } from './grade.ts';
import { isEnglish } from './language.ts';
import { isAmerican, isEuropean } from './nexus.ts';
import { otherDomainOf } from './other-domain.ts';
import { scopeOf, withSummary } from './scope.ts';
import { silencesOf } from './silences/index.ts';
import type { Heard } from './silences/silence.ts';
import { siteOf } from './site.ts';
import { withVoidFrameworks } from './void-frameworks.ts';
import { countWords } from './words.ts';

export type Case = {
  page: PolicyPage;
  /** The text into which statements and quotations point. */
  text: string;
  classified: Classified[];
  findings: Finding[];
  waysOut: WayOut[];
  version: string;
  now: Date;
};

/** Everything known about a policy, weighed: what it is, what it says, what it does not say, and its grade. */
export function judge({ page, text, classified, findings, waysOut, version, now }: Case): Report {
  const today = now.toISOString().slice(0, 10);
  const day = page.date ?? page.archived?.at ?? today;
  const words = countWords(text);
  const site = siteOf(page.archived?.original ?? page.url) || siteOf(page.canonical ?? '');
  const controller = controllerOf(text, page.margins, site);
  const otherDomain = otherDomainOf(page, controller?.name);
  const scope = scopeOf(page, words, classified, waysOut);
  const days = { policy: day, today, archived: page.archived !== undefined };
  const stated = isEnglish(page, text)
    ? withContradictions(withVoidFrameworks(withSummary(findings, classified, scope), classified, days))
    : [];
  const said = saidIn(classified, stated);
  const ownWords = text.replaceAll(principleNames, '');
  const heard: Heard = {
    page,
    text,
    waysOut,
    day,
    today,
    controller,
    found: (...practices) => practices.some((practice) => said.practices.has(practice)),
    foundGroup: (group) => said.groups.has(group),
    says: (pattern) => pattern.test(ownWords),
    european: isEuropean(text, controller?.name),
    american: isAmerican(text, controller?.name),
  };
  return {
    schema: 1,
    version,
    policy: {
      url: page.url,
      ...(page.canonical === undefined ? {} : { canonical: page.canonical }),
      title: page.title,
      site,
      ...(controller === undefined ? {} : { controller: controller.name }),
      ...(otherDomain === undefined ? {} : { otherDomain }),
      language: page.language,
      ...(page.date === undefined ? {} : { date: page.date }),
      ...(page.archived === undefined ? {} : { archived: page.archived }),
      ...scope,
      words,
      coverage: page.coverage,
      text,
    },
    grade: gradeOf(page, words, scope.scope, stated),
    findings: stated,
    silences: silencesOf(heard, words, scope.scope, stated),
    waysOut,
  };
}

/** The names of a framework's principles ("notice, choice, … security, … access") say nothing about this policy. */
const principleNames = /\bprinciples of notice\b[^.]{0,300}/gi;

/** Every practice and group that was heard anywhere, the fallbacks of tier 3 included. */
function saidIn(classified: readonly Classified[], findings: readonly Finding[]) {
  const practices = new Set(findings.map(({ practice }) => practice));
  for (const { practices: detected } of classified) {
    for (const { id } of detected) if (id !== 'void-transfer-framework') practices.add(id);
  }
  const groups = new Set<string>();
  for (const id of practices) {
    const group = practiceById.get(id)?.group;
    if (group !== undefined) groups.add(group);
  }
  return { practices, groups };
}
