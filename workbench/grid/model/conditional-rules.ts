import type { IStyleBase } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/preset-sheets-conditional-formatting';
import { CFRuleType, CFSubRuleType } from '@univerjs/preset-sheets-conditional-formatting';
import { sameBox } from '../../host/model/box';
import type { ConditionalFormat } from '../../host/model/conditional-format';
import { hex } from '../style/univer-style';
import { toBox, toRange } from '../univer-book';
import type { GridSheet } from './grid-sheet';

/**
 * The conditional formats of one of Univer's sheets. A rule may be changed in place by whoever holds it, so each is
 * kept with how it looked when the two sides last agreed: what differs on the host's side is written, else Univer's is
 * read. Rules of other kinds than formulas are left alone and not told.
 */
export class ConditionalRules {
  #known = new Map<string, { readonly format: ConditionalFormat; readonly agreed: string }>();
  #wanted: readonly ConditionalFormat[] | null = null;
  /** Only rules that somebody holds can have been changed in place. */
  #isHeld = false;

  constructor(private readonly sheet: GridSheet) {}

  get all(): readonly ConditionalFormat[] {
    this.#isHeld = true;
    return this.#wanted ?? this.#stored().map((rule) => this.#formatOf(rule));
  }

  set all(formats: readonly ConditionalFormat[]) {
    this.#wanted = formats;
  }

  /** Brings Univer's rules to what the host wants. */
  write(): void {
    const wanted = this.#wanted ?? (this.#isChanged ? this.all : null);
    this.#isHeld = false;
    if (wanted === null) {
      return;
    }
    const { book, id } = this.sheet;
    for (const { cfId } of this.#stored()) {
      book.runOn(id, 'sheet.mutation.delete-conditional-rule', { cfId });
    }
    // Univer puts each new rule first.
    for (const format of [...wanted].reverse()) {
      book.runOn(id, 'sheet.mutation.add-conditional-rule', { rule: ruleOf(format) });
    }
    this.#known = new Map(wanted.map((format) => [format.id, { format, agreed: textOf(format) }]));
    this.#wanted = null;
  }

  get #isChanged(): boolean {
    return this.#isHeld && [...this.#known.values()].some(({ format, agreed }) => textOf(format) !== agreed);
  }

  #stored(): readonly IConditionFormattingRule[] {
    const { book, id } = this.sheet;
    return (book.rules.getSubunitRules(book.id, id) ?? []).filter((rule) => formulaOf(rule) !== null);
  }

  #formatOf(rule: IConditionFormattingRule): ConditionalFormat {
    const known = this.#known.get(rule.cfId);
    if (known !== undefined && textOf(known.format) !== known.agreed) {
      return known.format;
    }
    const { font, fill } = looksOf(rule);
    const boxes = rule.ranges.map(toBox);
    if (known !== undefined) {
      const { format } = known;
      const isMoved =
        boxes.length !== format.boxes.length || boxes.some((box, i) => !sameBox(box, format.boxes[i] ?? box));
      const isSame = !isMoved && JSON.stringify(ruleOf(format)) === JSON.stringify(cleaned(rule));
      if (isSame) {
        return format;
      }
    }
    const format: ConditionalFormat = {
      id: rule.cfId,
      boxes,
      formula: formulaOf(rule) ?? '',
      stopIfTrue: rule.stopIfTrue,
      font,
      fill,
      // Univer has no place for it.
      numberFormat: known?.format.numberFormat ?? null,
    };
    this.#known.set(rule.cfId, { format, agreed: textOf(format) });
    return format;
  }
}

const textOf = (format: ConditionalFormat) => JSON.stringify(format);

function formulaOf({ rule }: IConditionFormattingRule): string | null {
  return rule.type === CFRuleType.highlightCell && rule.subType === CFSubRuleType.formula ? rule.value : null;
}

function ruleOf({ id, boxes, formula, stopIfTrue, font, fill }: ConditionalFormat): IConditionFormattingRule {
  const style: IStyleBase = {
    ...(font.bold !== undefined && { bl: font.bold ? 1 : 0 }),
    ...(font.italic !== undefined && { it: font.italic ? 1 : 0 }),
    ...(font.underline !== undefined && { ul: { s: font.underline === 'None' ? 0 : 1 } }),
    ...(font.strikethrough !== undefined && { st: { s: font.strikethrough ? 1 : 0 } }),
    ...(font.color !== undefined && { cl: { rgb: font.color } }),
    ...(fill.color !== undefined && { bg: { rgb: fill.color } }),
  };
  return {
    cfId: id,
    ranges: boxes.map(toRange),
    stopIfTrue,
    rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: formula, style },
  };
}

function cleaned({ cfId, ranges, stopIfTrue, rule }: IConditionFormattingRule): IConditionFormattingRule {
  return { cfId, ranges: ranges.map((range) => toRange(toBox(range))), stopIfTrue, rule };
}

function looksOf({ rule }: IConditionFormattingRule): Pick<ConditionalFormat, 'font' | 'fill'> {
  const style = 'style' in rule ? rule.style : {};
  const color = hex(style.cl?.rgb);
  const fill = hex(style.bg?.rgb);
  return {
    font: {
      ...(color !== null && { color }),
      ...(style.bl !== undefined && { bold: style.bl === 1 }),
      ...(style.it !== undefined && { italic: style.it === 1 }),
      ...(style.ul !== undefined && { underline: style.ul.s === 1 ? 'Single' : 'None' }),
      ...(style.st !== undefined && { strikethrough: style.st.s === 1 }),
    },
    fill: { ...(fill !== null && { color: fill }) },
  };
}
