/**
 * What stands before the day of a policy. `sure` labels say so wherever they stand; `loose` ones ("version", "posted")
 * also speak of other things and must stand close to their date.
 */
type Labels = { sure: string; loose: string };

const LATIN: Labels[] = [
  {
    // English
    sure: 'last(?:ly)? (?:updated?|revised|revision|modified|modification|amended|changed?|reviewed?|edited)|(?:most recent|latest) (?:update|revision|version|change)|(?:update|revision|modification|version|review|issue|publication|effective) date|date of (?:the )?(?:last |latest |most recent )?(?:update|revision|modification|change|issue|publication|entry into force)|effective|(?:take|took|come|came|go|went|enter|entered|entry)s? (?:in ?to )?(?:effect|force)|in (?:effect|force)|up(?:dated?|-to-date)|revised|modified|amended',
    loose:
      'version|rev\\.|revision|reviewed|posted|published|issued|adopted|changed|status\\s?:|valid (?:as of|from|since)|appl(?:ies|icable) (?:as of|from|since)|as of|dated?\\s?:',
  },
  {
    // German
    sure: 'letzte[rn]? (?:aktualisierung|änderung|überarbeitung|stand)|zuletzt|(?:aktualisiert|geändert|überarbeitet)(?: am)?|(?:gültig|gilt|gelten|wirksam) (?:ab|seit)|in kraft (?:seit|ab|getreten am|tritt am)|inkrafttreten|stand',
    loose: 'fassung|datum\\s?:',
  },
  {
    // French
    sure: "mise?s? [àa] jour|(?:derni[èe]re|date de(?: la)?(?: derni[èe]re)?) (?:modification|r[ée]vision|version|actualisation)|(?:modifi[ée]e?|r[ée]vis[ée]e?|actualis[ée]e?) le|(?:entr[ée]e? )?en vigueur|(?:date d|prise d|prend)[’' ]effet|(?:pour )?la dernière fois le|(?:applicable|s[’']applique(?:nt)?) (?:à partir|à compter|depuis|au)|date de (?:la )?publication",
    loose: 'en date du|publiée? le',
  },
  {
    // Spanish, Portuguese, Catalan
    sure: "(?:últim[ao]|fecha de(?: la)?(?: última)?|data d[ae](?: l[’'])?(?: ?última)?)\\s?(?:actualización|modificación|revisión|versión|cambio|atualização|modificação|revisão|alteração|versão|actualització|modificació)|(?:actualizad|atualizad|modificad|revisad|alterad)[ao]s?|(?:fecha|data) (?:efectiva|efetiva|de (?:entrada en vigor|vigencia|vigência|efectividad|entrada em vigor))|e[nm] vigor|vigente",
    loose: 'versión|versão|publicad[ao]|fecha\\s?:|data\\s?:',
  },
  {
    // Italian
    sure: "ultim[ao] (?:aggiornamento|modifica|revisione|versione)|aggiornat[ao]|data (?:di |dell[’']|dell[’']?ultim[ao] )?(?:ultim[ao] )?(?:aggiornamento|entrata in vigore|decorrenza|modifica|revisione)|in vigore|(?:efficace dal|data di efficacia)",
    loose: 'versione',
  },
  {
    // Dutch
    sure: '(?:voor het )?laatst|laatste (?:update|wijziging|versie|herziening)|(?:bijgewerkt|gewijzigd|aangepast|herzien)|datum (?:van )?(?:inwerkingtreding|ingang|laatste wijziging)|ingangsdatum|geldig (?:vanaf|sinds)|van kracht|in werking',
    loose: 'versie',
  },
  {
    // Polish, Czech, Slovak, Hungarian, Romanian
    sure: '(?:ostatnia|data ostatniej) (?:aktualizacj|zmian|modyfikacj)[ai]?|zaktualizowan[aoy]|obowiązuje|obowiązywania|wchodzi w życie|data wejścia w życie|poslední (?:aktualizace|změna|úprava)|posledná (?:aktualizácia|zmena)|aktualizov[aá]n[aoéý]|(?:platn|účinn)(?:[éýá]|ost)(?: od)?|(?:utolsó|legutóbbi) (?:frissítés|módosítás)|frissítve|hatály(?:os|ba ?lépés)|ultima (?:actualizare|modificare)|(?:data )?ultimei actualizări|actualizată|în vigoare|valabil(?:ă)? de',
    loose: 'wersja|verze|verzia|stan na',
  },
  {
    // Swedish, Danish, Norwegian, Finnish, Turkish
    sure: 'senast (?:uppdaterad|ändrad|reviderad)|uppdaterad|(?:sidst|sist|senest) (?:opdateret|oppdatert|ændret|endret|revideret)|opdateret|oppdatert|gäller från|gælder fra|gjelder fra|(?:viimeksi )?päivitetty|voimassa|(?:son )?güncelle(?:me|nme|ndi|nmiştir)(?: tarihi)?|yürürlük(?:te| tarihi)?',
    loose: 'sürüm',
  },
];

const BEYOND_LATIN: Labels = {
  sure: 'последнее обновление|последняя редакция|обновлен[оа]|действу(?:ет|ющая)|вступ(?:ает|ила|ления) в силу|оновлен[оа]|останнє оновлення|последна актуализация|в сила|τελευταία (?:ενημέρωση|τροποποίηση|αναθεώρηση)|ενημερώθηκε|ισχύει|(?:最終)?(?:更新|改定|改訂|制定|施行|発効|適用)(?:日|年月日)?|(?:最后|最近|最後|本次)?(?:版本)?(?:更新|修订|修訂|生效|发布|發佈)(?:日期|时间|時間)?|(?:최종 ?)?(?:시행|개정|공고|변경|업데이트) ?(?:일자?)?|תאריך עדכון|עודכן|آخر تحديث|تاريخ السريان',
  loose: 'редакция|версия|έκδοση|版本|버전',
};

/** In these languages the word may follow its date: "am 3.4.2024 geändert", "2024年3月1日改定". */
export const LABEL_AFTER =
  /^[\s,.)-]{0,3}(?:tarihinde )?(?:改定|改訂|更新|制定|施行|発効|修订|修訂|生效|시행|개정|aktualisiert|geändert|angepasst|überarbeitet|bijgewerkt|gewijzigd|aangepast|päivitetty|güncellen|frissítve|hatályos)/;

function compiled(labels: Labels[]): { all: RegExp; sure: RegExp } {
  const sure = labels.map((each) => each.sure).join('|');
  return {
    all: new RegExp(`(?:${sure}|${labels.map((each) => each.loose).join('|')})`, 'g'),
    sure: new RegExp(`^(?:${sure})$`),
  };
}

const latin = compiled(LATIN);
let beyondLatin: typeof latin | undefined;

/** A label's place in a text in small letters. */
export type Label = { start: number; end: number; isSure: boolean };

/** Every label in a text in small letters, in its order. */
export function labelsIn(small: string): Label[] {
  const sets = [latin];
  if (/[\u0370-\u06ff\u3040-\ud7af]/.test(small)) {
    beyondLatin ??= compiled([BEYOND_LATIN]);
    sets.push(beyondLatin);
  }
  const found: Label[] = [];
  for (const { all, sure } of sets) {
    for (const match of small.matchAll(all)) {
      const end = match.index + match[0].length;
      found.push({ start: match.index, end, isSure: sure.test(match[0]) });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}
