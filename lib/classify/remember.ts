/**
 * A function that answers without work when it is asked again: the statements of a section share their heading, those of a list their
 * lead-in, and each is the one before the next.
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
