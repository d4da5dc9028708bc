import { done, misused, unusable, type Outcome } from './outcome';
import type { World } from './world';

/** Writes a file whole; one that exists is replaced only where that was asked for. */
export async function writeOutput(
  path: string,
  content: Uint8Array | string,
  force: boolean,
  world: World,
): Promise<Outcome<string>> {
  if (!force && (await world.exists(path))) {
    return misused(`${path} exists and was left as it is. Give another name, or --force to replace it.`);
  }
  try {
    await world.writeWhole(path, content);
  } catch (error) {
    return unusable(
      `${path} could not be written (${error instanceof Error ? error.message : String(error)}). Nothing was changed.`,
    );
  }
  return done(path);
}
