import type { PolicyPack } from './pack';

/** What fits on a line is kept on one, so that lists of districts and citations stay readable. */
const LINE = 120;

/**
 * A pack as JSON that a person can edit: fields in the order of the pack, two spaces of indent, short objects on one line,
 * and a line end at the end. Reading it back gives an equal pack.
 */
export function packAsJson(pack: PolicyPack): string {
  return dataAsJson(pack);
}

/** The same for a pack with faults, which may be any JSON. */
export function dataAsJson(json: unknown): string {
  return `${written(json, '', 0)}\n`;
}

/** `lead` counts the characters that stand before the value on its line. */
function written(value: unknown, indent: string, lead: number): string {
  const flat = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || isShort(value, flat, lead)) return spaced(value);

  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const parts = Array.isArray(value)
    ? value.map((item) => `${inner}${written(item, inner, inner.length)}`)
    : Object.entries(value).map(([key, item]) => {
        const name = `${inner}${JSON.stringify(key)}: `;
        return `${name}${written(item, inner, name.length)}`;
      });
  return `${open}\n${parts.join(',\n')}\n${indent}${close}`;
}

function isShort(value: object, flat: string, lead: number): boolean {
  const roomForSpaces = Object.keys(value).length * 2;
  return lead + flat.length + roomForSpaces < LINE && Object.values(value).every(isPlain);
}

function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

/** One line of JSON with a space after each comma and colon. */
function spaced(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  const fields = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${spaced(item)}`);
  return fields.length ? `{ ${fields.join(', ')} }` : '{}';
}
