import { generateRandomId } from '@univerjs/core';
import type { IDefinedNamesServiceParam } from '@univerjs/preset-sheets-core';
import { parseBox, splitAddress } from '../../host/model/address';
import type { DefinedName } from '../../host/model/workbook';
import type { UniverBook } from '../univer-book';

/** What Univer says for names that are not one sheet's. */
const WHOLE_WORKBOOK = 'AllDefaultWorkbook';

/**
 * The workbook's names, which Univer moves with the cells they stand for. A name may be changed in place by whoever
 * holds it, so each is kept with how it looked when the two sides last agreed.
 */
export class DefinedNames {
  readonly #known = new Map<string, { readonly item: DefinedName; agreed: string }>();
  #wanted: readonly DefinedName[] | null = null;
  /** Until Univer's names change. */
  #read: readonly DefinedName[] | null = null;

  constructor(private readonly book: UniverBook) {
    book.definedNames.update$.subscribe(() => {
      this.#read = null;
    });
  }

  get all(): readonly DefinedName[] {
    this.#read ??= this.#stored().map((stored) => this.#itemOf(stored));
    return this.#wanted ?? this.#read;
  }

  set all(names: readonly DefinedName[]) {
    this.#wanted = names;
  }

  /** Brings Univer's names to what the host wants. */
  write(): void {
    const changed = [...this.#known.values()].some(({ item, agreed }) => textOf(item) !== agreed);
    if (this.#wanted === null && !changed) {
      return;
    }
    const wanted = this.all;
    this.#wanted = null;
    for (const { id } of this.#stored()) {
      const known = this.#known.get(id);
      if (known === undefined || !wanted.includes(known.item)) {
        this.book.run('formula.mutation.remove-defined-name', { id });
        this.#known.delete(id);
      }
    }
    const ids = new Map([...this.#known].map(([id, { item }]) => [item, id]));
    for (const item of wanted) {
      const id = ids.get(item) ?? generateRandomId();
      if (this.#known.get(id)?.agreed !== textOf(item)) {
        this.book.run('formula.mutation.set-defined-name', paramsOf(id, item));
        this.#known.set(id, { item, agreed: textOf(item) });
      }
    }
  }

  #stored(): readonly IDefinedNamesServiceParam[] {
    return Object.values(this.book.definedNames.getDefinedNameMap(this.book.id) ?? {});
  }

  #itemOf(stored: IDefinedNamesServiceParam): DefinedName {
    const known = this.#known.get(stored.id);
    const now = {
      name: stored.name,
      formula: `=${stored.formulaOrRefString.replace(/^=/, '')}`,
      comment: stored.comment ?? '',
      visible: stored.hidden !== true,
    };
    if (known === undefined || known.item.name !== now.name) {
      this.#known.set(stored.id, { item: now, agreed: textOf(now) });
      return now;
    }
    if (textOf(known.item) === known.agreed) {
      Object.assign(known.item, now);
      known.agreed = textOf(known.item);
    }
    return known.item;
  }
}

const textOf = (item: DefinedName) => JSON.stringify(item);

function paramsOf(id: string, { name, formula, comment, visible }: DefinedName): IDefinedNamesServiceParam {
  const text = formula.slice(1);
  const isReference = parseBox(splitAddress(text).rest) !== null;
  return {
    id,
    name,
    formulaOrRefString: isReference ? text : formula,
    comment,
    hidden: !visible,
    localSheetId: WHOLE_WORKBOOK,
  };
}
