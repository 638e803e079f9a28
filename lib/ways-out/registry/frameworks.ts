import type { Endpoint } from './types.ts';

/** Lists and seals of transfer frameworks; the void ones lead to the list of the living one. */
export const frameworks: readonly Endpoint[] = [
  {
    id: 'truste-seal',
    kind: 'seal',
    name: 'TRUSTe / TrustArc seal validation',
    url: 'https://privacy.truste.com/privacy-seal/validation',
    former: [{ url: 'http://www.truste.org/ivalidate.php', status: 'dead' }],
    match: [
      {
        hosts: [
          'privacy.truste.com',
          'privacy-policy.truste.com',
          'privacy.trustarc.com',
          'www.truste.org',
          'truste.org',
          'clicktoverify.truste.com',
        ],
        path: /(?:privacy-seal|ivalidate\.php|validation|\/seal)/i,
      },
    ],
    verb: 'Check the TRUSTe seal',
    caveat: 'A seal is not a right.',
    status: 'live',
  },
  {
    id: 'dpf-list',
    kind: 'transfer-framework',
    name: 'Data Privacy Framework participant list',
    url: 'https://www.dataprivacyframework.gov/list',
    alternatives: [
      'https://www.dataprivacyframework.gov/s/participant-search',
      'https://www.dataprivacyframework.gov/',
    ],
    former: [
      { url: 'https://www.privacyshield.gov/list', status: 'void', since: '2020-07-16' },
      { url: 'http://www.export.gov/safeharbor/', status: 'void', since: '2015-10-06' },
      { url: 'https://safeharbor.export.gov/list.aspx', status: 'dead' },
    ],
    match: [{ hosts: ['www.dataprivacyframework.gov', 'dataprivacyframework.gov'] }],
    region: ['EU', 'GB', 'CH', 'US'],
    verb: 'Check its Data Privacy Framework certificate',
    caveat: 'The list shows whether a company is certified today. It is information, not a complaint.',
    status: 'live',
  },
  {
    id: 'privacy-shield',
    kind: 'transfer-framework',
    name: 'Privacy Shield (void)',
    url: 'https://www.dataprivacyframework.gov/list',
    match: [{ hosts: ['www.privacyshield.gov', 'privacyshield.gov'] }],
    region: ['EU', 'GB', 'CH', 'US'],
    verb: 'No longer valid: check the Data Privacy Framework list instead',
    caveat: 'Struck down by the EU’s highest court on 2020-07-16 (C-311/18).',
    status: 'void',
  },
  {
    id: 'safe-harbor',
    kind: 'transfer-framework',
    name: 'Safe Harbor (void)',
    url: 'https://www.dataprivacyframework.gov/list',
    match: [
      {
        hosts: [
          'www.export.gov',
          'export.gov',
          '2016.export.gov',
          'safeharbor.export.gov',
          'build.export.gov',
        ],
        path: /safe-?harbor|^\/?$|list\.aspx|companyinfo/i,
      },
    ],
    region: ['EU', 'CH', 'US'],
    verb: 'No longer valid: check the Data Privacy Framework list instead',
    caveat:
      'Invalidated by the Court of Justice of the EU on 2015-10-06 (C-362/14). Promises made under it go on for data received under it.',
    status: 'void',
  },
];
