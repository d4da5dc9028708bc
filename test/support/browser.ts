import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { outsideProgram } from './outside-programs';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Nothing leaves this machine, not even a question for an address.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** The machine's Chromium, without a window, without a network and with a profile of its own. */
export function startBrowser(): Promise<Browser> {
  const executablePath = outsideProgram('chromium');
  if (executablePath === null) throw new Error('Chromium is asked for with describeWith.');
  return chromium.launch({ executablePath, args: FLAGS });
}
