import { WireCollection, WireObject } from '../../wire/wire-object';
import { readColor } from '../model/color';
import type { FormatKey, FormatValue } from '../model/format';
import { oneOf } from './arguments';
import { EDGE_NAMES } from './format-source';
import type { EdgeName, FormatSource } from './format-source';

const LINES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

/** The lines around and between cells, by edge. */
export class BordersObject extends WireCollection<BorderObject> {
  readonly type = 'RangeBorderCollection';

  constructor(private readonly source: FormatSource) {
    super();
  }

  override get isDeleted() {
    return this.source.isDeleted();
  }

  get Count() {
    return this.items().length;
  }

  items() {
    return EDGE_NAMES.map((name) => new BorderObject(this.source, name));
  }
}

class BorderObject extends WireObject {
  readonly type = 'RangeBorder';

  constructor(
    private readonly source: FormatSource,
    private readonly edge: EdgeName,
  ) {
    super();
  }

  override get isDeleted() {
    return this.source.isDeleted();
  }

  override matchesKey(key: unknown) {
    return key === this.edge;
  }

  get SideIndex() {
    return this.edge;
  }

  get Style() {
    return this.#read('style');
  }

  set Style(value: unknown) {
    this.#write({ style: oneOf(value, LINES) });
  }

  get Weight() {
    return this.#read('weight');
  }

  /** A weight or a color on an edge without a line draws one. */
  set Weight(value: unknown) {
    this.#write({ weight: oneOf(value, WEIGHTS), ...this.#lineIfNone() });
  }

  get Color() {
    return this.#read('color');
  }

  set Color(value: unknown) {
    this.#write({ color: readColor(value), ...this.#lineIfNone() });
  }

  #lineIfNone(): { style?: string } {
    return this.#read('style') === 'None' ? { style: 'Continuous' } : {};
  }

  #read(what: 'style' | 'weight' | 'color'): FormatValue | null {
    const values = new Set(
      this.source.edge(this.edge).map(({ source, side }) => source.read(`${side}.${what}`)),
    );
    const [value = null] = values;
    return values.size === 1 ? value : null;
  }

  #write(line: { style?: string; weight?: string; color?: string }): void {
    for (const { source, side } of this.source.edge(this.edge)) {
      const values = Object.entries(line).map(
        ([what, value]) => [`${side}.${what}` as FormatKey, value] as const,
      );
      source.write(Object.fromEntries(values));
    }
  }
}
