import { z } from 'zod';
import type { Command } from '../../../../src/commands/command';
import { COMMANDS } from '../../../../src/commands/commands';
import { FILES } from '../../files';
import { fileJson } from '../built-addin';
import type { BuiltAddin } from '../built-addin';
import { fault } from '../fault';
import type { Fault } from '../fault';
import { repeated } from '../repeated';
import { elementAt, elementsNamed, textAt } from '../walk-xml';

const SHORTCUTS = z.object({
  actions: z.array(z.object({ id: z.string(), name: z.string().min(1) })),
  shortcuts: z.array(
    z.object({ action: z.string(), key: z.object({ default: z.string(), mac: z.string() }) }),
  ),
});

/** Modifiers and one letter or digit; Shift alone is not enough. */
const KEYS = /^(?=.*(?:Ctrl|Alt|Command)\+)(?:(?:Ctrl|Alt|Shift|Command)\+)+[A-Z0-9]$/;

/** Ribbon, shortcuts and registry name the same commands. */
export function commandFaults(
  { manifest, files }: BuiltAddin,
  commands: readonly Command[] = COMMANDS,
): readonly Fault[] {
  const actions = elementsNamed(manifest, 'FunctionName').map((one) => textAt(one));
  const panes = elementsNamed(manifest, 'Control').filter(
    (control) => elementAt(control, 'Action')?.attributes['xsi:type'] === 'ShowTaskpane',
  );
  const running = commands.filter(({ ribbon }) => ribbon === 'runs').map(({ id }): string => id);
  const showing = commands.filter(({ ribbon }) => ribbon === 'shows the pane');
  return [
    ...actions
      .filter((id) => !running.includes(id))
      .map((id) => fault('action-unknown', `The ribbon runs ${id}, which is no command.`)),
    ...running
      .filter((id) => !actions.includes(id))
      .map((id) => fault('command-missing', `The command ${id} is not on the ribbon.`)),
    ...(panes.length === showing.length
      ? []
      : [
          fault(
            'command-missing',
            `${panes.length} buttons show the pane; the commands name ${showing.length}.`,
          ),
        ]),
    ...shortcutFaults(files, commands),
  ];
}

function shortcutFaults(files: BuiltAddin['files'], commands: readonly Command[]): readonly Fault[] {
  const read = SHORTCUTS.safeParse(fileJson(files, FILES.shortcuts));
  if (!read.success) {
    return [fault('shortcuts-unreadable', `${FILES.shortcuts} is missing or not as Office expects it.`)];
  }
  const { actions, shortcuts } = read.data;
  const ids = commands.map(({ id }): string => id);
  const named = [...actions.map(({ id }) => id), ...shortcuts.map(({ action }) => action)];
  return [
    ...[...new Set(named)]
      .filter((id) => !ids.includes(id))
      .map((id) => fault('shortcut-unknown', `${FILES.shortcuts} names ${id}, which is no command.`)),
    ...ids
      .filter((id) => !actions.some((one) => one.id === id) || !shortcuts.some(({ action }) => action === id))
      .map((id) => fault('shortcut-missing', `${FILES.shortcuts} has no keys for ${id}.`)),
    ...shortcuts
      .flatMap(({ key }) => [key.default, key.mac])
      .filter((keys) => !KEYS.test(keys))
      .map((keys) => fault('shortcut-shape', `"${keys}" is not a shortcut Office accepts.`)),
    ...(['default', 'mac'] as const).flatMap((system) =>
      repeated(shortcuts.map(({ key }) => key[system])).map((keys) =>
        fault('shortcut-twice', `Two commands are started by ${keys}.`),
      ),
    ),
  ];
}
