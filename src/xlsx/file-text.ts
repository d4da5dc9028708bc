/**
 * A text as a file must spell it. There `_x0041_` stands for the letter A: where a text really holds such
 * a sequence, its first underscore is written that way. So are the two code units that XML forbids.
 */
export function fileText(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)|[\uFFFE\uFFFF]/g, escaped);
}

/** A heading as a table's definition must repeat it: line breaks have a spelling of their own there. */
export function fileHeading(heading: string): string {
  return fileText(heading).replace(/[\r\n]/g, escaped);
}

function escaped(unit: string): string {
  return `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
