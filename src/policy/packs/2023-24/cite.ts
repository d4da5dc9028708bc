import type { Citation } from '../../pack';

/**
 * The letter of Sep 21: sections 1 to 6 are its six categories in order, and an item counts the bullets of that category's
 * next steps. `assistance` is its part on help by designation, `support for all` the one on help for every district.
 */
export function letterA(section: string, item: number | null = null): Citation {
  return { source: 'letter-a', section, item };
}

/** The letter of Sep 22, its parts by name; an item counts within the list of that part. */
export function letterB(section: string, item: number | null = null): Citation {
  return { source: 'letter-b', section, item };
}

/** Something neither letter says: why it is read so. */
export function reading(reason: string): Citation {
  return { source: 'reading', section: null, item: null, reason };
}
