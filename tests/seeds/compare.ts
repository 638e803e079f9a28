/** Prints where the reports of the seeds differ from the reference: `node tests/seeds/compare.ts`. */
import { type Comparison, compareSeed, goldSeeds, type SeedComparison } from './gold.ts';
import { seedReports } from './seed-reports.ts';

/** All comparisons, in the order of the seeds. */
export function compareSeeds(reports = seedReports()): SeedComparison[] {
  return [...goldSeeds()].flatMap(([seed, gold]) => {
    const report = reports.get(seed);
    return report === undefined ? [] : [compareSeed(seed, gold, report)];
  });
}

export function printComparisons(comparisons: readonly SeedComparison[]): string {
  const total = { actions: [0, 0, 0], findings: [0, 0, 0], silences: [0, 0, 0] };
  const lines = comparisons.flatMap(({ seed, ...parts }) =>
    (['actions', 'findings', 'silences'] as const).flatMap((part) => {
      const { hits, misses, extras } = parts[part];
      [hits, misses, extras].forEach((list, index) => {
        total[part][index] = (total[part][index] ?? 0) + list.length;
      });
      return [
        `${seed} ${part}: ${counts(parts[part])}`,
        ...misses.map((line) => `  miss  ${line}`),
        ...extras.map((line) => `  extra ${line}`),
      ];
    }),
  );
  const sums = Object.entries(total).map(
    ([part, [hits, misses, extras]]) => `${part}: ${hits} as expected, ${misses} missed, ${extras} extra`,
  );
  return [...lines, '', ...sums].join('\n');
}

function counts({ hits, misses, extras }: Comparison): string {
  return `${hits.length} as expected, ${misses.length} missed, ${extras.length} extra`;
}

if (import.meta.main) console.log(printComparisons(compareSeeds()));
