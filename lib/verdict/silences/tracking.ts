import type { Heard, SilenceRule } from './silence.ts';

/** First day of the duty to say how Do Not Track is answered (California AB 370). */
const doNotTrackDuty = '2014-01-01';

const speaksOfCookies = /\bcookies?\b|\bbeacons?\b|\bpixels?\b|\btracking\b|\banalytics\b|\blocal storage\b/i;
const speaksOfSignals =
  /\bdo[- ]not[- ]track\b|\bDNT\b|\bglobal privacy control\b|\bGPC\b|\bopt[- ]out (?:preference )?signal/i;
const speaksOfAdChoice =
  /\bopt(?:ing|ed)?[- ]?out\b|\bad(?:vertising)? (?:choices|settings|preferences)\b|\badchoices\b|\bcookie (?:settings|preferences)\b/i;

const adChoices = new Set([
  'ads-opt-out',
  'cookie-settings',
  'sale-opt-out',
  'sharing-opt-out',
  'signal',
  'browser-setting',
]);

function tracks({ found }: Heard): boolean {
  return found(
    'cross-site-tracking',
    'targeted-ads',
    'tracking-beacons',
    'third-party-analytics',
    'cookies-without-consent',
    'session-recording',
    'social-media-plugins',
  );
}

export const trackingSilences: readonly SilenceRule[] = [
  {
    id: 'missing-ad-opt-out',
    title: 'Names no way to stop targeted ads',
    law: ['CPRA 1798.135', 'DAA/NAI codes'],
    when: ({ found, says, waysOut }) =>
      found('targeted-ads', 'cross-site-tracking') &&
      !found('targeted-ads-opt-out', 'sharing-opt-out', 'honours-opt-out-signals') &&
      !waysOut.some(({ kind }) => adChoices.has(kind)) &&
      !says(speaksOfAdChoice),
  },
  {
    id: 'missing-cookie-statement',
    title: 'Silent on cookies',
    law: ['ePrivacy Art. 5(3)', 'CalOPPA 22575(b)(6)'],
    // A page that offers cookie settings has cookies; without such a sign silence may be honest.
    when: (heard) =>
      heard.waysOut.some(({ kind, source }) => kind === 'cookie-settings' && source === 'page') &&
      !heard.foundGroup('tracking') &&
      !heard.says(speaksOfCookies),
  },
  {
    id: 'missing-dnt-gpc-statement',
    title: 'Silent on “do not track” signals',
    law: ['CalOPPA 22575(b)(5)', 'CCPA regs 7011(e)'],
    when: (heard) =>
      heard.american &&
      heard.day >= doNotTrackDuty &&
      tracks(heard) &&
      !heard.found('ignores-do-not-track', 'honours-opt-out-signals') &&
      !heard.says(speaksOfSignals),
  },
];
