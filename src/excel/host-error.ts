import { KNOWN_HOST_CODES } from '../text/excel-problem-words';
import type { HostCode } from '../text/excel-problem-words';

/** The code of an error that Excel or its client answered; null for an error of our own. */
export function hostCode(error: unknown): HostCode | null {
  if (typeof error !== 'object' || error === null || !('code' in error) || !('debugInfo' in error)) {
    return null;
  }
  return KNOWN_HOST_CODES.find((known) => known === error.code) ?? 'Unknown';
}
