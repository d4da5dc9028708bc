import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where pages load the client from; here the installed, unmodified package answers for it. */
export const CLIENT_ADDRESS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const dist = join(
  dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')),
  'dist',
);
const texts = new Map<string, string>();

/** The client's file behind an address, or null. Read once a process. */
export function clientFile(address: string): string | null {
  if (!address.startsWith(CLIENT_ADDRESS)) {
    return null;
  }
  // The package's files are in lower case; the address may have capitals.
  const [path = ''] = address.slice(CLIENT_ADDRESS.length).toLowerCase().split(/[?#]/);
  const known = texts.get(path);
  if (known !== undefined) {
    return known;
  }
  const file = join(dist, path);
  if (!file.startsWith(dist) || !existsSync(file)) {
    return null;
  }
  const text = readFileSync(file, 'utf8');
  texts.set(path, text);
  return text;
}
