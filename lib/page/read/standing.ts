import { isDataTable } from './data-table.ts';
import type { Traits } from './traits.ts';

/** What a line of text is inside of. Elements that change nothing share their parent's. */
export type Standing = {
  /** The element that holds the text most closely: the row of a table of data, else the innermost block. */
  holder: Element;
  isClosed: boolean;
  isBold: boolean;
  isPreformatted: boolean;
  inMain: boolean;
  inForm: boolean;
  /** Nesting depth of lists. */
  lists: number;
  inTable: boolean;
  /** Row of a table of data; inside it nothing ends a block. */
  row: Element | undefined;
  /** Rank of the heading that a line here is, and whether it opens a closed section; undefined for text. */
  heading: { rank: number; opens: boolean } | undefined;
  /** The innermost element opens a closed section. */
  isOpener: boolean;
};

/** Outside of everything. */
export function outside(root: Element): Standing {
  return {
    holder: root,
    isClosed: false,
    isBold: false,
    isPreformatted: false,
    inMain: false,
    inForm: false,
    lists: 0,
    inTable: false,
    row: undefined,
    heading: undefined,
    isOpener: false,
  };
}

/** Where the element's own text stands, given where the element does. */
export function standingIn(element: Element, traits: Traits, around: Standing): Standing {
  const { tag, isBlock, isBold, isClosed, isOpener, isPreformatted } = traits;
  const saysNothing = !isBlock && !isBold && !isClosed && !isOpener && !isPreformatted;
  if (saysNothing && !around.isOpener && traits.headingLevel === undefined) return around;
  const inTable = around.inTable || (tag === 'table' && isDataTable(element));
  const row = around.row ?? (inTable && tag === 'tr' ? element : undefined);
  return {
    holder: row ?? (isBlock ? element : around.holder),
    isClosed: around.isClosed || isClosed,
    isBold: around.isBold || isBold,
    isPreformatted: around.isPreformatted || isPreformatted,
    inMain: around.inMain || tag === 'main' || tag === 'article',
    inForm: around.inForm || tag === 'form',
    lists: tag === 'ul' || tag === 'ol' ? around.lists + 1 : around.lists,
    inTable,
    row,
    heading: headingIn(traits, around),
    isOpener,
  };
}

/** Tags, roles and states that make a heading; blocks other than `<div>` end it. */
function headingIn({ tag, isBlock, isOpener, headingLevel }: Traits, around: Standing): Standing['heading'] {
  if (headingLevel !== undefined) return { rank: headingLevel, opens: around.isOpener };
  if (isOpener) return { rank: around.heading?.rank ?? 7, opens: true };
  if (tag === 'dt') return { rank: 9, opens: false };
  return isBlock && tag !== 'div' && tag !== 'button' ? undefined : around.heading;
}
