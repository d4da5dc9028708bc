import ts from 'typescript';
import { accented } from './accented';

/** Calls whose texts are for the machine: patterns, locales, keys. */
const FOR_MACHINES = new Set([
  'toLocaleString',
  'split',
  'startsWith',
  'endsWith',
  'includes',
  'replace',
  'replaceAll',
  'indexOf',
  'localeCompare',
  'get',
  'has',
  'normalize',
  'Error',
]);

/** Properties that hold a code and no words. */
const CODES = new Set(['code', 'kind', 'of', 'id']);

/** A file of texts with every text that a person would read in accented letters; codes, keys and patterns stay. */
export function accentedSource(fileName: string, source: string): string {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true);
  const changes: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (isText(node) && !isForMachines(node)) {
      // The quotation marks, backticks and braces around it have no vowels.
      changes.push({ start: node.getStart(file), end: node.end, text: accentedLiteral(node.getText(file)) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return changes.reduceRight(
    (text, change) => text.slice(0, change.start) + change.text + text.slice(change.end),
    source,
  );
}

// What stands behind a backslash is no letter.
function accentedLiteral(text: string): string {
  return text
    .split(/(\\u\{[^}]*\}|\\u.{4}|\\.)/s)
    .map((part) => (part.startsWith('\\') ? part : accented(part)))
    .join('');
}

function isText(node: ts.Node): boolean {
  return (
    ts.isStringLiteral(node) ||
    ts.isNoSubstitutionTemplateLiteral(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node)
  );
}

function isForMachines(node: ts.Node): boolean {
  const { parent } = node;
  return (
    ts.isImportDeclaration(parent) ||
    ts.isExportDeclaration(parent) ||
    ts.isLiteralTypeNode(parent) ||
    ts.isCaseClause(parent) ||
    ts.isElementAccessExpression(parent) ||
    ts.isPropertySignature(parent) ||
    (ts.isPropertyAssignment(parent) && (parent.name === node || CODES.has(parent.name.getText()))) ||
    (ts.isBinaryExpression(parent) &&
      parent.operatorToken.kind !== ts.SyntaxKind.PlusToken &&
      parent.operatorToken.kind !== ts.SyntaxKind.QuestionQuestionToken) ||
    isInCallForMachines(node)
  );
}

function isInCallForMachines(node: ts.Node): boolean {
  for (let above: ts.Node = node.parent; !ts.isSourceFile(above); above = above.parent) {
    if (ts.isArrowFunction(above) || ts.isFunctionDeclaration(above) || ts.isTemplateExpression(above))
      return false;
    if (ts.isCallExpression(above) || ts.isNewExpression(above)) {
      const { expression } = above;
      const name = ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
      return FOR_MACHINES.has(name) || expression.getText().startsWith('Intl.');
    }
  }
  return false;
}
