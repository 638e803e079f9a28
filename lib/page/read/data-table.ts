/** Cells longer than this hold paragraphs: the table is there for layout. */
const LONGEST_CELL = 1_500;
/** Rows looked at to tell a table of data from a table for layout. */
const ROWS_LOOKED_AT = 40;

/** Is this table one of data, whose rows are read as rows, and not one that only lays out a page? */
export function isDataTable(table: Element): boolean {
  if (table.getAttribute('role') === 'presentation') return false;
  if (table.querySelector('table, h1, h2, h3, form') !== null) return false;
  const all = table.querySelectorAll('tr');
  const rows = Math.min(all.length, ROWS_LOOKED_AT);
  const wide: Element[] = [];
  for (let at = 0; at < rows; at += 1) {
    const row = all[at];
    if (row !== undefined && row.childElementCount > 1) wide.push(row);
  }
  return rows >= 2 && wide.length >= rows / 2 && wide.every(hasShortCells);
}

function hasShortCells(row: Element): boolean {
  for (let cell = row.firstElementChild; cell !== null; cell = cell.nextElementSibling) {
    if ((cell.textContent ?? '').length > LONGEST_CELL) return false;
  }
  return true;
}

/** Stands between two cells while a row is read. */
export const CELL_END = ' \u0001 ';

/** Cells of a row stand as "Purpose | Legal basis | Retention"; empty cells are dropped. */
export function joinCells(text: string): string {
  const cells = text.split('\u0001').map((cell) => cell.trim());
  return cells.filter((cell) => cell !== '').join(' | ');
}

export function isCell(tag: string): boolean {
  return tag === 'td' || tag === 'th';
}
