import type { Finding } from '../lib/types.ts';
import { Capped } from './Capped.tsx';
import { FindingCard } from './FindingCard.tsx';

export function Findings({ findings }: { findings: Finding[] }) {
  return (
    <Capped items={findings}>
      {(drawn) => (
        <ul class="findings">
          {drawn.map((finding) => (
            <FindingCard key={finding.practice + finding.appliesTo} finding={finding} />
          ))}
        </ul>
      )}
    </Capped>
  );
}
