import type { Page } from "playwright-core";

/**
 * What a finger would miss: targets that are less than 24 by 24 CSS pixels and have no such room to themselves (WCAG 2.2, 2.5.8). Links in a
 * run of text are as high as its lines, and marks of a picture stand where their figures put them; a table names the same.
 */
export async function tooSmall(page: Page): Promise<string[]> {
  const { width } = page.viewportSize() ?? { width: 360 };
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  // What is asked about a point must be in the window.
  await page.setViewportSize({ width, height });
  const faults = await page.evaluate(() => {
    const SIZE = 24;
    const isInText = (element: Element): boolean => {
      if (getComputedStyle(element).display !== "inline") return false;
      const block = element.parentElement;
      if (!block) return false;
      const beside = (block.textContent ?? "").trim().length > (element.textContent ?? "").trim().length;
      return beside || isInText(block);
    };
    const all = [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, summary, [tabindex='0']")].filter(
      (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest("svg, .skip") && !element.matches(".plot"),
    );
    // A label is as good as the control that it names.
    const of = (element: HTMLElement) => (element.closest("label") ?? element).getBoundingClientRect();
    const boxes = all.map((element) => ({ element, box: of(element) }));
    const answers = (element: HTMLElement, x: number, y: number) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (element.contains(hit) || (element.closest("label")?.contains(hit) ?? false));
    };
    const isSmall = ({ element, box }: (typeof boxes)[number]) => {
      if (box.width >= SIZE - 0.5 && box.height >= SIZE - 0.5) return false;
      // What lies around a word may answer for it.
      const [x, y, far] = [box.x + box.width / 2, box.y + box.height / 2, SIZE / 2 - 0.5];
      return ![
        [x - far, y],
        [x + far, y],
        [x, y - far],
        [x, y + far],
      ].every(([atX = 0, atY = 0]) => answers(element, atX, atY));
    };
    const small = boxes.filter((one) => one.box.width > 1 && isSmall(one) && !isInText(one.element));
    const isCrowded = ({ element, box }: (typeof boxes)[number]) => {
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      return boxes.some(({ element: other, box: its }) => {
        if (other === element || element.contains(other) || other.contains(element)) return false;
        if (small.some((one) => one.element === other)) return Math.hypot(x - its.x - its.width / 2, y - its.y - its.height / 2) < SIZE;
        return Math.hypot(Math.max(its.left - x, 0, x - its.right), Math.max(its.top - y, 0, y - its.bottom)) < SIZE / 2;
      });
    };
    return small
      .filter(isCrowded)
      .map(({ element, box }) => `${element.outerHTML.slice(0, 90)} ${Math.round(box.width)} x ${Math.round(box.height)}`);
  });
  await page.setViewportSize({ width, height: 900 });
  return faults;
}
