import { t } from '../lib/browser/words.ts';
import type { TabView } from '../lib/browser/worker-client.ts';
import type { Residence } from '../lib/residence/residence.ts';
import { concerns, findingsByRegion } from './findings-by-region.ts';
import { isUnjudged } from './judged.ts';
import { unreadableWords } from './Unreadable.tsx';

/** What a screen reader says when the state changes. */
export function announcement({ state, site }: TabView, residence?: Residence): string {
  switch (state.status) {
    case 'switched-off':
      return t('offAnnounced', site?.name ?? '');
    case 'settings-damaged':
      return t('damagedTitle');
    case 'reading':
      return t('reading');
    case 'not-a-policy':
      return t('notAPolicy');
    case 'unreadable':
      return t(unreadableWords[state.reason].what);
    case 'ready': {
      const ways = String(state.report.waysOut.length);
      if (isUnjudged(state.report)) return t('announceUnjudged', ways, t('notJudged'));
      const all = findingsByRegion(state.report.findings)['red-flag'];
      const flags = all.filter((finding) => concerns(finding, residence)).length;
      return t('announceReady', ways, String(flags));
    }
  }
}
