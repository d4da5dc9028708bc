import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { PACK_WORDS } from '../../text/policy-words';
import type { FaultLine } from '../policy/pack-draft';

/** A pack copied together from pieces can have hundreds. */
const FIRST_SHOWN = 10;

/** Faults by their place, the first ones at once. */
export function FaultList({ faults }: { readonly faults: readonly FaultLine[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? faults : faults.slice(0, FIRST_SHOWN);
  return (
    <>
      <ul className="faults">
        {shown.map(({ place, said }) => (
          <li key={`${place} ${said}`}>
            <span className="fault-place">{place}</span> {said}
          </li>
        ))}
      </ul>
      {shown.length < faults.length && (
        <Button size="small" onClick={() => setAll(true)}>
          {PACK_WORDS.more(faults.length - shown.length)}
        </Button>
      )}
    </>
  );
}
