const base = 36;
const [tMin, tMax, skew, damp] = [1, 26, 38, 700];

function digitOf(character: string): number {
  const code = character.charCodeAt(0);
  if (code >= 48 && code <= 57) return code - 22;
  return code >= 97 && code <= 122 ? code - 97 : base;
}

function adapted(delta: number, points: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? damp : 2));
  rest += Math.floor(rest / points);
  let k = 0;
  for (; rest > ((base - tMin) * tMax) / 2; k += base) rest = Math.floor(rest / (base - tMin));
  return k + Math.floor(((base - tMin + 1) * rest) / (rest + skew));
}

/** One label behind "xn--"; `null` for what is no Punycode (RFC 3492) or hides more than letters and digits. */
function decodedLabel(label: string): string | null {
  const dash = label.lastIndexOf('-');
  const output = dash > 0 ? [...label.slice(0, dash)].map((one) => one.codePointAt(0) ?? 0) : [];
  let [n, i, bias] = [128, 0, 72];
  for (let at = dash > 0 ? dash + 1 : 0; at < label.length; ) {
    const before = i;
    for (let [weight, k] = [1, base]; ; k += base) {
      const digit = at < label.length ? digitOf(label.charAt(at)) : base;
      at += 1;
      if (digit >= base) return null;
      i += digit * weight;
      const threshold = Math.min(tMax, Math.max(tMin, k - bias));
      if (digit < threshold) break;
      weight *= base - threshold;
    }
    const points = output.length + 1;
    bias = adapted(i - before, points, before === 0);
    n += Math.floor(i / points);
    i %= points;
    if (n > 0x10ffff) return null;
    output.splice(i, 0, n);
    i += 1;
  }
  const decoded = String.fromCodePoint(...output);
  return /^[\p{L}\p{M}\p{N}-]+$/u.test(decoded) ? decoded : null;
}

/** A host as people see it, in its own letters; as it stands where it has none of other alphabets. */
export function readableHost(host: string): string {
  return host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decodedLabel(label.slice(4)) ?? label) : label))
    .join('.');
}
