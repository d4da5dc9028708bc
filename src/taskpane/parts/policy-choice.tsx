import { useId } from 'react';
import { POLICY_WORDS } from '../../text/policy-words';
import { LOADED_YEARS, policyInUse } from '../policy/policy-state';
import type { Pane } from '../use-pane';

/** By which school year or pack rows are decided. */
export function PolicyChoice({ pane: { state, deeds } }: { readonly pane: Pane }) {
  const [id, hint] = [useId(), useId()];
  const { chosen, packs } = state.policy;
  const used = policyInUse(state.policy);
  // As it is listed: a workbook may spell it in another case.
  const value = used.ok ? (used.policy.name ?? used.policy.pack.schoolYear) : chosen;
  return (
    <div className="field">
      <label htmlFor={id}>{POLICY_WORDS.choose}</label>
      <select
        id={id}
        className="drop-down"
        value={value}
        disabled={state.work !== null}
        aria-describedby={hint}
        onChange={({ target }) => deeds.policy.choose(target.value)}
      >
        {LOADED_YEARS.map((year) => (
          <option key={year} value={year}>
            {POLICY_WORDS.year(year)}
          </option>
        ))}
        {packs.map(({ name, pack }) => (
          <option key={name} value={name}>
            {POLICY_WORDS.own(name, pack.schoolYear)}
          </option>
        ))}
        {!used.ok && (
          <option value={chosen} disabled>
            {POLICY_WORDS.notThere(chosen)}
          </option>
        )}
      </select>
      <span id={hint} className="quiet example">
        {deeds.inWorkbook === null ? POLICY_WORDS.keptInPane : POLICY_WORDS.keptInWorkbook}
      </span>
    </div>
  );
}
