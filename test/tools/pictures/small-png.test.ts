import { readFileSync } from 'node:fs';
import { expect, it, jest } from '@jest/globals';
import { smallPng } from '../../../tools/pictures/small-png';
import { startBrowser } from '../../support/browser';
import { describeWith } from '../../support/outside-programs';

jest.setTimeout(60_000);

/** How far a channel of a pixel may be off, of 255, which no eye sees. */
const UNSEEN = 15;

describeWith(['chromium'], 'a picture with a palette', () => {
  it('is smaller, and a browser shows it as it shows the one before', async () => {
    const before = readFileSync('docs/pictures/action-sheet.png');
    const after = smallPng(before);
    expect(after.length).toBeLessThan(before.length / 1.5);

    const browser = await startBrowser();
    const page = await browser.newPage();
    const farthest = await page.evaluate(
      async (pictures) => {
        const [one, other] = await Promise.all(
          pictures.map(async (picture) => {
            const image = new Image();
            image.src = `data:image/png;base64,${picture}`;
            await image.decode();
            const canvas = new OffscreenCanvas(image.width, image.height);
            const drawing = canvas.getContext('2d');
            drawing?.drawImage(image, 0, 0);
            return drawing?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
          }),
        );
        if (one === undefined || other === undefined || one.length !== other.length) return Infinity;
        return one.reduce((most, value, at) => Math.max(most, Math.abs(value - (other[at] ?? 0))), 0);
      },
      [before, after].map((picture) => picture.toString('base64')),
    );
    await browser.close();
    expect(farthest).toBeLessThanOrEqual(UNSEEN);
  });
});
