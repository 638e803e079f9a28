/** A host or mail address: where it is too long for its line it breaks at its dots first, inside a name last. */
export function NetAddress({ text, class: className }: { text: string; class?: string }) {
  return (
    <bdi class={className}>
      {text.split(/(?<=[.@])(?=.)/).map((part, index) => (index === 0 ? part : [<wbr key={index} />, part]))}
    </bdi>
  );
}
