/** A record without some of its fields. */
export function omit<T extends object, K extends keyof T>(record: T, ...keys: readonly K[]): Omit<T, K> {
  const copy: Partial<T> = { ...record };
  keys.forEach((key) => Reflect.deleteProperty(copy, key));
  return copy as Omit<T, K>;
}
