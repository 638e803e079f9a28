import { describe } from 'vitest';
import { firefoxDriver } from './driver.ts';
import { flowSuite, stoppedWorkerSuite } from './flow-suite.ts';

describe('Firefox', () => flowSuite(() => firefoxDriver()));

describe('Firefox that stops an idle event page after a second', () =>
  stoppedWorkerSuite(() => firefoxDriver({ idle: 1_000 })));
