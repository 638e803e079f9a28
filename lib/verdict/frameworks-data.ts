/** An agreement, platform or standard that policies lean on, with the days between which it held. */
export type Framework = {
  id: string;
  name: string;
  /** `transfer`: a ground to send data from Europe to the United States. */
  purpose: 'transfer' | 'law' | 'dispute-platform' | 'signal';
  /** YYYY-MM-DD; absent for an agreement that a policy describes without its name. */
  validFrom?: string;
  /** First day without it, YYYY-MM-DD; absent while it holds. */
  voidSince?: string;
  /** The decision that made or ended it. */
  by: string;
  /** Matched against the sentence with "U.S." and "E.U." written without full stops. */
  says: RegExp;
  /** The same words in another sense, or an admission that it is gone. */
  saysNot?: RegExp;
};

const gone =
  /no longer (?:rel|valid|in force)|(?:not|don['’]t) (?:rely|relying|relied)|previously|formerly|former\b|invalidat|declared invalid|struck down|successor|replace[sd]?\b|superseded|prior to its/i;

/**
 * Dates: 2016.export.gov/safeharbor, CJEU C-362/14 (2015-10-06) and C-311/18 (2020-07-16), the Swiss FDPIC's opinion of
 * 2020-09-08, Implementing Decision (EU) 2023/1795 (2023-07-10), the UK data bridge regulations (2023-10-12), the Swiss
 * Federal Council's decision (2024-09-15), GDPR Art. 94 (2018-05-25), Regulation (EU) 2024/3228 (2025-07-20).
 */
export const frameworks: readonly Framework[] = [
  {
    id: 'safe-harbor-eu',
    name: 'U.S.-EU Safe Harbor',
    purpose: 'transfer',
    validFrom: '2000-07-26',
    voidSince: '2015-10-06',
    by: 'CJEU C-362/14 Schrems I',
    says: /(?:\bus\b|united states)[^.]{0,30}(?:\beu\b|eea|european)[^.]{0,25}safe ?harbou?r|safe ?harbou?r (?:framework|principles|program|certification|privacy|seal|notice|agreement|list)|(?:\beu\b|eea|european)[^.]{0,10} safe ?harbou?r/i,
    saysNot: new RegExp(
      `${gone.source}|forward-looking|private securities|dmca|copyright|digital millennium|12 usc|hipaa|de-identif`,
      'i',
    ),
  },
  {
    id: 'safe-harbor-swiss',
    name: 'U.S.-Swiss Safe Harbor',
    purpose: 'transfer',
    validFrom: '2009-01-01',
    voidSince: '2017-01-11',
    by: 'replaced by the Swiss-U.S. Privacy Shield',
    says: /(?:swiss|switzerland)[^.]{0,20}safe ?harbou?r/i,
    saysNot: gone,
  },
  {
    id: 'privacy-shield-eu',
    name: 'EU-U.S. Privacy Shield',
    purpose: 'transfer',
    validFrom: '2016-07-12',
    voidSince: '2020-07-16',
    by: 'CJEU C-311/18 Schrems II',
    says: /privacy ?shield/i,
    saysNot: gone,
  },
  {
    id: 'privacy-shield-swiss',
    name: 'Swiss-U.S. Privacy Shield',
    purpose: 'transfer',
    validFrom: '2017-01-11',
    voidSince: '2020-09-08',
    by: 'the FDPIC took the United States off its list',
    says: /(?:swiss|switzerland)[^.]{0,20}privacy ?shield/i,
    saysNot: gone,
  },
  {
    id: 'dpf',
    name: 'EU-U.S. Data Privacy Framework',
    purpose: 'transfer',
    validFrom: '2023-07-10',
    by: 'Implementing Decision (EU) 2023/1795; appeal C-703/25 P pending',
    says: /data privacy framework|\bDPF\b/i,
  },
  {
    id: 'dpf-uk',
    name: 'UK Extension to the EU-U.S. Data Privacy Framework',
    purpose: 'transfer',
    validFrom: '2023-10-12',
    by: 'UK data bridge regulations',
    says: /uk extension/i,
  },
  {
    id: 'dpf-swiss',
    name: 'Swiss-U.S. Data Privacy Framework',
    purpose: 'transfer',
    validFrom: '2024-09-15',
    by: 'Swiss Federal Council',
    says: /(?:swiss|switzerland)[^.]{0,20}(?:data privacy framework|\bDPF\b)/i,
  },
  {
    id: 'described-not-named',
    name: 'an agreement between the U.S. and the EU that it does not name',
    purpose: 'transfer',
    by: '',
    says: /(?:agreements?|frameworks?|arrangements?) between (?:the )?(?:\bus\b|united states)[^.]{0,44}(?:european union|\beu\b|switzerland)/i,
    saysNot: gone,
  },
  {
    id: 'directive-95',
    name: 'Directive 95/46/EC',
    purpose: 'law',
    validFrom: '1995-10-24',
    voidSince: '2018-05-25',
    by: 'repealed by the GDPR',
    says: /95\/46\/EC|eu data protection directive/i,
    saysNot: gone,
  },
  {
    id: 'eu-odr',
    name: 'EU platform for online dispute resolution',
    purpose: 'dispute-platform',
    validFrom: '2016-02-15',
    voidSince: '2025-07-20',
    by: 'Regulation (EU) 2024/3228',
    says: /online dispute resolution|ODR platform|ec\.europa\.eu\/(?:consumers\/)?odr/i,
    saysNot: gone,
  },
  {
    id: 'dnt',
    name: 'Do Not Track',
    purpose: 'signal',
    validFrom: '2010-01-01',
    by: 'never became a standard; Global Privacy Control is the signal with legal force',
    says: /do[- ]not[- ]track/i,
  },
];
