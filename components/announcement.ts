import { t } from '../lib/browser/words.ts';
import type { TabView } from '../lib/browser/worker-client.ts';
import { concerns, findingsByRegion } from './findings-by-region.ts';

/** What a screen reader says when the state changes. */
export function announcement({ state, site }: TabView): string {
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
      return '';
    case 'ready': {
      const all = findingsByRegion(state.report.findings)['red-flag'];
      const flags = all.filter((finding) => concerns(finding)).length;
      return t('announceReady', String(state.report.waysOut.length), String(flags));
    }
  }
}
