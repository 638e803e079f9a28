import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPageInSlices } from '../lib/page/read/read.ts';

/** Injected only into policies or on a click; what its promise gives goes back to the worker. */
export default defineUnlistedScript(() => readPageInSlices(document, { url: location.href }));
