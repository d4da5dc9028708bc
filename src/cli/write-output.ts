import { leftAsItIsSentence, notWrittenSentence } from '../text/cli-file-sentence';
import { done, misused, unusable, type Outcome } from './outcome';
import type { World } from './world';

/** Whether a file may be written: one that exists is replaced only where that was asked for. */
export async function mayWrite(path: string, force: boolean, world: World): Promise<Outcome<void>> {
  return !force && (await world.exists(path)) ? misused(leftAsItIsSentence(path)) : done(undefined);
}

/** Writes a file whole, where that may be; gives its name. */
export async function writeOutput(
  path: string,
  content: Uint8Array | string,
  force: boolean,
  world: World,
): Promise<Outcome<string>> {
  const may = await mayWrite(path, force, world);
  if (!may.ok) return may;
  try {
    await world.writeWhole(path, content);
  } catch (error) {
    return unusable(notWrittenSentence(path, error instanceof Error ? error.message : String(error)));
  }
  return done(path);
}
