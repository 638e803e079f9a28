import type { Classifier } from './classify/classifier.ts';
import { splitStatements } from './statements/split.ts';
import { atOnce, inSlices, type Steps } from './steps.ts';
import type { Classified, PolicyPage, Report } from './types.ts';
import { gatherFindings } from './verdict/findings.ts';
import { judge } from './verdict/judge.ts';
import { isEnglish } from './verdict/language.ts';
import { extensionVersion } from './version.ts';
import { waysOutInSteps } from './ways-out/find.ts';

/**
 * The whole flow behind the reader: one stage per line, pure, the same in the worker, in Node and in tests.
 *
 * @param now reference day for "stale" and void frameworks; a copy from an archive is judged by its own day
 */
export function analyze(page: PolicyPage, classifier: Classifier, now: Date = new Date()): Report {
  return atOnce(analysis(page, classifier, now));
}

/** The same in slices of some 25 ms, so that a worker answers in between however long the policy is. */
export function analyzeInSlices(page: PolicyPage, classifier: Classifier, now = new Date()): Promise<Report> {
  return inSlices(analysis(page, classifier, now));
}

function* analysis(page: PolicyPage, classifier: Classifier, now: Date): Steps<Report> {
  const { text, statements } = splitStatements(page.blocks);
  yield;
  const classified: Classified[] = [];
  const isRead = isEnglish(page, text);
  for (const statement of statements) {
    classified.push({ statement, practices: isRead ? classifier.classify(statement) : [] });
    yield;
  }
  const findings = gatherFindings(classified);
  const waysOut = yield* waysOutInSteps(page, classified, classifier.instructionsIn);
  const version = `${extensionVersion}+${classifier.version}`;
  return judge({ page, text, classified, findings, waysOut, version, now });
}
