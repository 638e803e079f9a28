import { prefiltered } from '../prefilter.ts';
import type { Classified, Statement } from '../types.ts';
import { type Framework, frameworks } from './frameworks-data.ts';

/** On a given day a framework holds, holds no more, or does not exist yet. */
export type Standing = 'valid' | 'void' | 'not-yet';

/** A sentence in which the policy leans on a framework. */
export type FrameworkClaim = { framework: Framework; statement: Statement };

/** Leaning on it, as against explaining it or linking to it. */
const leans = prefiltered(
  /\b(?:compl(?:y|ies|ied|iance|iant|ying)|certif\w{0,8}|self-certif\w{0,8}|adher\w{0,6}|abid\w{0,4}|participat\w{0,5}|licensee|commit\w{0,5}|subscrib\w{0,4}|member|registered|rel(?:y|ies|ying)|pursuant|accordance|under the|on the basis|based on|ground\w{0,4} on|follow\w{0,3}|safe harbou?r notice|agreement between)\b/i,
);
/** A pointer to a programme's site claims nothing by itself. */
const pointsElsewhere =
  /^(?:to (?:learn|find out|read) more|for more information|more information|learn more)\b/i;

/** Where a sentence comes to the framework. */
const frameworkWords = /safe ?harbou?r|privacy ?shield|data privacy framework|\bagreements? between\b/i;

const sentenceCap = 2_000;

/** Every sentence in which the policy leans on one of the known frameworks, valid or not, in the order of the text. */
export function frameworkClaims(classified: readonly Classified[]): FrameworkClaim[] {
  return classified.flatMap(({ statement }) =>
    frameworksNamed(statement.text).map((framework) => ({ framework, statement })),
  );
}

/** Offset of the words in a sentence that name a framework, 0 when it is not known. */
export function offsetOfFramework(text: string): number {
  return Math.max(0, text.slice(0, sentenceCap).search(frameworkWords));
}

/** The frameworks that a sentence leans on; empty when it only explains them, or says that they are gone. */
export function frameworksNamed(text: string): Framework[] {
  const written = text.slice(0, sentenceCap).replaceAll('\u00a0', ' ');
  if (!leans.test(written) || pointsElsewhere.test(written)) return [];
  const sentence = withoutAbbreviations(written);
  const named = frameworks.filter(
    ({ says, saysNot }) => says.test(sentence) && saysNot?.test(sentence) !== true,
  );
  return withoutWider(named, sentence);
}

/** "U.S." and "E.U." must not end the reach of a pattern at their full stops. */
function withoutAbbreviations(text: string): string {
  return text.replaceAll(/\bu\.\s?s\.(?:\s?a\.)?/gi, 'US').replaceAll(/\be\.\s?u\./gi, 'EU');
}

/** A name beats a description, and the Swiss framework alone is not also the European one. */
function withoutWider(named: readonly Framework[], sentence: string): Framework[] {
  const isNamed = named.some(({ id, purpose }) => purpose === 'transfer' && id !== 'described-not-named');
  const isSwissOnly =
    named.some(({ id }) => id.endsWith('-swiss')) && !/\b(?:EU|EEA|European?)\b/i.test(sentence);
  return named.filter(
    ({ id }) => !(isNamed && id === 'described-not-named') && !(isSwissOnly && general.has(id)),
  );
}

/** @param day YYYY-MM-DD */
export function standingOn(framework: Framework, day: string): Standing {
  if (framework.validFrom === undefined) return unnamedStandingOn(day);
  if (day < framework.validFrom) return 'not-yet';
  return framework.voidSince !== undefined && day >= framework.voidSince ? 'void' : 'valid';
}

/** An agreement without a name is whichever general one was in force that day. */
function unnamedStandingOn(day: string): Standing {
  return inForceOn(day) === undefined ? 'void' : 'valid';
}

/** The general ground for transfers from the EU to the U.S. that held on a day; undefined in the gaps between them. */
export function inForceOn(day: string): Framework | undefined {
  return frameworks.find((framework) => general.has(framework.id) && standingOn(framework, day) === 'valid');
}

const general = new Set(['safe-harbor-eu', 'privacy-shield-eu', 'dpf']);
