/** An unsigned 32-bit number. */
export type Checksum = number;

/** FNV-1a over the bytes: finds accidents, not attacks; the file ships inside the signed extension. */
export function checksumOf(bytes: Uint8Array): Checksum {
  let hash = 0x811c9dc5;
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
  return hash >>> 0;
}

/** The same over 32-bit words, lowest byte first, the last filled up with zeros: a quarter of the steps. It begins with the length. */
export function checksumOfWords(bytes: Uint8Array): Checksum {
  const words = new Uint32Array(Math.ceil(bytes.length / 4)); // Every engine that runs the extension has the lowest byte first.
  new Uint8Array(words.buffer).set(bytes);
  let hash = 0x811c9dc5 ^ bytes.length;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ (words[i] ?? 0), 0x01000193);
  return hash >>> 0;
}
