import { type ClassSays, classSays, type StyleSays, styleSays } from './appearance.ts';
import { isPanelButton } from './controls.ts';
import { isEnclosing } from './enclosures.ts';
import { type NameSays, NEVER_A_REGION, regionOf, whatNameSays } from './regions.ts';
import { BLOCK, BOLD, headingLevel, levelOfTag, NO_TEXT, PREFORMATTED } from './tags.ts';

/** What an element's own tag and attributes say: read once, when the walk enters it. */
export type Traits = {
  tag: string;
  role: string | null;
  /** Its content is never text of the page. */
  hasNoText: boolean;
  isCustom: boolean;
  /** Begins and ends a block. */
  isBlock: boolean;
  isBold: boolean;
  isClosed: boolean;
  /** A summary or button that opens a closed section. */
  isOpener: boolean;
  /** Headings inside it end with it. */
  isEnclosing: boolean;
  /** Line ends in its text count. */
  isPreformatted: boolean;
  headingLevel: number | undefined;
  name: NameSays | undefined;
  /** It opens a region. */
  isRegion: boolean;
};

const LONGEST_NAME = 500;
const LONGEST_STYLE = 2_000;
/** Names that are remembered: pages use few of them, often. */
const MOST_NAMES = 5_000;

/** Of an element without attributes. */
function bareTraits(tag: string): Traits {
  const isClosed = tag === 'details' || tag === 'dialog';
  const headingLevel = levelOfTag(tag);
  return {
    tag,
    role: null,
    hasNoText: NO_TEXT.has(tag),
    isCustom: tag.includes('-'),
    isBlock: BLOCK.has(tag) || tag === 'button' || tag === 'textarea' || headingLevel !== undefined,
    isBold: BOLD.has(tag),
    isClosed,
    isOpener: tag === 'summary',
    isEnclosing: isClosed || isEnclosing(tag, null),
    isPreformatted: PREFORMATTED.has(tag),
    headingLevel,
    name: undefined,
    isRegion: isRegion(tag, null, undefined),
  };
}

function isRegion(tag: string, role: string | null, name: NameSays | undefined): boolean {
  return regionOf({ tag, role, name }, false) !== undefined;
}

/** Reads traits of one page's elements; what a name or style says is found out once for each. */
export class TraitReader {
  private readonly bare = new Map<string, Traits>();
  /** Of elements of which only tag and class say anything. */
  private readonly classed = new Map<string, Traits>();
  private readonly classes = new Map<string, ClassSays>();
  private readonly styles = new Map<string, StyleSays>();
  private readonly names = new Map<string, NameSays | undefined>();

  /** Of the tag alone. */
  ofTag(tag: string): Traits {
    return this.bare.get(tag) ?? remembered(this.bare, tag, bareTraits);
  }

  /** Of the element, given what its tag says. */
  of(element: Element, bare: Traits): Traits {
    if (!element.hasAttributes()) return withoutAttributes(element, bare);
    const said = saidBy(element);
    if (!said.onlyClass) return this.make(element, bare, said);
    if (said.className === undefined) return withoutAttributes(element, bare);
    if (bare.tag === 'button') return this.make(element, bare, said);
    const key = `${bare.tag} ${said.className}`;
    const before = this.classed.get(key);
    if (before !== undefined) return before;
    const made = this.make(element, bare, said);
    if (this.classed.size < MOST_NAMES) this.classed.set(key, made);
    return made;
  }

  private make(element: Element, bare: Traits, said: Said): Traits {
    const { tag } = bare;
    const { role, className } = said;
    const says = className === undefined ? undefined : remembered(this.classes, className, classSays);
    const style = said.style === undefined ? undefined : remembered(this.styles, said.style, styleSays);
    const isClosed = bare.isClosed
      ? !said.isOpen
      : said.isHidden || style?.hides === true || says?.hides === true;
    const name =
      (said.hasId || className !== undefined) && !NEVER_A_REGION.has(tag)
        ? remembered(this.names, `${element.id} ${className ?? ''}`.slice(0, LONGEST_NAME), whatNameSays)
        : undefined;
    return {
      tag,
      role,
      hasNoText: bare.hasNoText || says?.isIcon === true,
      isCustom: bare.isCustom,
      isBlock: bare.isBlock || said.expands,
      isBold: bare.isBold || style?.isBold === true,
      isClosed,
      isOpener: bare.isOpener || (role === 'button' && said.expands) || isPanelButton(element),
      isEnclosing: isClosed || says?.encloses === true || isEnclosing(tag, role),
      isPreformatted: bare.isPreformatted || style?.isPreformatted === true,
      headingLevel: headingLevel(tag, role, element),
      name,
      isRegion: isRegion(tag, role, name),
    };
  }
}

/** What of an element's attributes says anything about it. */
type Said = {
  role: string | null;
  className: string | undefined;
  style: string | undefined;
  hasId: boolean;
  isHidden: boolean;
  isOpen: boolean;
  expands: boolean;
  /** Nothing but its class says anything. */
  onlyClass: boolean;
};

function saidBy(element: Element): Said {
  const said: Said = {
    role: null,
    className: undefined,
    style: undefined,
    hasId: false,
    isHidden: false,
    isOpen: false,
    expands: false,
    onlyClass: true,
  };
  for (const attribute of element.getAttributeNames()) {
    switch (attribute) {
      case 'class':
        said.className = (element.getAttribute(attribute) ?? '').slice(0, LONGEST_NAME);
        continue;
      case 'style':
        said.style = (element.getAttribute(attribute) ?? '').slice(0, LONGEST_STYLE);
        break;
      case 'role':
        said.role = element.getAttribute(attribute);
        break;
      case 'id':
        said.hasId = true;
        break;
      case 'hidden':
        said.isHidden = true;
        break;
      case 'aria-hidden':
        if (element.getAttribute(attribute) !== 'true') continue;
        said.isHidden = true;
        break;
      case 'aria-expanded':
        said.expands = true;
        break;
      case 'open':
        said.isOpen = true;
        break;
      default:
        continue;
    }
    said.onlyClass = false;
  }
  return said;
}

function withoutAttributes(element: Element, bare: Traits): Traits {
  return bare.tag === 'button' ? { ...bare, isOpener: isPanelButton(element) } : bare;
}

function remembered<Value>(known: Map<string, Value>, key: string, find: (key: string) => Value): Value {
  const before = known.get(key);
  if (before !== undefined || known.has(key)) return before as Value; // has() says it is one
  const found = find(key);
  if (known.size < MOST_NAMES) known.set(key, found);
  return found;
}
