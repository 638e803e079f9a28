type Entry = { id: string; name: string; count: number };

/** Jumps to the regions below, each with what it holds. */
export function Contents({ label, entries }: { label: string; entries: Entry[] }) {
  return (
    <nav class="contents" aria-label={label}>
      {entries.map(({ id, name, count }) => (
        <a key={id} href={`#${id}`} class="contents-entry" data-region={id} data-empty={count === 0}>
          <span class="contents-count">{count}</span> <span>{name}</span>
        </a>
      ))}
    </nav>
  );
}
