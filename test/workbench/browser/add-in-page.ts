/// <reference types="office-js" />
/// <reference types="custom-functions-runtime" />
import { scenario } from './scenario';

CustomFunctions.associate('TWICE', (value: number) => 2 * value);

void Office.onReady(async ({ host, platform }) => {
  const seen = await scenario({ Excel, Office }).catch((error: unknown) => ({ failed: String(error) }));
  window.parent.postMessage({ done: { ...seen, host, platform } }, window.location.origin);
});
