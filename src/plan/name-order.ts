const names = new Intl.Collator('en', { numeric: true });

/** Compares names as a person sorts them: `Example 2` before `Example 12`. */
export const inNameOrder = (one: string, other: string): number => names.compare(one, other);
