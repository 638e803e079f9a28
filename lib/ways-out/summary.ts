import type { PolicyText } from './policy-text.ts';

const summaryTitle =
  /\b(?:summary|summari[sz]ed|highlights|at a glance|short version|in short|in brief|overview|key points|nutshell)\b/i;
const policyTitle =
  /privacy|privacidad|privacidade|datenschutz|confidentialité|données|privacy ?verklaring|prywatno|informativa|personal (?:data|information)/i;
const saysSummary =
  /\b(?:summary|highlights|short(?:er)? version|overview)\b[^.]{0,40}\b(?:of|from) (?:our|the|this)\b[^.]{0,30}\b(?:policy|statement|notice)\b/i;

/** Longer texts, in characters, begin with a summary and go on to the policy itself. */
const longestSummary = 15_000;

/**
 * Whether another page is the policy in full: this one calls itself a summary, a sentence says so, or its title does not
 * call it a privacy policy at all.
 */
export function isSummary({ page, classified, text }: PolicyText): boolean {
  const first = page.blocks.find(({ kind }) => kind === 'heading')?.text ?? '';
  const title = `${page.title} ${first}`;
  if (summaryTitle.test(title)) return true;
  if (title.trim() !== '' && !policyTitle.test(title)) return true;
  return classified.some(
    ({ statement, practices }) =>
      practices.some(({ id }) => id === 'policy-is-summary') ||
      (text.length < longestSummary && saysSummary.test(statement.text)),
  );
}
