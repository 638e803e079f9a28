import { describe, expect, test } from 'vitest';
import { eachCue } from '../../lib/classify/cues.ts';
import { wordsIn } from '../../lib/classify/words.ts';

function cuesIn(text: string): string[] {
  const cues: string[] = [];
  eachCue(wordsIn(text), (name) => cues.push(name));
  return cues;
}

describe('words that hint at something only together and in order', () => {
  test.each([
    ['We may disclose your address to selected partners for marketing.', 'others may market'],
    ['We will never disclose your address to partners for marketing.', 'others may market not'],
    ['We record your activity across other websites.', 'activity elsewhere'],
    ['Our staff may review the messages you send.', 'looks into content'],
    ['We collect the names of children who play.', 'from children'],
    ['We do not knowingly collect data from children.', 'from children not'],
    ['A tool records your mouse movements.', 'replays'],
    ['This may be considered a sale.', 'counts as sale'],
  ])('%s', (text, cue) => {
    expect(cuesIn(text)).toContain(cue);
  });

  test.each([
    ['For marketing, partners disclose nothing.'],
    [`We disclose it ${'and so on '.repeat(30)} to partners ${'and so on '.repeat(30)} for marketing.`],
    [''],
  ])('not in: %s', (text) => {
    expect(cuesIn(text)).not.toContain('others may market');
  });
});
