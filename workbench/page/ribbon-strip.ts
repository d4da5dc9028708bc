import { part } from './element';
import type { AddInManifest, RibbonButton } from './read-manifest';

export type RibbonActions = {
  readonly showPane: () => void;
  /** Resolves once the add-in says that it is done. */
  readonly run: (functionName: string, controlId: string) => Promise<void>;
};

const SIZE = 32;

/** Draws the add-in's group of buttons as its manifest has it. */
export function drawRibbon({ groupLabel, buttons }: AddInManifest, actions: RibbonActions): void {
  part('ribbon-label', HTMLParagraphElement).textContent = groupLabel;
  part('ribbon', HTMLDivElement).replaceChildren(...buttons.map((each) => ribbonButton(each, actions)));
}

function ribbonButton({ id, label, tip, icons, action }: RibbonButton, actions: RibbonActions): HTMLElement {
  const drawn = document.createElement('button');
  drawn.type = 'button';
  drawn.id = id;
  drawn.title = `${tip.title}\n${tip.text}`;
  const picture = document.createElement('img');
  picture.alt = '';
  picture.src = icons.get(SIZE) ?? '';
  picture.srcset = [...icons].map(([size, address]) => `${address} ${size / SIZE}x`).join(', ');
  drawn.append(picture, label);
  drawn.addEventListener('click', () => {
    if (action.kind === 'shows the pane') actions.showPane();
    else void pressed(drawn, () => actions.run(action.functionName, id));
  });
  return drawn;
}

/** Excel greys a button out until its work is done. */
async function pressed(drawn: HTMLButtonElement, run: () => Promise<void>): Promise<void> {
  drawn.disabled = true;
  try {
    await run();
  } finally {
    drawn.disabled = false;
  }
}
