import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPolicy } from '../lib/page/read/read.ts';

/** Injected only into policies or on a click; its last expression goes back to the worker. */
export default defineUnlistedScript(() => readPolicy(document, { url: location.href }));
