import type { Finding } from '../lib/types.ts';
import { FindingCard } from './FindingCard.tsx';

export function Findings({ findings }: { findings: Finding[] }) {
  return (
    <ul class="findings">
      {findings.map((finding) => (
        <FindingCard key={finding.practice + finding.appliesTo} finding={finding} />
      ))}
    </ul>
  );
}
