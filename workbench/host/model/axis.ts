/** Where the sizes of rows or columns are kept. */
export type AxisPlaces = {
  /** Sizes set by hand, in points. */
  readonly sizes: Lines<number>;
  readonly hidden: Lines<true>;
  allHidden: boolean;
};

/** What some rows or columns have and the others lack; a map of numbers is one. */
export type Lines<T> = {
  get(index: number): T | undefined;
  set(index: number, value: T): unknown;
  delete(index: number): unknown;
  keys(): Iterable<number>;
};

const inMemory = (): AxisPlaces => ({ sizes: new Map(), hidden: new Map(), allHidden: false });

/** The sizes of a sheet's rows or columns, in points; what was never set has the standard size. */
export class Axis {
  constructor(
    readonly standard: number,
    private readonly length: number,
    private readonly places: AxisPlaces = inMemory(),
  ) {}

  size(index: number): number {
    return this.places.sizes.get(index) ?? this.standard;
  }

  /** Whether a size was set by hand. */
  isSet(index: number): boolean {
    return this.places.sizes.get(index) !== undefined;
  }

  isHidden(index: number): boolean {
    return this.places.allHidden || this.places.hidden.get(index) === true;
  }

  /** How many rows or columns from the first have to be looked at to see all that were sized or hidden by hand. */
  get touched(): number {
    return [...this.places.sizes.keys(), ...this.places.hidden.keys()].reduce(
      (most, index) => Math.max(most, index + 1),
      0,
    );
  }

  setSize(first: number, count: number, size: number): void {
    for (let index = first; index < first + count; index += 1) {
      this.places.sizes.set(index, size);
    }
  }

  reset(first: number, count: number): void {
    for (let index = first; index < first + count; index += 1) {
      this.places.sizes.delete(index);
    }
  }

  setHidden(first: number, count: number, isHidden: boolean): void {
    if (count === this.length) {
      this.places.allHidden = isHidden;
      [...this.places.hidden.keys()].forEach((index) => this.places.hidden.delete(index));
      return;
    }
    for (let index = first; index < first + count; index += 1) {
      if (isHidden) {
        this.places.hidden.set(index, true);
      } else {
        this.places.hidden.delete(index);
      }
    }
  }

  /** The value that all of these rows or columns share, or null where they differ. */
  common<T>(first: number, count: number, read: (index: number) => T): T | null {
    const value = read(first);
    for (let index = first + 1; index < first + count; index += 1) {
      if (read(index) !== value) {
        return null;
      }
    }
    return value;
  }

  copyFrom(other: Axis): void {
    for (const index of other.places.sizes.keys()) {
      this.places.sizes.set(index, other.size(index));
    }
    for (const index of other.places.hidden.keys()) {
      this.places.hidden.set(index, true);
    }
    this.places.allHidden = other.places.allHidden;
  }
}
