import type { JsonFault, JsonNeed } from '../policy/json-fault';

const BELONGS: Readonly<Record<Exclude<JsonNeed, 'closed-text' | 'text-sign'>, string>> = {
  value: 'a value belongs',
  'field-name': 'the name of a field belongs, in straight quotation marks',
  colon: 'a colon belongs',
  'comma-or-bracket': 'a comma or the closing ] belongs',
  'comma-or-brace': 'a comma or the closing } belongs',
  nothing: 'nothing more belongs',
};

/** Where a file stops being JSON and what belongs there: `Line 12, column 5: “}” stands where …`. */
export function jsonFaultSentence({ line, column, needed, found, afterComma }: JsonFault): string {
  const place = `Line ${line}, column ${column}`;
  if (needed === 'closed-text')
    return `${place}: a text begins here that is not closed on its line. Put a straight quotation mark at its end.`;
  if (needed === 'text-sign') {
    return `${place}: a text cannot hold this sign as it is. Write a backslash as \\\\, and a tab or a new line as a space.`;
  }
  if (afterComma && (found === '}' || found === ']'))
    return `${place}: the comma before this “${found}” is one too many. Take it out.`;
  const stands = found === null ? 'the file ends' : `“${found}” stands`;
  return `${place}: ${stands} where ${BELONGS[needed]}. Correct it there.`;
}
