/** The open door that stands for Wayout: the light comes from the way out. Decorative. */
export function Door() {
  return (
    <svg class="door" viewBox="0 0 32 32" width="36" height="36" aria-hidden="true" focusable="false">
      <path class="door-light" d="M9 5h14v21H9Z" />
      <path class="door-floor" d="M9 26h14l5 4H6Z" />
      <path class="door-leaf" d="M9 5l8.500 3.500v21L9 26Z" />
      <path class="door-knob" d="M14.600 17.200v3.200" />
    </svg>
  );
}
