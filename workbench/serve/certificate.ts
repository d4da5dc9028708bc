import { X509Certificate } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs';

export type Certificate = { readonly cert: Buffer; readonly key: Buffer };

const DAYS = 365;
const DAY = 86_400_000;
const HOSTS = ['localhost', '127.0.0.1', '::1'];

/**
 * A certificate for this machine, kept in a folder and made again when it has run out. It is not put among those the
 * machine trusts, which would need its owner's leave: a browser asks once instead.
 */
export async function ownCertificate(folder: string): Promise<Certificate> {
  const kept = await readCertificate(folder);
  if (kept !== null && daysLeft(kept.cert) > 1) return kept;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { authority, cert, key } = pathsIn(folder);
  await withoutItsReport(() => generateCertificates(authority, cert, key, DAYS, HOSTS));
  const made = await readCertificate(folder);
  if (made === null) throw new Error(`No certificate could be written to ${folder}.`);
  return made;
}

async function readCertificate(folder: string): Promise<Certificate | null> {
  const { cert, key } = pathsIn(folder);
  try {
    return { cert: await readFile(cert), key: await readFile(key) };
  } catch {
    return null;
  }
}

const pathsIn = (folder: string) => ({
  authority: join(folder, 'authority.crt'),
  cert: join(folder, 'localhost.crt'),
  key: join(folder, 'localhost.key'),
});

const daysLeft = (cert: Buffer): number => (Date.parse(new X509Certificate(cert).validTo) - Date.now()) / DAY;

/** The library prints a line of its own for each certificate; what a person reads here is ours to say. */
async function withoutItsReport(make: () => Promise<void>): Promise<void> {
  const { log } = console;
  console.log = () => undefined;
  try {
    await make();
  } finally {
    console.log = log;
  }
}
