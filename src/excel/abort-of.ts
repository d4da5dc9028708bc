/** The moment a job is stopped, to be waited for beside something else. */
export type Abort = { readonly came: Promise<void>; readonly forget: () => void };

/** Never comes without a signal. Is to be forgotten once nobody waits: a job has one signal for all its conversations. */
export function abortOf(signal: AbortSignal | undefined): Abort {
  let forget = (): void => undefined;
  const came = new Promise<void>((resolve) => {
    if (signal === undefined) return;
    if (signal.aborted) return resolve();
    const hear = (): void => resolve();
    signal.addEventListener('abort', hear, { once: true });
    forget = () => signal.removeEventListener('abort', hear);
  });
  return { came, forget };
}
