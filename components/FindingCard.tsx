import { today } from '../lib/browser/today.ts';
import { t } from '../lib/browser/words.ts';
import { practiceById } from '../lib/practices/index.ts';
import type { Evidence, Finding, Report, Severity } from '../lib/types.ts';
import { measured } from '../lib/verdict/base-rates-data.ts';
import { About } from './About.tsx';
import { Capped } from './Capped.tsx';
import { CopyButton } from './CopyButton.tsx';
import { Icon, type IconName } from './Icon.tsx';
import { Quote } from './Quote.tsx';
import { findingAsText } from './record.ts';
import { spokenAudience, spokenNumber, spokenShare } from './spoken.ts';

const icons: Record<Severity, IconName> = {
  'red-flag': 'flag',
  caution: 'note',
  neutral: 'silent',
  good: 'good',
};

type Props = {
  finding: Finding;
  /** Whose it is, where it can be copied with its source. */
  source?: Report;
};

/** One practice that the policy states, why it matters, and the sentences that prove it. */
export function FindingCard({ finding, source }: Props) {
  const practice = practiceById.get(finding.practice);
  const title = practice?.title ?? finding.practice;
  const [first, ...more] = finding.evidence;
  return (
    <li class="finding" data-severity={finding.severity}>
      <h3 class="finding-title">
        <Icon name={icons[finding.severity]} />
        {title}
      </h3>
      {practice && <p class="finding-why">{practice.why}</p>}
      {finding.note && <p class="finding-note">{finding.note}</p>}
      <Tags finding={finding} />
      {finding.limits && <Limits limits={finding.limits} />}
      {first && <Quote evidence={first} />}
      {finding.contradicts?.map((other) => (
        <Contradiction
          key={other.practice}
          {...other}
          isSameSentence={other.evidence.start === first?.start}
        />
      ))}
      {more.length > 0 && (
        <details class="fold">
          <summary>
            {more.length === 1 ? t('quotesMoreOne') : t('quotesMore', String(more.length))}
            <About what={title} />
          </summary>
          <Capped items={more}>
            {(drawn) =>
              drawn.map((evidence) => <Quote key={`${evidence.start}-${evidence.end}`} evidence={evidence} />)
            }
          </Capped>
        </details>
      )}
      {source && (
        <CopyButton
          text={() => findingAsText(finding, source, today())}
          label={t('copyFinding')}
          about={title}
        />
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
          {t('appliesTo')} <bdi>{spokenAudience(appliesTo)}</bdi>
        </span>
      )}
      {share !== undefined && <span class="tag">{shareInWords(share)}</span>}
    </p>
  );
}

/** A promise is worth what it leaves out. */
function Limits({ limits }: { limits: string[] }) {
  return (
    <p class="limits">
      {t('promiseLimited')}{' '}
      {limits.map((words, i) => (
        <span key={words}>
          {i > 0 && ', '}
          <q>
            <bdi>{words}</bdi>
          </q>
        </span>
      ))}
    </p>
  );
}

type ContradictionProps = { practice: string; evidence: Evidence; isSameSentence: boolean };

/** What the same policy says that does not go with this, with its sentence. */
function Contradiction({ practice, evidence, isSameSentence }: ContradictionProps) {
  return (
    <div class="contradiction">
      <p>
        <strong>{t('contradicts')}</strong> {practiceById.get(practice)?.title ?? practice}
      </p>
      {!isSameSentence && <Quote evidence={evidence} />}
    </div>
  );
}

/** Shares (0..1) of policies below which a practice is called unusual and from which it is called common. */
const unusualBelow = 0.1;
const commonFrom = 0.5;

function shareInWords(share: number): string {
  const of = [spokenShare(share), spokenNumber(measured.policies)] as const;
  if (share < unusualBelow) return t('shareUnusual', ...of);
  return t(share >= commonFrom ? 'shareCommon' : 'share', ...of);
}
