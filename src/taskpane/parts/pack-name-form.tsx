import { Button, Input } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { packNameProblem } from '../../commands/jobs/pack-name';
import type { PolicyPack } from '../../policy/pack';
import { packNameSentences } from '../../text/pack-name-sentence';
import { PACK_WORDS } from '../../text/policy-words';
import { isSamePack } from '../policy/policy-state';

type Props = {
  readonly pack: PolicyPack;
  readonly kept: readonly string[];
  readonly isBusy: boolean;
  readonly onKeep: (name: string) => void;
  readonly onDrop: () => void;
};

/** How a checked pack is to be called; a name that is taken is a question, a year's own name a refusal. */
export function PackNameForm({ pack, kept, isBusy, onKeep, onDrop }: Props) {
  const [id, hint] = [useId(), useId()];
  const [name, setName] = useState(PACK_WORDS.defaultName(pack.schoolYear));
  const problem = packNameProblem(name);
  const said = problem === null ? null : packNameSentences(name.trim(), problem);
  const taken = kept.find((one) => isSamePack(one, name));
  const hintWords =
    said === null ? (taken === undefined ? PACK_WORDS.nameHint : null) : `${said.said} ${said.next}`;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (problem === null && !isBusy) onKeep(name);
      }}
    >
      <div className="field">
        <label htmlFor={id}>{PACK_WORDS.name}</label>
        <Input
          id={id}
          value={name}
          aria-invalid={problem !== null}
          aria-describedby={hint}
          onChange={(_, { value }) => setName(value)}
        />
        <span id={hint} role="status" className={problem === null ? 'quiet example' : 'suggested'}>
          {hintWords ?? PACK_WORDS.replaceQuestion(taken ?? name)}
        </span>
      </div>
      <div className="choice">
        <Button type="submit" appearance="primary" size="small" disabled={problem !== null || isBusy}>
          {taken === undefined ? PACK_WORDS.keep : PACK_WORDS.replace}
        </Button>
        <Button size="small" onClick={onDrop}>
          {PACK_WORDS.notNow}
        </Button>
      </div>
    </form>
  );
}
