/** Today where the person is, YYYY-MM-DD. */
export function today(): string {
  return new Intl.DateTimeFormat('sv').format(); // Swedish dates are written YYYY-MM-DD
}
