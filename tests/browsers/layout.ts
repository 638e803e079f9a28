import type { Page } from 'puppeteer-core';

/** What a person with a narrow window, large letters, an unsteady hand or a screen reader would stumble over, in words. */
export function troubleIn(page: Page): Promise<string[]> {
  return page.evaluate(stumblingBlocks);
}

/** Runs inside the page. */
function stumblingBlocks(): string[] {
  /** CSS px: WCAG 2.2, 2.5.8. */
  const smallestTarget = 24;
  const { clientWidth, scrollWidth } = document.documentElement;
  const said = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.getAttribute('class')} "${(element.textContent ?? '').trim().slice(0, 40)}"`;
  const shown = [...document.querySelectorAll('body *')].filter(
    (element) => element.checkVisibility() && element.closest('.unseen') === null,
  );
  const controls = shown.filter((element) =>
    element.matches('a[href], button, summary, select, textarea, input:not([type=radio], [type=checkbox])'),
  );
  const reaches = (element: Element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 0 && (right > clientWidth + 1 || left < -1);
  };
  const isSmall = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    // Links within a sentence are as high as its line.
    return !element.matches('p a, p .link-button') && Math.min(width, height) < smallestTarget - 0.1;
  };
  const hasName = (element: Element) =>
    (element.textContent ?? '').trim() !== '' ||
    element.hasAttribute('aria-label') ||
    ('labels' in element && (element.labels as NodeList | null)?.length); // form controls have it, others do not
  const brokenWords = () => {
    const broken: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (!node.parentElement?.checkVisibility() || node.parentElement.closest('.unseen, select')) continue;
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/(?<!\S)\p{L}{2,10}(?!\S)/gu)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        if (range.getClientRects().length > 1)
          broken.push(`a short word broken: ${said(node.parentElement)}`);
      }
    }
    return broken;
  };
  return [
    ...(scrollWidth > clientWidth ? [`scrolls sideways: ${scrollWidth} in ${clientWidth}`] : []),
    ...brokenWords(),
    ...shown.filter(reaches).map((element) => `beyond the edge: ${said(element)}`),
    ...controls.filter(isSmall).map((element) => `a small target: ${said(element)}`),
    ...controls.filter((element) => !hasName(element)).map((element) => `no name: ${said(element)}`),
  ];
}
