import type { SheetCell, SheetDoc, SheetRow } from '../sheets/sheet-doc';
import { dateLabel } from '../text/date-label';

const GAP = 2;
const FEWEST_CHARACTERS = 8;

/** A sheet as text for a terminal of the given width: the same cells, wrapped under each other in its columns. */
export function docLines({ columns, rows }: SheetDoc, terminalWidth: number): string {
  const visible = columns.map(({ width, hidden }) => (hidden === true ? 0 : width));
  const whole = visible.reduce((sum, width) => sum + width, 0);
  const room = terminalWidth - GAP * (columns.length - 1);
  const widths = visible.map((width) => Math.max(FEWEST_CHARACTERS, Math.floor((width / whole) * room)));
  return rows
    .flatMap((row) => rowLines(row, widths, terminalWidth))
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}

function rowLines({ cells }: SheetRow, widths: readonly number[], terminalWidth: number): readonly string[] {
  const texts = cells.map(cellText);
  const filled = texts.flatMap((text, column) => (text === '' ? [] : [column]));
  const [only] = filled;
  if (only === undefined) return [''];
  // A cell alone in its row is a title or a remark that runs over the columns.
  if (filled.length === 1) return wrapped(texts[only] ?? '', terminalWidth);
  const blocks = texts.map((text, column) => wrapped(text, widths[column] ?? FEWEST_CHARACTERS));
  const height = Math.max(...blocks.map((block) => block.length));
  return Array.from({ length: height }, (_, line) =>
    blocks.map((block, column) => (block[line] ?? '').padEnd(widths[column] ?? 0)).join(' '.repeat(GAP)),
  );
}

function cellText(cell: SheetCell | null): string {
  const value = cell?.value ?? null;
  if (value === null) return '';
  return typeof value === 'object' ? dateLabel(value.date) : String(value);
}

function wrapped(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(' ')) {
      if (line !== '' && line.length + 1 + word.length > width) {
        lines.push(line);
        line = word;
      } else {
        line = line === '' ? word : `${line} ${word}`;
      }
    }
    return [...lines, line];
  });
}
