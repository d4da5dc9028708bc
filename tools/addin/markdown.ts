/**
 * Turns the Markdown of our own generated help into HTML: headings, paragraphs, lists, code, bold and links.
 * Headings go one level down, since the page around has the first, and carry their words as anchor (`#tier`).
 * Anything else throws, so that nothing reaches a reader as raw marks.
 */
export function markdownToHtml(markdown: string): string {
  return markdown
    .replace(/<!--[\s\S]*?-->/g, '')
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map(blockToHtml)
    .join('\n');
}

/** The marks that start a line of a list. */
const BULLET = /^- /;
const NUMBER = /^\d+\. /;

function blockToHtml(block: string): string {
  const heading = /^(#{1,3}) (.+)$/.exec(block);
  if (heading !== null) {
    const [, marks = '', words = ''] = heading;
    const level = marks.length + 1;
    return `<h${level} id="${words.toLowerCase().replace(/\W+/g, '-')}">${inline(words)}</h${level}>`;
  }
  if (BULLET.test(block)) return `<ul>\n${items(block, BULLET)}\n</ul>`;
  if (NUMBER.test(block)) return `<ol>\n${items(block, NUMBER)}\n</ol>`;
  if (/^[#>|~]|^```/.test(block))
    throw new Error(`The help uses Markdown that its page cannot show: ${block}`);
  return `<p>${inline(block.replace(/\n/g, ' '))}</p>`;
}

function items(block: string, mark: RegExp): string {
  const texts = block.split('\n').reduce<string[]>((found, line) => {
    if (mark.test(line)) return [...found, line.replace(mark, '')];
    // A line without a mark goes on with the item above.
    return [...found.slice(0, -1), `${found.at(-1) ?? ''} ${line.trim()}`];
  }, []);
  return texts.map((text) => `<li>${inline(text)}</li>`).join('\n');
}

/** Code first: what stands in it is shown as it is. */
function inline(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part) =>
      part.startsWith('`')
        ? `<code>${escapedHtml(part.slice(1, -1))}</code>`
        : escapedHtml(part)
            .replace(/\*\*([^*]+)\*\*/g, '<b>$1</b>')
            .replace(/\[([^\]]+)\]\((#[\w-]+)\)/g, '<a href="$2">$1</a>'),
    )
    .join('');
}

export function escapedHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
