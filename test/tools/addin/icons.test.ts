import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { COMMANDS } from '../../../src/commands/commands';
import { ADDIN_ICONS, ICON_SIZES, iconFile } from '../../../tools/addin/icons';
import { pngSize } from '../../../tools/addin/validate/png-size';

const FOLDER = new URL('../../../assets/icons/', import.meta.url);

describe('the icons', () => {
  it.each(ADDIN_ICONS.flatMap((icon) => ICON_SIZES.map((size) => [icon, size] as const)))(
    '%s is drawn at %i pixels',
    async (icon, size) => {
      const bytes = new Uint8Array(await readFile(new URL(iconFile(icon, size), FOLDER)));
      expect(pngSize(bytes)).toEqual({ width: size, height: size });
    },
  );

  it('are one for the add-in and one for each command', () => {
    expect(ADDIN_ICONS).toEqual(['addin', ...COMMANDS.map(({ icon }) => icon)]);
  });
});
