import { isProse, type RawBlock } from './raw.ts';

/**
 * Three of four paragraphs of a policy have one of these in small letters, in the languages of policies; of other pages fewer than
 * half. Plain searches: preparing one expression of them all would take longer than a small page.
 */
const OF_DATA = (
  'data|personal|information|privac|polic|cookie|collect|consent|third part|third-part|disclos|advertis|opt out|opt-out|@|' +
  'daten|personenbez|einwillig|verarbeit|widerruf|données|donnees|privée|confidential|traitement|datos|tratamiento|derecho|' +
  ' dati|trattament|consenso|diritt|gegevens|verwerk|toestemming|dados|tratamento|direito|danych| dane |prywatn|przetwarz|' +
  ' zgod|opplysning|oplysning|uppgift|údaj|tiedo|adat|date cu|персонал|данн|δεδομ|προσωπ|個人|情報|クッキー|개인|정보|쿠키|个人|信息'
).split('|');
/** Paragraphs asked to learn whether the words fit the page's language, and the share of them that then speak. */
const ASKED = 25;
const SHARE_THAT_SPEAKS = 0.45;

/** Which of a page's blocks speak of data. Where the words fit too little of the page, all of them do. */
export class Speech {
  private readonly said: (boolean | undefined)[] = [];
  private understood: boolean | undefined;
  private readonly blocks: readonly RawBlock[];

  constructor(blocks: readonly RawBlock[]) {
    this.blocks = blocks;
  }

  /** Is the block of this index prose that speaks of data? */
  isHeard(index: number): boolean {
    const block = this.blocks[index];
    return block !== undefined && isProse(block) && this.speaks(index);
  }

  /** Does the block of this index, whatever it is, speak of data? */
  speaks(index: number): boolean {
    if (this.says(index)) return true;
    this.understood ??= this.isUnderstood();
    return !this.understood;
  }

  private isUnderstood(): boolean {
    const prose: number[] = [];
    for (const [index, block] of this.blocks.entries()) if (isProse(block)) prose.push(index);
    const step = Math.ceil(prose.length / ASKED);
    const asked = prose.filter((_index, at) => at % step === 0);
    return asked.filter((index) => this.says(index)).length >= SHARE_THAT_SPEAKS * asked.length;
  }

  private says(index: number): boolean {
    const before = this.said[index];
    if (before !== undefined) return before;
    const text = this.blocks[index]?.text.toLowerCase() ?? '';
    const says = OF_DATA.some((stem) => text.includes(stem));
    this.said[index] = says;
    return says;
  }
}
