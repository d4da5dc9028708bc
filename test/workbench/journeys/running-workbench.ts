import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PATIENCE } from '../support/patience';

export type RunningWorkbench = {
  readonly address: string;
  /** Ends it as Ctrl+C does; answers the code it ended with. */
  readonly stop: () => Promise<number | null>;
};

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Starts the workbench as its command does, on any free port and with a folder of its own. */
export async function runWorkbench(): Promise<RunningWorkbench> {
  const folder = await mkdtemp(join(tmpdir(), 'workbench-journey-'));
  const args = ['tools/workbench.ts', '--port', '0', '--no-open', '--folder', folder];
  const running = spawn(process.execPath, ['--import', 'tsx', ...args], { cwd: ROOT });
  const ended = new Promise<number | null>((resolve) => running.once('exit', (code) => resolve(code)));
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => fail('did not start in time'), PATIENCE.start);
    const fail = (why: string) => {
      clearTimeout(timer);
      reject(new Error(`The workbench ${why}. It said:\n${said}`));
    };
    const hear = (part: Buffer) => {
      said += part.toString();
      const [found] = /https:\/\/localhost:\d+/.exec(said) ?? [];
      if (found === undefined || !said.includes('Ctrl+C')) return;
      clearTimeout(timer);
      resolve(found);
    };
    running.stdout.on('data', hear);
    running.stderr.on('data', hear);
    void ended.then((code) => fail(`ended with ${code}`));
  });
  return {
    address,
    stop: async () => {
      running.kill('SIGINT');
      const code = await ended;
      await rm(folder, { recursive: true, force: true });
      return code;
    },
  };
}
