import { part } from './element';

const NARROWEST = 280;
const WIDEST = 800;
const START = 350;
const STEP = 20;

/** The add-in's place beside the spreadsheet. */
export class Pane {
  readonly frame = part('pane-frame', HTMLDivElement);
  readonly #pane = part('pane', HTMLElement);
  readonly #divider = part('divider', HTMLDivElement);

  /** @param close pressed by the person; the add-in is to hear of it */
  constructor(name: string, close: () => void) {
    part('pane-name', HTMLHeadingElement).textContent = name;
    part('close-pane', HTMLButtonElement).addEventListener('click', close);
    this.#letPull();
    this.#setWidth(START);
  }

  show(isShown: boolean): void {
    this.#pane.hidden = !isShown;
    this.#divider.hidden = !isShown;
  }

  #setWidth(width: number): void {
    const kept = Math.round(Math.min(Math.max(width, NARROWEST), WIDEST));
    this.#pane.style.width = `${kept}px`;
    const values = { valuenow: kept, valuemin: NARROWEST, valuemax: WIDEST };
    for (const [name, value] of Object.entries(values)) {
      this.#divider.setAttribute(`aria-${name}`, String(value));
    }
  }

  #letPull(): void {
    const divider = this.#divider;
    divider.addEventListener('pointerdown', (event) => {
      divider.setPointerCapture(event.pointerId);
      document.body.classList.add('pulling');
    });
    divider.addEventListener('pointermove', (event) => {
      if (divider.hasPointerCapture(event.pointerId)) this.#setWidth(window.innerWidth - event.clientX);
    });
    divider.addEventListener('lostpointercapture', () => document.body.classList.remove('pulling'));
    divider.addEventListener('keydown', ({ key }) => {
      const wider = { ArrowLeft: STEP, ArrowRight: -STEP }[key];
      if (wider !== undefined) this.#setWidth(this.#pane.offsetWidth + wider);
    });
  }
}
