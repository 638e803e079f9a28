import { t } from '../lib/browser/words.ts';
import { practiceById } from '../lib/practices/index.ts';
import type { Finding, Severity } from '../lib/types.ts';
import { Capped } from './Capped.tsx';
import { Icon, type IconName } from './Icon.tsx';
import { Quote } from './Quote.tsx';
import { spokenShare } from './spoken.ts';

const icons: Record<Severity, IconName> = {
  'red-flag': 'flag',
  caution: 'note',
  neutral: 'silent',
  good: 'good',
};

/** One practice that the policy states, why it matters, and the sentences that prove it. */
export function FindingCard({ finding }: { finding: Finding }) {
  const practice = practiceById.get(finding.practice);
  const [first, ...more] = finding.evidence;
  return (
    <li class="finding" data-severity={finding.severity}>
      <h3 class="finding-title">
        <Icon name={icons[finding.severity]} />
        {practice?.title ?? finding.practice}
      </h3>
      {practice && <p class="finding-why">{practice.why}</p>}
      {finding.note && <p class="finding-note">{finding.note}</p>}
      <Tags finding={finding} />
      {first && <Quote evidence={first} />}
      {more.length > 0 && (
        <details class="fold">
          <summary>{more.length === 1 ? t('quotesMoreOne') : t('quotesMore', String(more.length))}</summary>
          <Capped items={more}>
            {(drawn) =>
              drawn.map((evidence) => <Quote key={`${evidence.start}-${evidence.end}`} evidence={evidence} />)
            }
          </Capped>
        </details>
      )}
    </li>
  );
}

function Tags({ finding: { appliesTo, share } }: { finding: Finding }) {
  if (appliesTo === undefined && share === undefined) return null;
  return (
    <p class="tags">
      {appliesTo !== undefined && (
        <span class="tag">
          {t('appliesTo')} <bdi>{appliesTo}</bdi>
        </span>
      )}
      {share !== undefined && <span class="tag">{shareInWords(share)}</span>}
    </p>
  );
}

/** Shares (0..1) of policies below which a practice is called unusual and from which it is called common. */
const unusualBelow = 0.1;
const commonFrom = 0.5;

function shareInWords(share: number): string {
  if (share < unusualBelow) return t('shareUnusual', spokenShare(share));
  return t(share >= commonFrom ? 'shareCommon' : 'share', spokenShare(share));
}
