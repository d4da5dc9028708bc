import { invalidArgument } from '../../wire/wire-error';

/** A text from the wire. What is none is refused with Excel’s code for it, here and below. */
export function asText(value: unknown): string {
  if (typeof value !== 'string') {
    throw invalidArgument(`${JSON.stringify(value)} is no text.`);
  }
  return value;
}

/** A number between two bounds, both counting. */
export function asNumber(value: unknown, least = -Infinity, most = Infinity): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < least || value > most) {
    throw invalidArgument(`${JSON.stringify(value)} is no number between ${least} and ${most}.`);
  }
  return value;
}

/** A whole number from `least` on. */
export function asCount(value: unknown, least = 0): number {
  const count = asNumber(value, least);
  if (!Number.isInteger(count)) {
    throw invalidArgument(`${count} is no whole number.`);
  }
  return count;
}

/** True or false; Excel takes no stand-ins for them. */
export function asBoolean(value: unknown): boolean {
  if (typeof value !== 'boolean') {
    throw invalidArgument(`${JSON.stringify(value)} is neither true nor false.`);
  }
  return value;
}

/** An object with properties, as the client sends options. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalidArgument(`${JSON.stringify(value)} is no object with properties.`);
  }
  return value as Readonly<Record<string, unknown>>;
}

/** One of Excel’s words, spelled as it spells it. */
export function oneOf<T extends string>(value: unknown, words: readonly T[]): T {
  const word = words.find((candidate) => candidate === value);
  if (word === undefined) {
    throw invalidArgument(`${JSON.stringify(value)} is none of ${words.join(', ')}.`);
  }
  return word;
}
