// Draws the PNGs that Office asks for from the SVGs beside them: `npm run icons`, after an SVG was changed.
import { readFile, writeFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';
import { ADDIN_ICONS, ICON_SIZES, iconFile } from './addin/icons';

const FOLDER = new URL('../assets/icons/', import.meta.url);

for (const icon of ADDIN_ICONS) {
  const svg = await readFile(new URL(`${icon}.svg`, FOLDER), 'utf8');
  for (const size of ICON_SIZES) {
    const image = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render();
    await writeFile(new URL(iconFile(icon, size), FOLDER), image.asPng());
  }
}
