import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findWaysOut } from '../../lib/ways-out/find.ts';
import { instructionKinds } from '../../training/instruction-labels.ts';
import { parseOwnLabels } from '../../training/own-labels.ts';
import { classifier } from '../classify/shipped.ts';
import { brief, classified, pageOf, waysOutOf } from './page.ts';

describe('what was learned of instructions', () => {
  test.each([
    ['en', 'You have the ability to view and erase your recordings through the Kettle app.', 'delete'],
    [
      'en',
      'Who sees your brewing history can be changed in the privacy section of your profile.',
      'account-self-service',
    ],
    ['en', 'Location access can be refused in the settings of your phone.', 'browser-setting'],
    [
      'en',
      'Should you prefer not to be tracked, set the browser so that it refuses cookies.',
      'browser-setting',
    ],
    [
      'fr',
      'La désinscription est possible par le lien placé au bas de chaque lettre.',
      'unsubscribe-in-message',
    ],
  ])('in "%s" finds what the expressions do not: %s', (language, text, kind) => {
    const page = pageOf(text, { language });
    expect(waysOutOf(text, { language })).toEqual([]);
    expect(findWaysOut(page, classified(page), classifier.instructionsIn)).toMatchObject([{ kind }]);
  });

  test.each([
    'We keep the settings of your account for two years.',
    'If you block cookies, the kettle shop may not work.',
    'We may change the settings of the platform from time to time.',
    'Your settings tell us which language you prefer.',
    'Partners can see the profile that you have set to public.',
  ])('tells nobody to do anything: %s', (text) => {
    const page = pageOf(text);
    expect(findWaysOut(page, classified(page), classifier.instructionsIn)).toEqual([]);
  });

  test('is one more mention of what the expressions have found, not a second way out', () => {
    const page = pageOf(
      'You can delete your account in your account settings.\n\nYou have the ability to view and erase your recordings through the Kettle app.',
    );
    const ways = findWaysOut(page, classified(page), classifier.instructionsIn);
    expect(brief(ways)).toEqual(['delete setting']);
    expect(ways[0]?.evidence).toHaveLength(2);
  });
});

test('the labels of instructions name their kinds only and hold no sentence', () => {
  const file = readFileSync(join(import.meta.dirname, '../../training/instruction-labels.txt'), 'utf8');
  const labels = [...parseOwnLabels(file).values()].flatMap((byKey) => [...byKey]);
  const known: ReadonlySet<string> = new Set(instructionKinds);
  expect(labels.length).toBeGreaterThan(11_000);
  expect(labels.flatMap(([, kinds]) => kinds).filter((kind) => !known.has(kind))).toEqual([]);
  expect(labels.filter(([key]) => !/^[0-9a-f]{7}$/.test(key))).toEqual([]);
});
