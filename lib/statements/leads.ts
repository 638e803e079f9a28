import type { Block } from '../types.ts';
import type { Span } from './sentences.ts';

/** A lead longer than this says more than what it introduces; its last part is kept. */
const LONGEST_LEAD = 400;
/** A list item without an end mark this short is the label of the list below it. */
const LONGEST_LABEL = 120;

const INTRODUCES = /[:：][\s*_"”)]*$/;
const POINTS_DOWN =
  /\b(?:following|below|as follows|such as|includ\w{1,4}|namely|these|folgende\w?|wie folgt|nachstehend\w{0,2}|suivant\w{0,2}|ci-dessous|siguientes?|a continuación|seguenti|di seguito|volgende|hieronder|seguintes?|abaixo|następując\w{1,3}|poniżej|následující\w{0,2}|nasledujúc\w{1,3}|alábbi\w{0,6}|következő\w{0,6}|următo\w{2,6}|följande|følgende|seuraav\w{1,6}|aşağıda\w{0,4})(?!\p{L})|ακόλουθ|παρακάτω|следующ|ниже|下記|以下|次の|如下|아래|다음/iu;

/** A block that may introduce what follows it; whether it does is found out when something follows. */
type Candidate = { block: Block; sentences: readonly Span[] };

/** Keeps, block by block, which sentence introduces the list or table that may follow. */
export class Leads {
  /** By nesting depth of lists, what stands above them all at 0; a text once it was asked for. */
  private readonly byLevel: (Candidate | string)[] = [];
  private tableHead = '';
  private last: Block | undefined;

  /** The introducing sentence for this block of these sentences; '' when none. To be called once per block, in order. */
  leadFor(block: Block, sentences: readonly Span[]): string {
    const lead = this.find(block, sentences);
    this.last = block;
    return lead;
  }

  private find(block: Block, sentences: readonly Span[]): string {
    const previous = this.last;
    if (block.kind === 'heading' || block.kind === 'paragraph') {
      this.byLevel.length = 0;
      this.byLevel[0] = { block, sentences };
      return '';
    }
    if (block.kind === 'table-row') {
      if (previous?.kind === 'table-row' && previous.heading === block.heading) {
        return this.tableHead || this.leadAt(0);
      }
      this.tableHead = isTableHead(block.text) ? block.text : '';
      return this.leadAt(0);
    }
    const level = Math.max(1, Math.min(block.level ?? 1, 12));
    this.byLevel.length = Math.min(this.byLevel.length, level);
    let lead = '';
    for (let above = this.byLevel.length - 1; above >= 0 && lead === ''; above -= 1) {
      lead = this.leadAt(above);
    }
    this.byLevel[level] = { block, sentences };
    return lead;
  }

  private leadAt(level: number): string {
    const found = this.byLevel[level] ?? '';
    if (typeof found === 'string') return found;
    const lead = leadIn(found);
    this.byLevel[level] = lead;
    return lead;
  }
}

function leadIn({ block: { kind, text }, sentences }: Candidate): string {
  if (kind === 'heading') return INTRODUCES.test(text) ? text : '';
  return introduction(text, sentences) || (kind === 'list-item' ? label(text) : '');
}
/** The last sentence of a text that announces what follows; '' when it announces nothing. */
function introduction(text: string, sentences: readonly Span[]): string {
  const span = sentences.at(-1);
  if (span === undefined) return '';
  const sentence = text.slice(span.start, span.end);
  const announces = INTRODUCES.test(sentence) || (POINTS_DOWN.test(sentence) && !text.endsWith(';'));
  return announces ? sentence.slice(-LONGEST_LEAD).trimStart() : '';
}

function label(text: string): string {
  return text.length <= LONGEST_LABEL && !/[.;,!?]$/.test(text) ? text : '';
}

/** Column titles are short and no sentences. */
function isTableHead(text: string): boolean {
  const cells = text.split(' | ');
  return cells.length > 1 && cells.every((cell) => cell.length <= 90 && !/[.;]$/.test(cell));
}
