/** What may stand where a text stops being JSON; `closed-text` and `text-sign` are about the inside of quotation marks. */
export type JsonNeed =
  | 'value'
  | 'field-name'
  | 'colon'
  | 'comma-or-bracket'
  | 'comma-or-brace'
  | 'nothing'
  | 'closed-text'
  | 'text-sign';

/** The first place where a text is not JSON. Lines and columns count from 1. */
export type JsonFault = {
  readonly line: number;
  readonly column: number;
  readonly needed: JsonNeed;
  /** The sign that stands there; null at the end of the text. */
  readonly found: string | null;
  /** A comma stands just before it. */
  readonly afterComma: boolean;
};

export type ReadJson =
  { readonly ok: true; readonly json: unknown } | { readonly ok: false; readonly fault: JsonFault };

/** Reads JSON that a person edited. The engine's own messages give no line, and some no place at all. */
export function readJson(text: string): ReadJson {
  try {
    return { ok: true, json: JSON.parse(text) };
  } catch {
    return { ok: false, fault: firstFault(text) };
  }
}

type Stop = { readonly at: number; readonly needed: JsonNeed };

function firstFault(text: string): JsonFault {
  const { at, needed } = new Walk(text).stop();
  const lines = text.slice(0, at).split('\n');
  return {
    line: lines.length,
    column: (lines.at(-1)?.length ?? 0) + 1,
    needed,
    found: at < text.length ? String.fromCodePoint(text.codePointAt(at) ?? 0) : null,
    afterComma: /,\s*$/.test(text.slice(0, at)),
  };
}

const SPACE = /[ \t\r\n]*/y;
const PLAIN = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\p{L}\p{N}_.])/uy;
const TEXT_SIGNS = /(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/uy;

/** Walks through a text as JSON and stops at the first sign that cannot stand where it does. */
class Walk {
  private at = 0;

  constructor(private readonly text: string) {}

  stop(): Stop {
    return this.value() ?? this.here('nothing');
  }

  private value(): Stop | null {
    this.pass(SPACE);
    if (this.next('{')) return this.list('}', 'comma-or-brace', () => this.field());
    if (this.next('[')) return this.list(']', 'comma-or-bracket', () => this.value());
    if (this.text[this.at] === '"') return this.quoted();
    return this.pass(PLAIN) > 0 ? this.space() : this.here('value');
  }

  private list(end: string, needed: JsonNeed, entry: () => Stop | null): Stop | null {
    this.pass(SPACE);
    if (this.next(end)) return this.space();
    for (;;) {
      const stop = entry();
      if (stop !== null) return stop;
      if (this.next(end)) return this.space();
      if (!this.next(',')) return this.here(needed);
      this.pass(SPACE);
    }
  }

  private field(): Stop | null {
    if (this.text[this.at] !== '"') return this.here('field-name');
    const stop = this.quoted();
    if (stop !== null) return stop;
    return this.next(':') ? this.value() : this.here('colon');
  }

  private quoted(): Stop | null {
    const opened = this.at;
    this.at += 1;
    this.pass(TEXT_SIGNS);
    if (this.next('"')) return this.space();
    const sign = this.text[this.at];
    const runsOver = sign === undefined || sign === '\n' || sign === '\r';
    return runsOver ? { at: opened, needed: 'closed-text' } : this.here('text-sign');
  }

  private here(needed: JsonNeed): Stop {
    return { at: this.at, needed };
  }

  private space(): null {
    this.pass(SPACE);
    return null;
  }

  private next(sign: string): boolean {
    const stands = this.text[this.at] === sign;
    if (stands) this.at += 1;
    return stands;
  }

  private pass(signs: RegExp): number {
    signs.lastIndex = this.at;
    const length = signs.exec(this.text)?.[0].length ?? 0;
    this.at += length;
    return length;
  }
}
