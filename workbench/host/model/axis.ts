/** The sizes of a sheet's rows or columns, in points; what was never set has the standard size. */
export class Axis {
  readonly #sizes = new Map<number, number>();
  readonly #hidden = new Set<number>();
  #allHidden = false;

  constructor(
    readonly standard: number,
    private readonly length: number,
  ) {}

  size(index: number): number {
    return this.#sizes.get(index) ?? this.standard;
  }

  /** Whether a size was set by hand. */
  isSet(index: number): boolean {
    return this.#sizes.has(index);
  }

  isHidden(index: number): boolean {
    return this.#allHidden || this.#hidden.has(index);
  }

  /** How many rows or columns from the first have to be looked at to see all that were sized or hidden by hand. */
  get touched(): number {
    return [...this.#sizes.keys(), ...this.#hidden].reduce((most, index) => Math.max(most, index + 1), 0);
  }

  setSize(first: number, count: number, size: number): void {
    for (let index = first; index < first + count; index += 1) {
      this.#sizes.set(index, size);
    }
  }

  reset(first: number, count: number): void {
    for (let index = first; index < first + count; index += 1) {
      this.#sizes.delete(index);
    }
  }

  setHidden(first: number, count: number, isHidden: boolean): void {
    if (count === this.length) {
      this.#allHidden = isHidden;
      this.#hidden.clear();
      return;
    }
    for (let index = first; index < first + count; index += 1) {
      if (isHidden) {
        this.#hidden.add(index);
      } else {
        this.#hidden.delete(index);
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
    other.#sizes.forEach((size, index) => this.#sizes.set(index, size));
    other.#hidden.forEach((index) => this.#hidden.add(index));
    this.#allHidden = other.#allHidden;
  }
}
