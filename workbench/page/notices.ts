import { button, part } from './element';

export type NoticeAction = {
  readonly label: string;
  readonly press: () => void;
};

/** A line at the foot of the page: what was done last. */
export function say(words: string): void {
  part('status', HTMLParagraphElement).textContent = words;
}

/** A line above the spreadsheet that stays until its button is pressed. */
export function notice(words: string, action: NoticeAction): void {
  show(words, action, 'notice', 'status');
}

/** A line above the spreadsheet about what went wrong and what to do. */
export function problem(words: string): void {
  show(words, { label: 'Close', press: () => undefined }, 'notice problem', 'alert');
}

function show(words: string, { label, press }: NoticeAction, className: string, role: string): void {
  const line = document.createElement('div');
  line.className = className;
  const text = document.createElement('p');
  const close = button(label, () => {
    line.remove();
    press();
  });
  line.append(text, close);
  part('notices', HTMLDivElement).append(line);
  text.setAttribute('role', role);
  // Read aloud only where it comes into a place that is there already.
  text.textContent = words;
}
