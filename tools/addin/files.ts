import type { AddinSettings } from './settings';

/** The files of a built add-in, by their path in its folder. */
export const FILES = {
  page: 'taskpane.html',
  style: 'addin.css',
  paneStyle: 'pane.css',
  policyStyle: 'policy.css',
  help: 'help.html',
  /** Reading, rules and words: what functions, ribbon and pane share. */
  rulesScript: 'rules.js',
  functionsScript: 'functions.js',
  paneScript: 'pane.js',
  functionsMetadata: 'functions.json',
  shortcuts: 'shortcuts.json',
  manifest: 'manifest.xml',
  icons: 'icons',
} as const;

/** The public address of a file of the add-in. */
export function addressOf({ address }: Pick<AddinSettings, 'address'>, path: string): string {
  return `${address}/${path}`;
}
