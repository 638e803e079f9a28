/** `decodeURIComponent` that gives back its input where the percent signs are broken. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
