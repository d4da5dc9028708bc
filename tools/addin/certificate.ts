import { readFile } from 'node:fs/promises';
import { getHttpsServerOptions } from 'office-addin-dev-certs';

export type CertificateAnswer =
  | { readonly ok: true; readonly cert: Buffer; readonly key: Buffer }
  | { readonly ok: false; readonly problem: string };

/**
 * A certificate for localhost that Excel trusts. Microsoft's tool makes one and asks the system once to
 * trust it; where that is not allowed, SSOS_CERT and SSOS_KEY name the files of another.
 */
export async function developmentCertificate(): Promise<CertificateAnswer> {
  const { SSOS_CERT: certPath, SSOS_KEY: keyPath } = process.env;
  try {
    if (certPath !== undefined && keyPath !== undefined) {
      return { ok: true, cert: await readFile(certPath), key: await readFile(keyPath) };
    }
    const { cert, key } = await getHttpsServerOptions();
    return { ok: true, cert, key };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      ok: false,
      problem:
        `There is no certificate for localhost: ${why}\n` +
        'Run npx office-addin-dev-certs install and let it be trusted, or set SSOS_CERT and SSOS_KEY to the ' +
        'files of a certificate this machine trusts.',
    };
  }
}
