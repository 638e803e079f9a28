import { isPanelButton } from './controls.ts';
import { isEnclosing } from './enclosures.ts';
import { type NameSays, whatNameSays } from './regions.ts';
import {
  BLOCK,
  BOLD,
  HIDING_CLASS,
  headingLevel,
  isHiddenByState,
  isHiddenByStyle,
  levelOfTag,
} from './tags.ts';

/** What an element's own tag and attributes say: read once, when the walk enters it. */
export type Traits = {
  tag: string;
  role: string | null;
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

const BOLD_STYLE = /font-weight\s*:\s*(?:bold|[6-9]00)/i;
const ENCLOSING_NAME = /accordion|collaps[ei]|expand(?:er|able)|toggle|tab-?(?:pane|content)/i;
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
    isBlock: BLOCK.has(tag) || tag === 'button',
    isBold: BOLD.has(tag),
    isClosed,
    isOpener: tag === 'summary',
    isEnclosing: isClosed || isEnclosing(tag, null),
    headingLevel: levelOfTag(tag),
    name: undefined,
  };
}

/** Reads traits of one page's elements; what a name says is found out once for each name. */
export class TraitReader {
  private readonly bare = new Map<string, Traits>();
  private readonly classes = new Map<string, ClassSays>();
  private readonly names = new Map<string, NameSays | undefined>();

  read(element: Element, tag: string, hasAttributes: boolean): Traits {
    const bare = this.bare.get(tag) ?? bareTraits(tag);
    if (!hasAttributes) {
      if (this.bare.size < MOST_NAMES) this.bare.set(tag, bare);
      return tag === 'button' ? { ...bare, isOpener: isPanelButton(element) } : bare;
    }
    const role = element.getAttribute('role');
    const style = element.getAttribute('style')?.slice(0, LONGEST_STYLE);
    const className = element.getAttribute('class')?.slice(0, LONGEST_NAME);
    const said = className ? this.classSays(className) : undefined;
    const isClosed = bare.isClosed
      ? !element.hasAttribute('open')
      : isHiddenByState(element) || (style !== undefined && isHiddenByStyle(style)) || said?.hides === true;
    return {
      tag,
      role,
      isBlock: bare.isBlock || element.hasAttribute('aria-expanded'),
      isBold: bare.isBold || (style !== undefined && BOLD_STYLE.test(style)),
      isClosed,
      isOpener: bare.isOpener || (tag === 'button' && isPanelButton(element)),
      isEnclosing: isClosed || said?.encloses === true || isEnclosing(tag, role),
      headingLevel: headingLevel(tag, role, element),
      name: this.nameSays(`${element.id} ${className ?? ''}`),
    };
  }

  private classSays(name: string): ClassSays {
    const known = this.classes.get(name);
    if (known !== undefined) return known;
    const says = { hides: HIDING_CLASS.test(name), encloses: ENCLOSING_NAME.test(name) };
    if (this.classes.size < MOST_NAMES) this.classes.set(name, says);
    return says;
  }

  private nameSays(name: string): NameSays | undefined {
    if (name === ' ') return undefined;
    const known = this.names.get(name);
    if (known !== undefined || this.names.has(name)) return known;
    const says = whatNameSays(name.slice(0, LONGEST_NAME));
    if (this.names.size < MOST_NAMES) this.names.set(name, says);
    return says;
  }
}
