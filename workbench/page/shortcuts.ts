import type { PressedKeys } from '../wire/frame-transport';

/** What a keyboard shortcut starts, by keys in one spelling: `ctrl+shift+alt+s`. */
export type Shortcuts = ReadonlyMap<string, string>;

type ShortcutFile = {
  readonly shortcuts?: readonly {
    readonly action: string;
    readonly key: { readonly default: string; readonly mac?: string };
  }[];
};

/** @param json the file that the manifest names */
export function readShortcuts(json: unknown, isMac: boolean): Shortcuts {
  const { shortcuts = [] } = json as ShortcutFile;
  return new Map(
    shortcuts.map(({ action, key }) => {
      const keys = isMac ? (key.mac ?? key.default) : key.default;
      return [spelled(keys.toLowerCase().split('+')), action];
    }),
  );
}

/** The action that the keys stand for, or null. */
export function shortcutAction(shortcuts: Shortcuts, pressed: PressedKeys): string | null {
  const { ctrlKey, shiftKey, altKey, metaKey, keyCode } = pressed;
  const held = { ctrl: ctrlKey, shift: shiftKey, alt: altKey, command: metaKey };
  const names = Object.entries(held).flatMap(([name, isHeld]) => (isHeld ? [name] : []));
  return shortcuts.get(spelled([...names, String.fromCharCode(keyCode).toLowerCase()])) ?? null;
}

const spelled = (keys: readonly string[]): string => [...keys].sort().join('+');
