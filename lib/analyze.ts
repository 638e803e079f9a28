import type { Classifier } from './classify/classifier.ts';
import { splitStatements } from './statements/split.ts';
import type { PolicyPage, Report } from './types.ts';
import { gatherFindings } from './verdict/findings.ts';
import { judge } from './verdict/judge.ts';
import { extensionVersion } from './version.ts';
import { findWaysOut } from './ways-out/find.ts';

/**
 * The whole flow behind the reader: one stage per line, pure, the same in the worker, in Node and in tests.
 *
 * @param now reference day for "stale" and void frameworks; a copy from an archive is judged by its own day
 */
export function analyze(page: PolicyPage, classifier: Classifier, now: Date = new Date()): Report {
  const { text, statements } = splitStatements(page.blocks);
  const classified = statements.map((statement) => ({
    statement,
    practices: classifier.classify(statement),
  }));
  const findings = gatherFindings(classified);
  const waysOut = findWaysOut(page, classified);
  const version = `${extensionVersion}+${classifier.version}`;
  return judge({ page, text, classified, findings, waysOut, version, now });
}
