import { isPanelButton } from './controls.ts';
import { isEnclosing } from './enclosures.ts';
import { type NameSays, NEVER_A_REGION, whatNameSays } from './regions.ts';
import { BLOCK, BOLD, headingLevel, levelOfTag, NO_TEXT } from './tags.ts';

/** What an element's own tag and attributes say: read once, when the walk enters it. */
export type Traits = {
  tag: string;
  role: string | null;
  /** Its content is never text of the page. */
  hasNoText: boolean;
  /** Begins and ends a block. */
  isBlock: boolean;
  isBold: boolean;
  isClosed: boolean;
  /** A summary or button that opens a closed section. */
  isOpener: boolean;
  /** Headings inside it end with it. */
  isEnclosing: boolean;
  headingLevel: number | undefined;
  name: NameSays | undefined;
};

type ClassSays = { hides: boolean; encloses: boolean };
type StyleSays = { hides: boolean; isBold: boolean };

const BOLD_STYLE = /font-weight\s*:\s*(?:bold|[6-9]00)/;
const HIDING_STYLE =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|(?:max-)?height\s*:\s*0(?:px)?\s*(?:;|!|$))/;
const HIDING_CLASSES = new Set(
  'hidden hide collapse collapsed is-hidden is-collapsed is-closed d-none'.split(' '),
);
const ENCLOSING_NAME = /accordion|collaps[ei]|expand(?:er|able)|toggle|tab-?(?:pane|content)/;
const LONGEST_NAME = 500;
const LONGEST_STYLE = 2_000;
/** Names that are remembered: pages use few of them, often. */
const MOST_NAMES = 5_000;

/** Of an element without attributes. */
function bareTraits(tag: string): Traits {
  const isClosed = tag === 'details' || tag === 'dialog';
  return {
    tag,
    role: null,
    hasNoText: NO_TEXT.has(tag),
    isBlock: BLOCK.has(tag) || tag === 'button',
    isBold: BOLD.has(tag),
    isClosed,
    isOpener: tag === 'summary',
    isEnclosing: isClosed || isEnclosing(tag, null),
    headingLevel: levelOfTag(tag),
    name: undefined,
  };
}

/** Reads traits of one page's elements; what a name or style says is found out once for each. */
export class TraitReader {
  private readonly bare = new Map<string, Traits>();
  private readonly classes = new Map<string, ClassSays>();
  private readonly styles = new Map<string, StyleSays>();
  private readonly names = new Map<string, NameSays | undefined>();

  /** Of the tag alone. */
  ofTag(tag: string): Traits {
    return remembered(this.bare, tag, bareTraits);
  }

  /** Of the element, given what its tag says. */
  of(element: Element, bare: Traits): Traits {
    const { tag } = bare;
    if (!element.hasAttributes())
      return tag === 'button' ? { ...bare, isOpener: isPanelButton(element) } : bare;
    let role: string | null = null;
    let name = '';
    let says: ClassSays | undefined;
    let style: StyleSays | undefined;
    let isHidden = false;
    let isOpen = false;
    let expands = false;
    let hasRegionName = false;
    for (const attribute of element.getAttributeNames()) {
      switch (attribute) {
        case 'class':
          name = (element.getAttribute(attribute) ?? '').slice(0, LONGEST_NAME);
          says = remembered(this.classes, name, classSays);
          hasRegionName = true;
          break;
        case 'style':
          style = remembered(
            this.styles,
            (element.getAttribute(attribute) ?? '').slice(0, LONGEST_STYLE),
            styleSays,
          );
          break;
        case 'role':
          role = element.getAttribute(attribute);
          break;
        case 'id':
          hasRegionName = true;
          break;
        case 'hidden':
          isHidden = true;
          break;
        case 'aria-hidden':
          isHidden ||= element.getAttribute(attribute) === 'true';
          break;
        case 'aria-expanded':
          expands = true;
          break;
        case 'open':
          isOpen = true;
      }
    }
    const isClosed = bare.isClosed ? !isOpen : isHidden || style?.hides === true || says?.hides === true;
    return {
      tag,
      role,
      hasNoText: bare.hasNoText,
      isBlock: bare.isBlock || expands,
      isBold: bare.isBold || style?.isBold === true,
      isClosed,
      isOpener: bare.isOpener || (tag === 'button' && isPanelButton(element)),
      isEnclosing: isClosed || says?.encloses === true || isEnclosing(tag, role),
      headingLevel: headingLevel(tag, role, element),
      name:
        hasRegionName && !NEVER_A_REGION.has(tag)
          ? remembered(this.names, `${element.id} ${name}`.slice(0, LONGEST_NAME), whatNameSays)
          : undefined,
    };
  }
}

function remembered<Value>(known: Map<string, Value>, key: string, find: (key: string) => Value): Value {
  const before = known.get(key);
  if (before !== undefined || known.has(key)) return before as Value; // has() says it is one
  const found = find(key);
  if (known.size < MOST_NAMES) known.set(key, found);
  return found;
}

function classSays(name: string): ClassSays {
  const small = name.toLowerCase();
  return {
    hides: small.split(/\s+/).some((word) => HIDING_CLASSES.has(word)),
    encloses: ENCLOSING_NAME.test(small),
  };
}

function styleSays(style: string): StyleSays {
  const small = style.toLowerCase();
  return { hides: HIDING_STYLE.test(small), isBold: small.includes('weight') && BOLD_STYLE.test(small) };
}
