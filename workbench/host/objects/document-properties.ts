import { invalidArgument } from '../../wire/wire-error';
import { sameKey, WireCollection, WireObject } from '../../wire/wire-object';
import type { Workbook } from '../model/workbook';
import { asText } from './arguments';

const LONGEST_NAME = 255;
const LONGEST_VALUE = 255;

/** The file's own properties: title, author and those an add-in makes. */
export class DocumentPropertiesObject extends WireObject {
  readonly type = 'DocumentProperties';

  constructor(private readonly workbook: Workbook) {
    super();
  }

  get Custom() {
    return new CustomPropertiesObject(this.workbook);
  }

  get Title() {
    return this.#read('title');
  }

  set Title(value: unknown) {
    this.#write('title', value);
  }

  get Subject() {
    return this.#read('subject');
  }

  set Subject(value: unknown) {
    this.#write('subject', value);
  }

  get Author() {
    return this.#read('author');
  }

  set Author(value: unknown) {
    this.#write('author', value);
  }

  get Comments() {
    return this.#read('comments');
  }

  set Comments(value: unknown) {
    this.#write('comments', value);
  }

  get Keywords() {
    return this.#read('keywords');
  }

  set Keywords(value: unknown) {
    this.#write('keywords', value);
  }

  #read(name: string): string {
    return this.workbook.properties.get(name) ?? '';
  }

  #write(name: string, value: unknown): void {
    this.workbook.properties.set(name, asText(value));
  }
}

class CustomPropertiesObject extends WireCollection<CustomPropertyObject> {
  readonly type = 'CustomPropertyCollection';

  constructor(private readonly workbook: Workbook) {
    super();
  }

  items() {
    return [...this.workbook.customProperties.keys()].map(
      (key) => new CustomPropertyObject(this.workbook, key),
    );
  }

  Add(key: unknown, value: unknown) {
    const name = asText(key);
    if (name.length > LONGEST_NAME || String(value).length > LONGEST_VALUE) {
      throw invalidArgument('A property of the file may have 255 characters.');
    }
    this.workbook.customProperties.set(name, value);
    return new CustomPropertyObject(this.workbook, name);
  }

  DeleteAll(): void {
    this.workbook.customProperties.clear();
  }
}

class CustomPropertyObject extends WireObject {
  readonly type = 'CustomProperty';

  constructor(
    private readonly workbook: Workbook,
    private readonly key: string,
  ) {
    super();
  }

  override get isDeleted() {
    return !this.workbook.customProperties.has(this.key);
  }

  override matchesKey(key: unknown) {
    return sameKey(this.key, key);
  }

  get Key() {
    return this.key;
  }

  get Value() {
    return this.workbook.customProperties.get(this.key);
  }

  set Value(value: unknown) {
    this.workbook.customProperties.set(this.key, value);
  }

  get Type() {
    switch (typeof this.Value) {
      case 'number':
        return 'Number';
      case 'boolean':
        return 'Boolean';
      default:
        return 'String';
    }
  }

  Delete(): void {
    this.workbook.customProperties.delete(this.key);
  }
}
