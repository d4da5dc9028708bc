import { converse } from './converse';
import { refused } from './excel-port';
import type { Answer, ExcelPort } from './excel-port';
import { JOURNAL_SETTING, readJournal } from './journal';
import { queueSetting } from './undo-run';

/** Settings are part of the file; an entry beyond this makes it slow to open and save. */
const LARGEST_SETTING = 1_000_000;

/** Every entry that add-ins keep in the workbook. */
export function readSettings(port: ExcelPort): Promise<Answer<ReadonlyMap<string, unknown>>> {
  return converse(
    {
      step: 'settings',
      isRepeatable: true,
      queue: ({ workbook: { settings } }) => {
        settings.load('items/key,items/value');
        return () => new Map(settings.items.map(({ key, value }): [string, unknown] => [key, value]));
      },
    },
    port,
  );
}

/** Keeps an entry with the workbook, in the place of an earlier one; null removes it. */
export async function saveSetting(key: string, value: unknown, port: ExcelPort): Promise<Answer<undefined>> {
  if (JSON.stringify(value).length > LARGEST_SETTING) return refused({ code: 'setting-too-large' });
  return converse(
    {
      step: 'settings',
      isRepeatable: true,
      queue: ({ workbook: { settings } }) => {
        queueSetting(settings, key, value);
        return () => undefined;
      },
    },
    port,
  );
}

/** Keeps an entry that a person set on purpose: taking back the last run no longer brings back what it was before. */
export async function settleSetting(
  key: string,
  value: unknown,
  port: ExcelPort,
): Promise<Answer<undefined>> {
  const settings = await readSettings(port);
  if (!settings.ok) return settings;
  const journal = readJournal(settings.value.get(JOURNAL_SETTING));
  return converse(
    {
      step: 'settings',
      isRepeatable: true,
      queue: ({ workbook }) => {
        queueSetting(workbook.settings, key, value);
        if (journal?.settingsBefore.some((before) => before.key === key) === true) {
          const settingsBefore = journal.settingsBefore.filter((before) => before.key !== key);
          queueSetting(workbook.settings, JOURNAL_SETTING, { ...journal, settingsBefore });
        }
        return () => undefined;
      },
    },
    port,
  );
}

/** Calculates every formula again, custom functions too: they do not notice what was kept with the workbook. */
export async function recalculate(port: ExcelPort): Promise<Answer<undefined>> {
  return converse(
    {
      step: 'settings',
      isRepeatable: true,
      queue: ({ application }) => {
        application.calculate('Full');
        return () => undefined;
      },
    },
    port,
  );
}
