/** The open door that stands for Wayout: the light comes from the way out. Decorative. */
export function Door() {
  return (
    <svg class="door" viewBox="22 14 98 106" width="37" height="40" aria-hidden="true" focusable="false">
      <path class="door-floor" d="M36 104h60l20 14H26Z" />
      <path class="door-light" d="M36 18h60v86H36Z" />
      <path class="door-leaf" d="M36 18l36 14v86L36 104Z" />
      <path class="door-knob" d="M62 66v14" />
    </svg>
  );
}
