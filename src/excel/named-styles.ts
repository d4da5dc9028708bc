import { STYLES } from '../sheets/styles';
import type { BorderLine, BorderSide, CellStyle, StyleName } from '../sheets/styles';
import { fingerprint } from './fingerprint';

/**
 * The styles are made once in a workbook, as named styles that a person can see under Cell Styles. A sheet then only
 * names them, which keeps what is sent and what Excel has to do small.
 */
export function workbookStyleName(style: StyleName): string {
  return `SSoS ${style.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}`;
}

/** Tells whether the styles in a workbook look as they do today. */
export const STYLES_FINGERPRINT = fingerprint(JSON.stringify(STYLES));

const EDGES = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;
const WEIGHTS = { hair: 'Hairline', thin: 'Thin', medium: 'Medium', thick: 'Thick' } as const;
const PATTERNS = { lightUp: 'LightUp', lightGray: 'Gray25', darkUp: 'Up' } as const;
const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

export type StyleChange = { readonly style: StyleName; readonly isNew: boolean };

/** Makes a named style, or gives an older one of ours its present look. */
export function queueStyle({ workbook }: Excel.RequestContext, { style, isNew }: StyleChange): void {
  const name = workbookStyleName(style);
  if (isNew) workbook.styles.add(name);
  const target = workbook.styles.getItem(name);
  const { font, fill, borders } = target;
  const look: CellStyle = STYLES[style];
  const { horizontal, vertical, wrap = false, indent = 0 } = look.align ?? {};
  target.set({
    numberFormat: look.numberFormat,
    horizontalAlignment: horizontal === undefined ? 'General' : HORIZONTAL[horizontal],
    verticalAlignment: vertical === undefined ? 'Bottom' : VERTICAL[vertical],
    wrapText: wrap,
    indentLevel: indent,
  });
  font.set({
    name: look.font.name,
    size: look.font.size,
    bold: look.font.bold ?? false,
    italic: look.font.italic ?? false,
    underline: look.font.underline ? 'Single' : 'None',
    color: `#${look.font.color}`,
  });
  queueFill(fill, look, isNew);
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    queueBorder(borders, side, look.borders?.[side], isNew);
  }
}

function queueFill(target: Excel.RangeFill, { fill }: CellStyle, isNew: boolean): void {
  if (fill === undefined) {
    if (!isNew) target.clear();
    return;
  }
  target.color = `#${fill.color}`;
  if (fill.pattern !== undefined) target.pattern = PATTERNS[fill.pattern];
  if (fill.patternColor !== undefined) target.patternColor = `#${fill.patternColor}`;
}

function queueBorder(
  borders: Excel.RangeBorderCollection,
  side: BorderSide,
  line: BorderLine | undefined,
  isNew: boolean,
): void {
  if (line === undefined) {
    if (!isNew) borders.getItem(EDGES[side]).style = 'None';
    return;
  }
  borders
    .getItem(EDGES[side])
    .set({ style: 'Continuous', weight: WEIGHTS[line.line], color: `#${line.color}` });
}
