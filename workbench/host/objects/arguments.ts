import { invalidArgument } from '../../wire/wire-error';

export function asText(value: unknown): string {
  if (typeof value !== 'string') {
    throw invalidArgument(`${JSON.stringify(value)} is no text.`);
  }
  return value;
}

export function asNumber(value: unknown, least = -Infinity, most = Infinity): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < least || value > most) {
    throw invalidArgument(`${JSON.stringify(value)} is no number between ${least} and ${most}.`);
  }
  return value;
}

export function asCount(value: unknown, least = 0): number {
  const count = asNumber(value, least);
  if (!Number.isInteger(count)) {
    throw invalidArgument(`${count} is no whole number.`);
  }
  return count;
}

export function asBoolean(value: unknown): boolean {
  if (typeof value !== 'boolean') {
    throw invalidArgument(`${JSON.stringify(value)} is neither true nor false.`);
  }
  return value;
}

export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalidArgument(`${JSON.stringify(value)} is no object with properties.`);
  }
  return value as Readonly<Record<string, unknown>>;
}

export function oneOf<T extends string>(value: unknown, words: readonly T[]): T {
  const word = words.find((candidate) => candidate === value);
  if (word === undefined) {
    throw invalidArgument(`${JSON.stringify(value)} is none of ${words.join(', ')}.`);
  }
  return word;
}
