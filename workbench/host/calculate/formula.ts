/** A formula as it was read: calls of custom functions, ranges, constants, comparing and joining. */
export type Formula =
  | { readonly kind: 'constant'; readonly value: Constant }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Constant[])[] }
  | { readonly kind: 'range'; readonly address: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly (Formula | null)[] }
  | {
      readonly kind: 'operation';
      readonly operator: Operator;
      readonly left: Formula;
      readonly right: Formula;
    };

/** An error is told by its text in a wrapper, since text may look like one. */
export type Constant = string | number | boolean | { readonly error: string };

export type Operator = '=' | '<>' | '<=' | '>=' | '<' | '>' | '&';

const TOKENS =
  /\s*(?:("(?:[^"]|"")*")|(#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!))|(\d+\.?\d*(?:e[+-]?\d+)?%?|\.\d+%?)(?![\w:.])|((?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?\$?[a-z]{1,3}\$?\d+(?::\$?[a-z]{1,3}\$?\d+)?(?![\w.(])|(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?\$?[a-z]{1,3}:\$?[a-z]{1,3}(?![\w.(]))|([\p{L}_][\p{L}\p{N}_.]*)|(<>|<=|>=|[-=<>&(),{};]))/iuy;

type Token = {
  readonly kind: 'text' | 'error' | 'number' | 'range' | 'name' | 'sign';
  readonly text: string;
};

const KINDS: readonly Token['kind'][] = ['text', 'error', 'number', 'range', 'name', 'sign'];

/** @throws where the text is no formula of this small kind */
export function readFormula(text: string): Formula {
  const reader = new Reader(tokenize(text.replace(/^=/, '')));
  const formula = reader.comparison();
  reader.end();
  return formula;
}

function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  TOKENS.lastIndex = 0;
  while (TOKENS.lastIndex < text.trimEnd().length) {
    const start = TOKENS.lastIndex;
    const match = TOKENS.exec(text);
    if (match === null) {
      throw new Error(`The formula cannot be read from "${text.slice(start)}".`);
    }
    const index = match.slice(1).findIndex((part) => part !== undefined);
    tokens.push({ kind: KINDS[index] ?? 'sign', text: match[index + 1] ?? '' });
  }
  return tokens;
}

class Reader {
  #next = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  comparison(): Formula {
    let left = this.#joined();
    for (let operator = this.#operator(); operator !== null; operator = this.#operator()) {
      left = { kind: 'operation', operator, left, right: this.#joined() };
    }
    return left;
  }

  end(): void {
    if (this.#next < this.tokens.length) {
      throw new Error(`The formula goes on where it should end: "${this.tokens[this.#next]?.text}".`);
    }
  }

  #joined(): Formula {
    let left = this.#term();
    while (this.#take('&')) {
      left = { kind: 'operation', operator: '&', left, right: this.#term() };
    }
    return left;
  }

  #term(): Formula {
    if (this.#take('(')) {
      const inner = this.comparison();
      this.#expect(')');
      return inner;
    }
    if (this.#take('{')) {
      return this.#array();
    }
    const token = this.tokens[this.#next];
    if (token?.kind === 'range') {
      this.#next += 1;
      return { kind: 'range', address: token.text };
    }
    if (token?.kind === 'name' && !/^(true|false)$/i.test(token.text)) {
      this.#next += 1;
      return this.#call(token.text);
    }
    return { kind: 'constant', value: this.#constant() };
  }

  #call(name: string): Formula {
    this.#expect('(');
    const args: (Formula | null)[] = [];
    if (this.#take(')')) {
      return { kind: 'call', name, args };
    }
    do {
      const isLeftOut = this.#sees(',') || this.#sees(')');
      args.push(isLeftOut ? null : this.comparison());
    } while (this.#take(','));
    this.#expect(')');
    return { kind: 'call', name, args };
  }

  #array(): Formula {
    const rows: Constant[][] = [[]];
    do {
      rows.at(-1)?.push(this.#constant());
      if (this.#take(';')) {
        rows.push([this.#constant()]);
      }
    } while (this.#take(',') || this.#sees(';'));
    this.#expect('}');
    return { kind: 'array', rows };
  }

  #constant(): Constant {
    const isNegative = this.#take('-');
    const token = this.tokens[this.#next];
    this.#next += 1;
    switch (token?.kind) {
      case 'number': {
        const value = token.text.endsWith('%') ? Number(`${token.text.slice(0, -1)}e-2`) : Number(token.text);
        return isNegative ? -value : value;
      }
      case 'text':
        return token.text.slice(1, -1).replaceAll('""', '"');
      case 'error':
        return { error: token.text.toUpperCase() };
      case 'name':
        return token.text.toUpperCase() === 'TRUE';
      default:
        throw new Error(`The formula has "${token?.text ?? 'its end'}" where a value should stand.`);
    }
  }

  #operator(): Operator | null {
    const operators: readonly Operator[] = ['=', '<>', '<=', '>=', '<', '>'];
    return operators.find((operator) => this.#take(operator)) ?? null;
  }

  #sees(sign: string): boolean {
    const token = this.tokens[this.#next];
    return token?.kind === 'sign' && token.text === sign;
  }

  #take(sign: string): boolean {
    const isNext = this.#sees(sign);
    this.#next += isNext ? 1 : 0;
    return isNext;
  }

  #expect(sign: string): void {
    if (!this.#take(sign)) {
      throw new Error(`The formula lacks a "${sign}".`);
    }
  }
}
