import { describe, expect, test } from 'vitest';
import { foldWaysOut, groupByGoal } from '../../components/way-out-groups.ts';
import type { Kind, WayOut } from '../../lib/types.ts';
import { wayOut } from './report-fixture.ts';

const ways = (...kinds: Kind[]): WayOut[] =>
  kinds.map((kind, index) => wayOut({ kind, channel: 'link', label: `${kind} ${index}` }));
const labels = (list: WayOut[]) => list.map(({ label }) => label);

describe('folding', () => {
  test('shows a list whole that barely exceeds the limit', () => {
    const nine = ways(...Array<Kind>(9).fill('ads-opt-out'));
    expect(foldWaysOut(nine)).toEqual(nine);
  });

  test('keeps the best way for each aim, however far down it stands', () => {
    const long = ways(...Array<Kind>(12).fill('ads-opt-out'), 'delete', 'regulator');
    expect(labels(foldWaysOut(long))).toEqual([
      'ads-opt-out 0',
      'ads-opt-out 1',
      'ads-opt-out 2',
      'ads-opt-out 3',
      'ads-opt-out 4',
      'delete 12',
      'regulator 13',
    ]);
  });

  test('a dead way is nobody’s best', () => {
    const long = ways(...Array<Kind>(12).fill('ads-opt-out'), 'dispute', 'regulator');
    const dead = long.map((way) => (way.kind === 'dispute' ? { ...way, status: 'dead' as const } : way));
    expect(labels(foldWaysOut(dead))).toContain('regulator 13');
    expect(labels(foldWaysOut(dead))).not.toContain('dispute 12');
  });
});

test('groups stand in the order of their best way out, and none is lost', () => {
  const list = ways('delete', 'sale-opt-out', 'access', 'ads-opt-out', 'email-contact');
  const groups = [...groupByGoal(list)].map(([goal, grouped]) => [goal, labels(grouped)]);
  expect(groups).toEqual([
    ['rights', ['delete 0', 'access 2']],
    ['stop', ['sale-opt-out 1', 'ads-opt-out 3']],
    ['contact', ['email-contact 4']],
  ]);
});
