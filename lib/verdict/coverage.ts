/** Below this share (0..1) of the policy's text, something may be unread rather than unsaid: no silence, no grade. */
export const enoughRead = 0.9;
