import { runInThisContext } from 'node:vm';
import type * as Jsdom from 'jsdom';

// Part of jsdom is written as ES modules that CommonJS code asks for. Node itself can do that; a test runner that
// loads modules on its own cannot, so jsdom always comes from Node's own loader.
const { getBuiltinModule } = runInThisContext('process') as NodeJS.Process;
const { createRequire } = getBuiltinModule('node:module');

export const { JSDOM, VirtualConsole, requestInterceptor } = createRequire(import.meta.url)(
  'jsdom',
) as typeof Jsdom;
