import type { Frame, Page } from "playwright-core";

/** Long enough for a machine that does a lot besides, in milliseconds. */
export const PATIENCE = 180_000;

/** Heights in CSS px: what the chart needs, and what its page gives. */
interface Measured {
  needed: number;
  given: number;
}

type Inside = Pick<Seen, "lowestPlot" | "scale" | "layout" | "stray">;

/** What a reader gets of one chart in one frame, in CSS px. */
export interface Seen {
  frame: number;
  /** What the chart needs and what the page gives it, of the picture as it comes and after the script has taken it over. */
  before: Measured;
  after: Measured;
  /** The lowest plot that is seen, after the script has taken it over; of a form that stays, nothing. */
  lowestPlot: number | null;
  /** Share of its size at which the static picture is drawn. */
  scale: number;
  /** Pictures that are seen of plots that are not: none. */
  stray: number;
  /** What the layout leaves out: words, rows of plots, or the picture. */
  layout: string;
}

/** The width of a window, in px, and what a reader sees in it. */
export type At<T> = T & { width: number };

/**
 * What a reader sees whose window takes one width after another, before the picture is taken over and after; `upgrade` lets that happen.
 * `look` is called at each width at last.
 */
export async function measure(
  page: Page,
  id: string,
  widths: number[],
  upgrade: () => void,
  look: (width: number) => Promise<void> = async () => {},
): Promise<At<Seen>[]> {
  const frame = await frameOf(page, id);
  const element = await frame.frameElement();
  const height = page.viewportSize()?.height ?? 0;
  await element.scrollIntoViewIfNeeded();
  await frame.waitForSelector("figure[data-height]", { state: "attached" });
  const before = new Map<number, Measured>();
  for (const width of widths) {
    await page.setViewportSize({ width, height });
    before.set(width, await steady(page, frame));
  }
  upgrade();
  await frame.waitForSelector("figure[data-upgraded]", { state: "attached" });
  const seen: At<Seen>[] = [];
  for (const width of [...widths].reverse()) {
    await page.setViewportSize({ width, height });
    const after = await steady(page, frame);
    const inside = (await frame.evaluate(INSIDE)) as Inside;
    seen.push({
      width,
      frame: Math.round((await element.boundingBox())?.width ?? 0),
      before: before.get(width) ?? after,
      after,
      ...inside,
    });
    await look(width);
  }
  return seen;
}

export async function frameOf(page: Page, id: string): Promise<Frame> {
  for (const start = Date.now(); Date.now() - start < PATIENCE; await page.waitForTimeout(100)) {
    const found = page.frames().find((frame) => new RegExp(`/embed/${id}([?#]|$)`).test(frame.url()));
    if (found) return found;
  }
  throw new Error(`${page.url()} has no frame with ${id}.`);
}

/** What the chart needs and its frame gives, once neither changes for longer than the half second after which an embed tells its height again. */
async function steady(page: Page, frame: Frame): Promise<Measured> {
  const element = await frame.frameElement();
  let last = "";
  for (let same = 0, tries = 0; same < 5 && tries < 60; tries++) {
    await page.waitForTimeout(150);
    const now = JSON.stringify([await frame.evaluate(NEEDED), (await element.boundingBox())?.height]);
    same = now === last ? same + 1 : 0;
    last = now;
  }
  const [needed, given] = JSON.parse(last) as [number, number];
  return { needed: Math.ceil(needed), given: Math.round(given) };
}

/** The lower edge of the lowest thing that is seen in the chart. */
const NEEDED = `document.querySelector("figure").getBoundingClientRect().bottom + document.querySelector("body").scrollTop`;

const INSIDE = `(() => {
  const seen = (selector) => [...document.querySelectorAll(selector)].filter((one) => one.getClientRects().length > 0 && getComputedStyle(one).visibility === "visible");
  const plots = seen(".plot").map((plot) => plot.getBoundingClientRect().height - 50);
  const picture = [...document.querySelectorAll(".picture > svg")].find((svg) => svg.getClientRects().length > 0);
  const matrix = picture && picture.getScreenCTM();
  const box = picture && picture.getBoundingClientRect();
  const natural = picture && box.width / picture.viewBox.baseVal.width;
  const without = [[".long", "notes"], [".reading", "finding"], [".subtitle", "subtitle"], [".picture", "picture"]].flatMap(([selector, name]) => (seen(selector).length > 0 ? [] : [name]));
  const rows = picture && picture.dataset.rows ? picture.dataset.rows.split(" ") : [];
  const at = picture ? rows.indexOf(String(picture.viewBox.baseVal.height)) : -1;
  const cut = at < 0 ? [] : ["cut at the end " + (at + 1) + " of " + (rows.length + 1)];
  return { stray: seen(".plots canvas").length - plots.length, lowestPlot: plots.length > 0 ? Math.round(Math.min(...plots)) : null, scale: matrix ? Math.round((100 * matrix.a) / natural) / 100 : 0, layout: [...without.map((name) => "no " + name), ...cut].join(", ") };
})()`;
