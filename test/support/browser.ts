import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { outsideProgram } from './outside-program';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Nothing leaves this machine, not even a question for an address. */
const NO_NETWORK = ['MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'];

/**
 * The machine's Chromium, without a window, without a network and with a profile of its own. `resolverRules` name the
 * hosts for which a server of the test answers, whose certificate is then not looked at.
 */
export function startBrowser(resolverRules: readonly string[] = []): Promise<Browser> {
  const executablePath = outsideProgram('chromium');
  if (executablePath === null) throw new Error('Chromium is asked for with describeWith.');
  const rules = `--host-resolver-rules=${[...resolverRules, ...NO_NETWORK].join(', ')}`;
  const trust = resolverRules.length > 0 ? ['--ignore-certificate-errors'] : [];
  return chromium.launch({ executablePath, args: [...FLAGS, ...trust, rules] });
}
