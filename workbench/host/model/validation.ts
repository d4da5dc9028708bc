import { sameBox, without } from './box';
import type { Box } from './box';

/** What a validation says; the rule is kept as the client sends it. */
export type Validation = {
  readonly rule: Readonly<Record<string, unknown>>;
  readonly prompt: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
  readonly errorAlert: {
    readonly showAlert: boolean;
    readonly style: string;
    readonly title: string;
    readonly message: string;
  };
  readonly ignoreBlanks: boolean;
};

export const NO_VALIDATION: Validation = {
  rule: {},
  prompt: { showPrompt: true, title: '', message: '' },
  errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
  ignoreBlanks: true,
};

export type ValidationEntry = { readonly box: Box; readonly validation: Validation };

/** Where the validations of a sheet are kept. */
export type ValidationPlaces = { entries: readonly ValidationEntry[] };

/** The validations of a sheet; no two cover the same cell. */
export class Validations {
  constructor(private readonly places: ValidationPlaces = { entries: [] }) {}

  get all(): readonly ValidationEntry[] {
    return this.places.entries;
  }

  set(box: Box, change: Partial<Validation>): void {
    const before = this.common([box]) ?? NO_VALIDATION;
    this.clear(box);
    this.places.entries = [...this.places.entries, { box, validation: { ...before, ...change } }];
  }

  clear(box: Box): void {
    this.places.entries = this.places.entries.flatMap(({ box: own, validation }) =>
      without(own, box).map((rest) => ({ box: rest, validation })),
    );
  }

  /** What all cells of the boxes share; null where they differ. */
  common(boxes: readonly Box[]): Validation | null {
    const found = boxes.map((box) => {
      const whole = this.places.entries.find(
        (entry) => sameBox(entry.box, box) || without(box, entry.box).length === 0,
      );
      const isUntouched = this.places.entries.every((entry) =>
        sameBox(without(box, entry.box)[0] ?? entry.box, box),
      );
      return whole?.validation ?? (isUntouched ? NO_VALIDATION : null);
    });
    const [first = null] = found;
    return found.every((other) => JSON.stringify(other) === JSON.stringify(first)) ? first : null;
  }

  copyFrom(other: Validations): void {
    this.places.entries = other.all;
  }
}
