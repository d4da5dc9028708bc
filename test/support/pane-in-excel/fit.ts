import type { Frame } from 'playwright-core';

/**
 * Words that stand in the page and cannot be read there: cut at the side or the foot of what holds them. Where an
 * ellipsis shows that something is left out and the whole is told otherwise, nothing is wrong.
 */
export function clippedText(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const isToldElsewhere = (element: Element): boolean => {
      const { textOverflow, webkitLineClamp } = getComputedStyle(element);
      const hasEllipsis = textOverflow === 'ellipsis' || webkitLineClamp !== 'none';
      return (
        hasEllipsis && (element.hasAttribute('title') || element.closest('[aria-expanded], label') !== null)
      );
    };
    const isForEars = (element: Element): boolean => element.closest('.only-heard') !== null;
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => element.getClientRects().length > 0 && !isForEars(element))
      .filter((element) =>
        [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
        ),
      )
      .filter((element) => {
        const { overflowX, overflowY, display } = getComputedStyle(element);
        if (display === 'inline') return false;
        const isCutAside = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
        const isCutBelow = overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 2;
        return (isCutAside || isCutBelow) && !isToldElsewhere(element);
      })
      .map((element) => `cut: ${element.className} ${(element.textContent ?? '').slice(0, 80)}`);
  });
}

/** All that is shown or said to screen readers: text, names, titles, and what stands in fields that are empty. */
export function spokenTexts(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const texts: string[] = [];
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
      const { parentElement } = node;
      // What the person's own rows or Excel say stands in fields and code.
      if (parentElement === null || parentElement.closest('script, style, textarea, code') !== null) continue;
      texts.push(node.textContent ?? '');
    }
    for (const element of document.querySelectorAll('body *')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
        texts.push(element.getAttribute(name) ?? '');
      }
    }
    return [...new Set(texts.map((text) => text.trim()).filter(Boolean))];
  });
}
