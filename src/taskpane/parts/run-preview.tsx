import type { RunPreview } from '../../commands/jobs/preview-run';
import { SHEETS_WORDS } from '../../text/pane-words';
import { useInSight } from '../use-in-sight';
import { Folded } from './folded';
import { SentenceList } from './sentence-list';

/** What writing will do to the workbook, before anything is done. */
export function RunPreviewList({ preview: { added, again, collisions } }: { readonly preview: RunPreview }) {
  const section = useInSight<HTMLElement>();
  const entries = again.reduce((sum, sheet) => sum + sheet.entries, 0);
  const changed = again.flatMap(({ name, changed: places }) =>
    places === null || places.length === 0 ? [] : [{ name, places }],
  );
  const untold = again.filter((sheet) => sheet.changed === null);
  return (
    <section ref={section} aria-label={SHEETS_WORDS.look}>
      {added.length > 0 && (
        <Folded words={SHEETS_WORDS.added(added.length)} lines={added.length}>
          {() => added.join(', ')}
        </Folded>
      )}
      {again.length > 0 && (
        <Folded words={SHEETS_WORDS.again(again.length, entries)} lines={again.length}>
          {() => (
            <ul className="sentences">
              {again.map((sheet) => (
                <li key={sheet.name}>{SHEETS_WORDS.sheetAgain(sheet.name, sheet.entries)}</li>
              ))}
            </ul>
          )}
        </Folded>
      )}
      {changed.length > 0 && (
        <div className="refused">
          <h3>{SHEETS_WORDS.changed(changed.length)}</h3>
          <p>{SHEETS_WORDS.changedNext}</p>
          <SentenceList
            sentences={changed.map(({ name, places }) => SHEETS_WORDS.changedSheet(name, places))}
          />
        </div>
      )}
      {untold.length > 0 && (
        <div className="refused">
          <h3>{SHEETS_WORDS.perhapsChanged(untold.length)}</h3>
          <p>{SHEETS_WORDS.perhapsChangedNext}</p>
          <Folded words={SHEETS_WORDS.perhapsChangedNames}>
            {() => untold.map(({ name }) => name).join(', ')}
          </Folded>
        </div>
      )}
      {collisions.length > 0 && (
        <div className="refused">
          <h3>{SHEETS_WORDS.collisions(collisions.length)}</h3>
          <p>{SHEETS_WORDS.collisionsNext}</p>
          <SentenceList
            sentences={collisions.map(({ wished, name }) => SHEETS_WORDS.collision(wished, name))}
          />
        </div>
      )}
    </section>
  );
}
