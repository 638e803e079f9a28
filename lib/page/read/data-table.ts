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
  if (rows < 2 || wide.length < rows / 2) return false;
  const filled = wide.map(filledCells);
  return !filled.includes(undefined) && filled.some((cells) => cells !== undefined && cells > 1);
}

/** How many cells of a row have text; undefined where one is too long for data. */
function filledCells(row: Element): number | undefined {
  let filled = 0;
  for (let cell = row.firstElementChild; cell !== null; cell = cell.nextElementSibling) {
    const text = cell.textContent ?? '';
    if (text.length > LONGEST_CELL) return undefined;
    if (text.trim() !== '') filled += 1;
  }
  return filled;
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
