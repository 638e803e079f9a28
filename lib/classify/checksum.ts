/** An unsigned 32-bit number. */
export type Checksum = number;

/** FNV-1a over the bytes: finds accidents, not attacks; the file ships inside the signed extension. */
export function checksumOf(bytes: Uint8Array): Checksum {
  let hash = 0x811c9dc5;
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
  return hash >>> 0;
}
