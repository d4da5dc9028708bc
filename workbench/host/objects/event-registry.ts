import type { WorkbookEvent } from '../model/workbook';

export type EventKind = WorkbookEvent['kind'];

/** What the add-in listens to; Excel tells nothing that nobody asked for. */
export class EventRegistry {
  readonly #counts = new Map<string, number>();

  /** @param sheetId null listens to the whole workbook */
  add(kind: EventKind, sheetId: string | null): void {
    const key = keyOf(kind, sheetId);
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  remove(kind: EventKind, sheetId: string | null): void {
    const key = keyOf(kind, sheetId);
    this.#counts.set(key, Math.max(0, (this.#counts.get(key) ?? 0) - 1));
  }

  has(kind: EventKind, sheetId: string | null): boolean {
    return (this.#counts.get(keyOf(kind, sheetId)) ?? 0) > 0;
  }
}

function keyOf(kind: EventKind, sheetId: string | null): string {
  return `${kind} ${sheetId ?? ''}`;
}
