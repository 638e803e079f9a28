/** What a button is about, for those who only hear its words: the same words stand on many. */
export function About({ what }: { what: string }) {
  return (
    <span class="unseen">
      : <bdi>{what}</bdi>
    </span>
  );
}
