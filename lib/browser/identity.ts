import * as v from 'valibot';

/** What the detector says of the document it runs in. */
const identity = v.object({
  /** Names this document and route; stable through the back/forward cache, new after each navigation. */
  document: v.string(),
  isPolicy: v.boolean(),
});

export type Identity = v.InferOutput<typeof identity>;

/** @throws ValiError when a script other than the detector answered */
export function parseIdentity(value: unknown): Identity {
  return v.parse(identity, value);
}
