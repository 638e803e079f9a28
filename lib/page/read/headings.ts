import type { Block } from '../../types.ts';
import type { RawBlock } from './raw.ts';

/** A path names at most this many headings: deeper ones are styling. */
const DEEPEST_PATH = 6;

/** Gives the chosen raw blocks their heading paths ("Privacy Policy > Your rights"). */
export function withHeadings(raw: RawBlock[]): Block[] {
  const path: { rank: number; text: string }[] = [];
  return raw.map((block) => {
    if (block.kind === 'heading') {
      while ((path.at(-1)?.rank ?? 0) >= block.rank) path.pop();
      const heading = joined(path);
      path.push({ rank: block.rank, text: block.text });
      return { ...shared(block), heading, level: Math.min(6, block.rank > 6 ? path.length : block.rank) };
    }
    const level = block.kind === 'list-item' ? { level: block.rank } : {};
    return { ...shared(block), heading: joined(path), ...level };
  });
}

function shared(block: RawBlock): Pick<Block, 'kind' | 'text' | 'place'> {
  return { kind: block.kind, text: block.text, place: block.collapsed ? 'collapsed' : 'text' };
}

function joined(path: { text: string }[]): string {
  return path
    .slice(-DEEPEST_PATH)
    .map((step) => step.text)
    .join(' > ');
}
