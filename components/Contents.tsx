type Entry = {
  id: string;
  name: string /** Absent where nothing was judged: unknown is no zero. */;
  count?: number | undefined;
};

/** Jumps to the regions below, each with what it holds. */
export function Contents({ label, entries }: { label: string; entries: Entry[] }) {
  return (
    <nav class="contents" aria-label={label}>
      {entries.map(({ id, name, count }) => (
        <a key={id} href={`#${id}`} class="contents-entry" data-region={id} data-empty={!count}>
          <span class="contents-count">{count ?? '–'}</span> <span>{name}</span>
        </a>
      ))}
    </nav>
  );
}
