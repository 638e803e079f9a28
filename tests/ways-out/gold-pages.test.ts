import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sharedFolder, sharedPresent } from '../support/shared.ts';
import { goldPages, printScore, scoreGold } from './gold.ts';

/** Below what was reached when this was written (all 51 essential ones, no wrong one, one of 64 with another aim). */
const floor = { essential: 0.96, precision: 0.95, aim: 0.93 };

describe.skipIf(!sharedPresent)('whole pages against their gold (needs the shared folder)', () => {
  test('essential ways out are found, little else is shown, no decoy', () => {
    const folder = join(sharedFolder, 'pages');
    const score = scoreGold(goldPages(join(folder, 'gold.json')), folder, console.log);
    console.log(printScore(score));
    expect(score.found / score.essential).toBeGreaterThanOrEqual(floor.essential);
    expect(score.right / score.shown).toBeGreaterThanOrEqual(floor.precision);
    expect(score.aimed / score.right).toBeGreaterThanOrEqual(floor.aim);
    expect(score.decoys).toBe(0);
  });
});
