/** A few files for as long as the server runs, so that a page can open or show one under an address. */
export class KeptFiles {
  readonly #files = new Map<string, Buffer>();
  #count = 0;

  constructor(private readonly most: number) {}

  /** The name to ask for it by. The oldest file makes room. */
  keep(file: Buffer): string {
    this.#count += 1;
    const name = String(this.#count);
    this.#files.set(name, file);
    const [oldest] = this.#files.keys();
    if (this.#files.size > this.most && oldest !== undefined) this.#files.delete(oldest);
    return name;
  }

  get(name: string): Buffer | null {
    return this.#files.get(name) ?? null;
  }
}
