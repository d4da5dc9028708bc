type Props<Value extends string> = {
  readonly id?: string;
  /** Where no label stands beside it. */
  readonly name?: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, words: string])[];
  readonly onChoose: (value: Value) => void;
};

/** One of several, chosen from the system's own list: there may be dozens of these in a step, and this one costs least. */
export function Choice<Value extends string>({ id, name, value, options, onChoose }: Props<Value>) {
  return (
    <select
      id={id}
      aria-label={name}
      className="drop-down"
      value={value}
      onChange={({ target }) => {
        const chosen = options.find(([one]) => one === target.value);
        if (chosen !== undefined) onChoose(chosen[0]);
      }}
    >
      {options.map(([one, words]) => (
        <option key={one} value={one}>
          {words}
        </option>
      ))}
    </select>
  );
}
