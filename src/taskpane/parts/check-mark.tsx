import type { ReactNode } from 'react';

type Props = {
  readonly isOn: boolean;
  readonly onToggle: (isOn: boolean) => void;
  readonly tabIndex?: 0 | -1;
  readonly children: ReactNode;
};

/** A box to tick, with words beside it. The browser's own: hundreds of them come and go while a list is scrolled. */
export function CheckMark({ isOn, onToggle, tabIndex = 0, children }: Props) {
  return (
    <label className="check-mark">
      <input
        type="checkbox"
        checked={isOn}
        tabIndex={tabIndex}
        onChange={({ currentTarget }) => onToggle(currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
