import { invalidArgument } from '../../wire/wire-error';

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
};

/** `#RRGGBB` in capitals; takes that form or one of the commonest HTML names. */
export function readColor(color: unknown): string {
  const text = String(color);
  const hex = NAMED[text.toLowerCase()] ?? text;
  if (!/^#[0-9a-f]{6}$/i.test(hex)) {
    throw invalidArgument(`"${text}" is no color such as #1F2328.`);
  }
  return hex.toUpperCase();
}
