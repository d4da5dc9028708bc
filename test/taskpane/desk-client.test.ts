import { describe, expect, it } from '@jest/globals';
import type { DeskCall, DeskReply } from '../../src/taskpane/desk/desk-call';
import { DeskClient, DeskStopped } from '../../src/taskpane/desk/desk-client';
import type { DeskWorker } from '../../src/taskpane/desk/desk-client';
import { AS_OF, POLICY } from './example-data';
import { FIRST_SHEET_WISH } from '../../src/taskpane/views/sheet-wish';

type Started = { readonly jobs: string[]; answer: (reply: Partial<DeskReply>) => void; ended: boolean };

/** A client whose workers write down what they are asked, and answer when the test says so. */
function clientOf(): { readonly client: DeskClient; readonly workers: Started[] } {
  const workers: Started[] = [];
  const client = new DeskClient(() => {
    const listeners: ((event: { data: DeskReply }) => void)[] = [];
    let last = 0;
    const started: Started = {
      jobs: [],
      ended: false,
      answer: (reply) =>
        listeners[0]?.({ data: { id: last, ok: true, answer: null, ...reply } as DeskReply }),
    };
    workers.push(started);
    const worker = {
      postMessage: ({ id, job }: DeskCall) => {
        last = id;
        started.jobs.push(job);
      },
      terminate: () => {
        started.ended = true;
      },
      addEventListener: (_type: string, listener: (event: { data: DeskReply }) => void) =>
        listeners.push(listener),
    };
    return worker as unknown as DeskWorker;
  });
  return { client, workers };
}

const SOURCE = { source: { kind: 'text', text: 'rows' } } as const;
const ANSWERS = { answers: {}, asOf: AS_OF, policy: POLICY };

describe('the desk at work in its worker', () => {
  it('answers whoever asked', async () => {
    const { client, workers } = clientOf();
    const asked = client.ask('school', { index: 4 });
    workers[0]?.answer({});
    expect(await asked).toBeNull();
  });

  it('is stopped at once, and whoever waits hears of it', async () => {
    const { client, workers } = clientOf();
    const asked = client.ask('workbook', { wish: FIRST_SHEET_WISH });
    client.stop();
    await expect(asked).rejects.toBeInstanceOf(DeskStopped);
    expect(workers[0]?.ended).toBe(true);
  });

  it('is given its rows and answers again when it starts anew', () => {
    const { client, workers } = clientOf();
    for (const asked of [client.ask('read', SOURCE), client.ask('assess', ANSWERS)])
      asked.catch(() => undefined);
    client.stop();
    client.ask('school', { index: 0 }).catch(() => undefined);
    expect(workers[1]?.jobs).toEqual(['read', 'assess', 'school']);
  });

  it('does not read rows again that new ones replace', () => {
    const { client, workers } = clientOf();
    client.ask('read', SOURCE).catch(() => undefined);
    client.stop();
    client.ask('read', SOURCE).catch(() => undefined);
    expect(workers[1]?.jobs).toEqual(['read']);
  });

  it('tells a fault of its own as one', async () => {
    const { client, workers } = clientOf();
    const asked = client.ask('school', { index: 0 });
    workers[0]?.answer({ ok: false, fault: 'Error: lost' });
    await expect(asked).rejects.toThrow('lost');
  });
});
