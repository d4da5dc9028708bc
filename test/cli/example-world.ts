import type { World } from '../../src/cli/world';

/** A machine in memory: what a command reads, prints and writes can be looked at afterwards. */
export type ExampleWorld = World & {
  readonly printed: () => string;
  readonly complained: () => string;
  readonly files: Map<string, Uint8Array>;
};

export function exampleWorld(files: Readonly<Record<string, string>> = {}, stdin = ''): ExampleWorld {
  const out: string[] = [];
  const complaints: string[] = [];
  const stored = new Map(Object.entries(files).map(([path, text]) => [path, bytesOf(text)]));
  return {
    files: stored,
    printed: () => out.join(''),
    complained: () => complaints.join(''),
    today: () => '2023-10-02',
    print: (text) => void out.push(text),
    complain: (text) => void complaints.push(text),
    readStdin: async () => bytesOf(stdin),
    readFile: async (path) => {
      const bytes = stored.get(path);
      return bytes === undefined ? { ok: false, problem: { code: 'absent' } } : { ok: true, bytes };
    },
    exists: async (path) => stored.has(path),
    writeWhole: async (path, content) =>
      void stored.set(path, typeof content === 'string' ? bytesOf(content) : content),
  };
}

export const textOf = (world: ExampleWorld, path: string): string =>
  new TextDecoder().decode(world.files.get(path) ?? new Uint8Array());

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
