/**
 * Every match of an expression with the flag `g`, up to a number. Not by `matchAll`, which makes a copy of the expression
 * first, and engines prepare long ones anew.
 */
export function matchesOf(expression: RegExp, text: string, most: number): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  while (found.length < most) {
    const match = expression.exec(text);
    if (match === null) break;
    found.push(match);
  }
  return found;
}
