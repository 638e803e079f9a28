import { tagsOf } from './tags.ts';

/** Browsers cap the nesting of elements at 512; parsers and walkers below this have room for sloppy pages. */
const deepest = 2_000;
/** A parser compares each attribute of an element with all before it. */
const mostAttributes = 2_000;
/** Elements that a parser opens anew because a `<b>` or `<font>` outlived its paragraph: they multiply. */
const mostReopened = 50_000;

const empty = wordsOf(
  'area base basefont bgsound body br col embed frame head hr html img input keygen link meta param source track wbr',
);
/** One of these ends where the next one begins. */
const endedByNext = wordsOf(
  'button caption colgroup dd dt li optgroup option p rb rp rt rtc select tbody td tfoot th thead tr',
);
/** These stay open beyond the end of what they stand in, until they are closed themselves. */
const formatting = wordsOf('a b big code em font i nobr s small strike strong tt u');
/** Drawings write them closed in themselves: `<path/>`. Anything else leaves the drawing. */
const drawn = wordsOf(
  'animate animatetransform circle clippath defs ellipse fegaussianblur feoffset filter g image line lineargradient ' +
    'mask metadata path pattern polygon polyline radialgradient rect stop style switch symbol text title tspan use view',
);

/**
 * Why a source would cost a parser more than it is worth; undefined for sane sources, also sloppy ones. One pass over its
 * tags, before anything is parsed, so that 100,000 open tags are known before they cost anything. An upper bound: a parser
 * closes more than is seen here.
 */
export function tooCostly(html: string): string | undefined {
  const open = new OpenElements();
  let isDrawing = false;
  let reopened = 0;
  for (const { name, isEnd, isSelfClosed, attributes } of tagsOf(html)) {
    if (attributes > mostAttributes) return `an element with more than ${mostAttributes} attributes`;
    if (name === 'svg' || name === 'math') isDrawing = !isEnd;
    else if (!drawn.has(name)) isDrawing = false;
    if (isEnd) {
      open.end(name);
      continue;
    }
    reopened += open.outliving;
    if (reopened > mostReopened) return 'too many unclosed elements of style';
    if (!empty.has(name) && !(isSelfClosed && isDrawing)) open.start(name);
    if (open.depth > deepest) return `elements nested deeper than ${deepest}`;
  }
  return undefined;
}

class OpenElements {
  /** Elements of style that what they stood in has left behind. */
  outliving = 0;
  private readonly names: string[] = [];
  private readonly inside = new Map<string, number>();
  private readonly left = new Map<string, number>();

  get depth(): number {
    return this.names.length + this.outliving;
  }

  start(name: string): void {
    const around = endedByNext.has(name) ? this.names.findLast((each) => !formatting.has(each)) : undefined;
    if (around !== undefined && endedByNext.has(around)) this.endUpTo(around);
    this.names.push(name);
    add(this.inside, name, 1);
  }

  end(name: string): void {
    if (formatting.has(name)) this.endStyle(name);
    else if ((this.inside.get(name) ?? 0) > 0) this.endUpTo(name);
  }

  private endUpTo(name: string): void {
    for (let last = this.names.pop(); last !== undefined; last = this.names.pop()) {
      add(this.inside, last, -1);
      if (last === name) return;
      if (!formatting.has(last)) continue;
      add(this.left, last, 1);
      this.outliving += 1;
    }
  }

  private endStyle(name: string): void {
    if ((this.inside.get(name) ?? 0) > 0) {
      this.names.splice(this.names.lastIndexOf(name), 1);
      add(this.inside, name, -1);
    } else if ((this.left.get(name) ?? 0) > 0) {
      add(this.left, name, -1);
      this.outliving -= 1;
    }
  }
}

function add(counts: Map<string, number>, name: string, step: number): void {
  counts.set(name, (counts.get(name) ?? 0) + step);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
