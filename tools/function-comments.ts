import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** Where the functions are declared and described. */
export const FORMULAS = 'src/functions/formulas.ts';

export type DescribedArgument = {
  readonly name: string;
  readonly optional: boolean;
  readonly text: string;
};

export type Example = { readonly formula: string; readonly text: string };

/** A function as its comment describes it. */
export type DescribedFunction = {
  /** `TIER` */
  readonly id: string;
  readonly text: string;
  readonly arguments: readonly DescribedArgument[];
  readonly gives: string;
  readonly remarks: readonly string[];
  readonly examples: readonly Example[];
};

/** Reads the comments above the functions. A comment that lacks something people need stops the build. */
export function functionComments(path = FORMULAS): readonly DescribedFunction[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement) => {
    if (!ts.isFunctionDeclaration(statement)) return [];
    const tag = tagsOf(statement, 'customfunction')[0];
    return tag === undefined ? [] : [described(statement, tag)];
  });
}

function described(declaration: ts.FunctionDeclaration, id: string): DescribedFunction {
  const [comment] = ts.getJSDocCommentsAndTags(declaration).filter(ts.isJSDoc);
  const [gives] = tagsOf(declaration, 'returns');
  return {
    id,
    text: needed(textOf(comment?.comment), `a description of ${id}`),
    arguments: declaration.parameters.map((parameter) => {
      const name = parameter.name.getText();
      const [tag] = ts.getJSDocParameterTags(parameter);
      return {
        name,
        optional: parameter.questionToken !== undefined,
        text: needed(textOf(tag?.comment), `@param ${name} of ${id}`),
      };
    }),
    gives: needed(gives ?? '', `@returns of ${id}`),
    remarks: tagsOf(declaration, 'remarks'),
    examples: tagsOf(declaration, 'example').map((text) => {
      const [formula = '', words = ''] = text.split(' → ');
      return { formula, text: needed(words, `words after the arrow of ${formula}`) };
    }),
  };
}

function tagsOf(declaration: ts.FunctionDeclaration, name: string): string[] {
  return ts
    .getJSDocTags(declaration)
    .filter(({ tagName }) => tagName.text === name)
    .map(({ comment }) => textOf(comment));
}

const textOf = (comment: string | ts.NodeArray<ts.JSDocComment> | undefined): string =>
  (ts.getTextOfJSDocComment(comment) ?? '').replace(/\s+/g, ' ').trim();

function needed(text: string, what: string): string {
  if (text === '') throw new Error(`${FORMULAS} lacks ${what}.`);
  return text;
}
