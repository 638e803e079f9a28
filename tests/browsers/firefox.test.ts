import { describe } from 'vitest';
import { firefoxDriver } from './driver.ts';
import { flowSuite } from './flow-suite.ts';

describe('Firefox', () => flowSuite(() => firefoxDriver({ idle: 1_000 })));
