/**
 * The logistic function, made of additions, multiplications and divisions only: `Math.exp` may differ in the last digit from browser to
 * browser, and the same page must give the same answer everywhere. Exact to about 1e-9.
 */
export function logistic(x: number): number {
  const bounded = Math.max(-30, Math.min(30, x));
  const small = bounded / 1024;
  let power = 1 + small * (1 + (small / 2) * (1 + (small / 3) * (1 + small / 4)));
  for (let i = 0; i < 10; i++) power *= power;
  return power / (1 + power);
}
