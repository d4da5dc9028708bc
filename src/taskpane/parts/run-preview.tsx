import type { RunPreview } from '../../commands/jobs/preview-run';
import { SHEETS_WORDS } from '../../text/pane-words';

/** What writing will do to the workbook, before anything is done. */
export function RunPreviewList({ preview: { added, again, collisions } }: { readonly preview: RunPreview }) {
  return (
    <ul className="sentences" aria-label={SHEETS_WORDS.look}>
      {added.length > 0 && <Sheets words={SHEETS_WORDS.added(added.length)} names={added} />}
      {again.length > 0 && <Sheets words={SHEETS_WORDS.again(again.length)} names={again} />}
      {collisions.map(({ wished, name }) => (
        <li key={name}>{SHEETS_WORDS.collision(wished, name)}</li>
      ))}
    </ul>
  );
}

function Sheets({ words, names }: { readonly words: string; readonly names: readonly string[] }) {
  return (
    <li>
      <details>
        <summary>{words}</summary>
        {names.join(', ')}
      </details>
    </li>
  );
}
