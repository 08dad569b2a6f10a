import type { Page } from "playwright-core";

/**
 * Looks at a page in a window of so many CSS pixels, each of so many device pixels, which is what zooming in makes of a window.
 * Afterwards its pixels are as they were.
 */
export async function zoomed<T>(page: Page, width: number, scale: number, look: (page: Page) => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    await page.setViewportSize({ width, height: 900 });
    await session.send("Emulation.setDeviceMetricsOverride", { width, height: 900, deviceScaleFactor: scale, mobile: false });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    return await look(page);
  } finally {
    await session.detach();
  }
}

/** The spacing of letters, words, lines and paragraphs that a reader may choose and must lose nothing by (WCAG 2.2, 1.4.12). */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`;

/** Looks at a page with that spacing, which also stands for letters wider than those of this machine. Afterwards it is as it was. */
export async function spaced<T>(page: Page, look: (page: Page) => Promise<T>): Promise<T> {
  const setSheets = (text: string) =>
    page.evaluate(async (css) => {
      document.adoptedStyleSheets = css === "" ? [] : [await new CSSStyleSheet().replace(css)];
    }, text);
  try {
    await setSheets(SPACING);
    return await look(page);
  } finally {
    await setSheets("");
  }
}

/**
 * How many pixels a page can be scrolled sideways, and the texts that stand beyond its edges. A row of cards or links that is moved sideways by
 * itself cuts nothing as long as each text fits into it (WCAG 2.2, 1.4.10).
 */
export function overflow(page: Page): Promise<{ sideways: number; cut: string[] }> {
  return page.evaluate(() => {
    const texts = [...document.querySelectorAll<HTMLElement>("h1, h2, h3, p, li, dd, dt, a, button, summary, label")];
    const beyond = (element: HTMLElement) => {
      if (element.closest(".scroll, pre, .skip, svg") || !element.checkVisibility()) return false;
      const { right, left, width } = element.getBoundingClientRect();
      const row = element.closest(".claim-cards, .sections");
      if (row && /auto|scroll/.test(getComputedStyle(row).overflowX)) {
        const edges = row.getBoundingClientRect();
        if (edges.left >= -1 && edges.right <= innerWidth + 1) return width > row.clientWidth + 1;
      }
      return width > 1 && (right > innerWidth + 1 || left < -1);
    };
    return {
      sideways: document.documentElement.scrollWidth - innerWidth,
      cut: texts.filter(beyond).map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`),
    };
  });
}

/** Number of things that move, or would scroll smoothly. */
export function moving(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      document.getAnimations().length +
      [...document.querySelectorAll("*")].filter((element) => getComputedStyle(element).scrollBehavior === "smooth").length,
  );
}

/** What a page shows on paper, and, where the PDF is made, the number of its sheets and its size in kB, else 0. The page stays as if printed. */
export async function printed(page: Page, isMade: boolean) {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.setViewportSize({ width: 718, height: 1000 });
  const seen = await page.evaluate(() => {
    const visible = (selector: string) =>
      [...document.querySelectorAll(selector)].filter(
        (element) => element.checkVisibility({ contentVisibilityAuto: true }) && element.getClientRects().length > 0,
      ).length;
    const tables = document.querySelectorAll("table").length;
    const wide = [...document.querySelectorAll("table, .picture, .plot, pre")].filter(
      (element) => element.getBoundingClientRect().right > innerWidth + 1,
    );
    return {
      paper: getComputedStyle(document.body).backgroundColor,
      nav: visible("nav, .skip, form, button, iframe"),
      tables,
      openTables: visible("table"),
      sources: visible(".sources, blockquote .place, .mentions, cite, .notes a, dd a, .cards a, .claim-cards a"),
      address: visible(".cite, .credit"),
      wide: wide.map((element) => `${element.tagName}.${element.className}`),
    };
  });
  if (!isMade) return { ...seen, sheets: 0, size: 0 };
  const pdf = await page.pdf({ format: "A4" });
  const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  return { ...seen, sheets, size: Math.round(pdf.length / 1000) };
}
