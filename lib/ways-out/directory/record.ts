import * as v from 'valibot';

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(2_000));

/**
 * What the directory knows of a company. `difficulty` is JustDeleteMe's word for closing an account there: hard means
 * through customer service, limited only in some countries, impossible not at all.
 */
export const recordSchema = v.object({
  name: text,
  /** Address for privacy requests. */
  email: v.exactOptional(text),
  /** Lines of the postal address, separated by "\n". */
  post: v.exactOptional(text),
  /** Form for privacy requests. */
  form: v.exactOptional(text),
  /** Page on which an account is closed, or that says how. */
  delete: v.exactOptional(text),
  deleteEmail: v.exactOptional(text),
  difficulty: v.exactOptional(v.picklist(['easy', 'medium', 'hard', 'limited', 'impossible'])),
  /** Page on which one's own data are downloaded. */
  download: v.exactOptional(text),
});

export type DirectoryRecord = v.InferOutput<typeof recordSchema>;
