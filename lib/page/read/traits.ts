import { isPanelButton } from './controls.ts';
import { isEnclosing } from './enclosures.ts';
import { type NameSays, whatNameSays } from './regions.ts';
import { BLOCK, BOLD, HIDING_CLASS, headingLevel, isHiddenByState, isHiddenByStyle } from './tags.ts';

/** What an element's own tag and attributes say: read once, when the walk enters it. */
export type Traits = {
  element: Element;
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

/** Reads traits of one page's elements; what a name says is found out once for each name. */
export class TraitReader {
  private readonly classes = new Map<string, ClassSays>();
  private readonly names = new Map<string, NameSays | undefined>();

  read(element: Element, tag: string): Traits {
    const isBlock = BLOCK.has(tag) || tag === 'button';
    const isBold = BOLD.has(tag);
    const isClosedByTag = tag === 'details' || tag === 'dialog';
    if (!element.hasAttributes()) {
      return {
        element,
        tag,
        role: null,
        isBlock,
        isBold,
        isClosed: isClosedByTag,
        isOpener: tag === 'summary' || isPanelButton(element),
        isEnclosing: isClosedByTag || isEnclosing(tag, null),
        headingLevel: headingLevel(tag, null, element),
        name: undefined,
      };
    }
    const role = element.getAttribute('role');
    const style = element.getAttribute('style')?.slice(0, LONGEST_STYLE);
    const className = element.getAttribute('class')?.slice(0, LONGEST_NAME);
    const said = className ? this.classSays(className) : undefined;
    const isClosed = isClosedByTag
      ? !element.hasAttribute('open')
      : isHiddenByState(element) || (style !== undefined && isHiddenByStyle(style)) || said?.hides === true;
    return {
      element,
      tag,
      role,
      isBlock: isBlock || element.hasAttribute('aria-expanded'),
      isBold: isBold || (style !== undefined && BOLD_STYLE.test(style)),
      isClosed,
      isOpener: tag === 'summary' || isPanelButton(element),
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
