import type { Draft } from './draft.ts';

const menu = /[>→»›]/;
const says: readonly RegExp[] = [
  /\b(?:delet|turn(?:ing)? off|disabl|withdraw|unsubscrib|opt(?:ing)?[ -]?out|remov|clos(?:e|ing)|refus|reject|block)/i,
  /\b(?:you (?:can|may|could)|please|by \w+ing|to \w+ your)\b/i,
  /\b(?:settings|preferences|menu|select|click|tap|go(?:ing)? to|log(?:ging)? in)\b/i,
];

/** Of several instructions for one thing the one that says most of what to do: a menu path before a sentence. */
export function bestSteps(group: readonly Draft[]): string | undefined {
  let best: { steps: string; score: number } | undefined;
  for (const { steps } of group) {
    if (steps === undefined) continue;
    const score = (menu.test(steps) ? 2 : 0) + says.filter((word) => word.test(steps)).length;
    if (best === undefined || score > best.score) best = { steps, score };
  }
  return best?.steps;
}

/** Longest text of steps that is shown, in characters. */
const longest = 300;

/** What a statement tells to do, in its own words; a long one ends in "…" behind a whole word. */
export function stepsOf(text: string): string {
  if (text.length <= longest) return text;
  const space = text.lastIndexOf(' ', longest);
  return `${text.slice(0, space > 0 ? space : longest)} …`;
}
