import type { CommandIcon } from '../../src/commands/command';

/** The add-in's own icon and one for each command. */
export type AddinIcon = 'addin' | CommandIcon;

export const ADDIN_ICONS: readonly AddinIcon[] = ['addin', 'pane', 'classify', 'sheets', 'revert'];

/** Widths in pixels. Office demands 16, 32 and 80; the others spare it from scaling at 125 to 250 %. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80] as const;

export type IconSize = (typeof ICON_SIZES)[number];

export function iconFile(icon: AddinIcon, size: IconSize): string {
  return `${icon}-${size}.png`;
}
