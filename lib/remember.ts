/**
 * A function that answers without work when it is asked the same again: the statements of a section share their heading, the links of a
 * page its address. The answers are shared, so nobody may change them.
 *
 * @param most texts kept at a time; when there are more, all are forgotten, so that no page can fill the memory
 */
export function remember<Answer>(most: number, answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const now = answer(text);
    known.set(text, now);
    return now;
  };
}
