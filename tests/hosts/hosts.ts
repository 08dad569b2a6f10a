import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../../tools/chromium.ts";
import { startWorker } from "../../tools/startWorker.ts";
import { type At, frameOf, measure, PATIENCE, type Seen } from "./measure.ts";
import { missing, PACKAGES, type Post, THEMES, WordPress } from "./wordpress.ts";

/**
 * `npm run hosts`: charts in posts of a real WordPress, in Chromium. Prints what each chart needs and what its frame gives, by theme and
 * width, and exits with 1 where a chart is cut, a link leads nowhere, or an editor sees another chart than the reader. Where WordPress is not
 * installed, it says so and exits with 0.
 * `SHOTS=folder` keeps pictures of the posts; `CHARTS=visits,balance`, `WAYS=block` and `TRIED=twentytwentyone` (a theme) try only some.
 */

const WIDTHS = [360, 320, 768, 1200];
/** Of the other ways into a post the widest and a phone. */
const FEWER = [360, 1200];
const HEIGHT = 900;

/** How a chart comes into a post. */
const WAYS = ["address", "embed address", "block"] as const;
type Way = (typeof WAYS)[number];

interface Row extends At<Seen> {
  theme: string;
  chart: string;
  way: Way;
}

const faults: string[] = [];
function expectTrue(holds: boolean, otherwise: string): void {
  if (holds) return;
  faults.push(otherwise);
  console.log(`FAULT: ${otherwise}`);
}

async function main(): Promise<void> {
  const absent = missing(only(THEMES, "TRIED"));
  if (absent.length > 0) {
    console.log(
      `npm run hosts: skipped, WordPress is not installed here (no ${absent.join(", ")}). On Debian: apt-get install ${PACKAGES}`,
    );
    return;
  }
  if (process.argv.includes("--bundle")) execFileSync("npm", ["run", "ready", "--", "fast"], { stdio: "ignore" });
  const [{ mf, origin }, browser, wordpress] = [await startWorker(), await launchChromium(), await WordPress.start()];
  // With the process end the database and PHP's server, which would outlive it.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(1));
  try {
    await tryAll(origin, browser, wordpress);
  } finally {
    await browser.close();
    await wordpress.stop();
    await mf.dispose();
  }
}

async function tryAll(origin: string, browser: Browser, wordpress: WordPress): Promise<void> {
  const { charts } = (await (await fetch(`${origin}/v1/charts`)).json()) as { charts: { id: string }[] };
  const ids = only(
    charts.map(({ id }) => id),
    "CHARTS",
  );
  const ways = only(WAYS, "WAYS");
  const posts = new Map(ways.map((way) => [way, wordpress.publish(ids.map((id) => postOf(origin, id, way)))]));
  const rows: Row[] = [];
  console.log(`WordPress ${wordpress.version}; heights in CSS px, before and after the script has taken the picture over.\n`);
  console.log(`| ${HEAD.join(" | ")} |\n|${HEAD.map(() => "---|").join("")}`);
  for (const theme of only(THEMES, "TRIED")) {
    const { isBlockTheme } = wordpress.useTheme(theme);
    const name = `${theme} (${isBlockTheme ? "block" : "classic"})`;
    for (const way of ways)
      for (const [i, chart] of ids.entries()) {
        const post = `${wordpress.address}/?p=${posts.get(way)?.[i]}`;
        const whole = way === "address" ? { theme, link: `${origin}/charts/${chart}` } : null;
        const seen = await twice(() => inPost(browser, post, chart, whole));
        const found = seen.map((one) => ({ ...one, theme: name, chart, way }));
        for (const row of found) {
          console.log(lineOf(row));
          expectTrue(row.stray === 0, `${chart} at ${row.width}: ${row.stray} plots are seen where they were cut off`);
        }
        rows.push(...found);
        if (way === "block") await twice(() => compareEditor(browser, wordpress, posts.get(way)?.[i] ?? 0, chart));
      }
    await withoutScript(browser, `${wordpress.address}/?p=${posts.get(ways[0] ?? "address")?.[0]}`, origin);
  }
  await feed(wordpress, ids, origin);
  report(rows);
}

/** What a variable of the environment names, or all; a name that nothing has would else try nothing and find no fault. */
function only<T extends string>(all: readonly T[], variable: string): T[] {
  const wanted = process.env[variable]?.split(",");
  const unknown = wanted?.filter((name) => !(all as readonly string[]).includes(name)) ?? [];
  if (unknown.length > 0) throw new Error(`${variable}=${unknown.join()}: expected some of ${all.join(", ")}`);
  return all.filter((one) => wanted?.includes(one) ?? true);
}

/** Once more where a busy machine let a request fail: then the static picture stays, as it should, and would be waited for in vain. */
async function twice<T>(look: () => Promise<T>): Promise<T> {
  try {
    return await look();
  } catch (error) {
    console.log(`Tried again: ${error instanceof Error ? error.message.split("\n")[0] : error}`);
    return look();
  }
}

/** The address on its own line by somebody who may not post HTML, or the block that the editor saves for it. */
function postOf(origin: string, id: string, way: Way): Post {
  const address = `${origin}/${way === "embed address" ? "embed" : "charts"}/${id}`;
  const block = `<!-- wp:embed {"url":"${address}"} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${address}\n</div></figure>\n<!-- /wp:embed -->`;
  const content = way === "block" ? block : `The sentence above the chart.\n\n${address}\n\nThe sentence below it.`;
  return { title: `${id} by ${way}`, content, by: way === "block" ? "admin" : "author" };
}

async function openPage(browser: Browser, width: number): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width, height: HEIGHT } })).newPage();
  page.setDefaultTimeout(PATIENCE);
  return page;
}

/** Holds back what takes the static picture over, until it is asked for. */
async function holdUpgrade(page: Page): Promise<() => void> {
  let go: () => void = () => {};
  const asked = new Promise<void>((done) => {
    go = done;
  });
  await page.route("**/assets/enhance*", async (route) => {
    await asked;
    await route.continue();
  });
  return go;
}

/** A chart in a post at every width; with a link, it is followed at last. */
async function inPost(browser: Browser, post: string, chart: string, whole: { theme: string; link: string } | null): Promise<At<Seen>[]> {
  const page = await openPage(browser, WIDTHS[0] ?? 0);
  const upgrade = await holdUpgrade(page);
  await page.goto(post);
  const seen = await measure(page, chart, whole ? WIDTHS : FEWER, upgrade, async (width) => {
    if (whole && FEWER.includes(width)) await keep(page, `${whole.theme}-${chart}-${width}`);
  });
  if (whole) await followLink(page, chart, whole.link);
  await page.context().close();
  return seen;
}

/** WordPress follows a link of the chart when its frame asks it to, as the sandbox forbids the frame to. */
async function followLink(page: Page, chart: string, link: string): Promise<void> {
  await (await frameOf(page, chart)).locator(".credit a").click();
  const isThere = await page.waitForURL(link, { waitUntil: "commit" }).then(
    () => true,
    () => false,
  );
  expectTrue(isThere, `${chart}: its link leads to ${page.url()}`);
}

/** The preview in the block editor beside the post, in a frame as wide. */
async function compareEditor(browser: Browser, wordpress: WordPress, post: number, chart: string): Promise<void> {
  const page = await signedIn(browser, wordpress);
  await page.goto(`${wordpress.address}/wp-admin/post.php?post=${post}&action=edit`);
  const [editor] = await measure(page, chart, [1200], () => {});
  await page.goto(`${wordpress.address}/?p=${post}`);
  await frameOf(page, chart);
  await page.addStyleTag({ content: `.entry-content iframe { width: ${editor?.frame}px !important; max-width: none !important; }` });
  const [reader] = await measure(page, chart, [1200], () => {});
  for (const key of ["frame", "after", "layout", "scale", "lowestPlot"] as const)
    expectTrue(
      JSON.stringify(editor?.[key]) === JSON.stringify(reader?.[key]),
      `${chart}: the editor's ${key} is ${JSON.stringify(editor?.[key])}, the reader's ${JSON.stringify(reader?.[key])}`,
    );
}

let editing: Page | null = null;

async function signedIn(browser: Browser, { address, login }: WordPress): Promise<Page> {
  if (editing) return editing;
  editing = await openPage(browser, 1200);
  await editing.goto(`${address}/wp-login.php`);
  await editing.fill("#user_login", login.user);
  await editing.fill("#user_pass", login.password);
  await editing.click("#wp-submit");
  await editing.waitForURL("**/wp-admin/**");
  return editing;
}

/** Without script a reader has the title and the link. */
async function withoutScript(browser: Browser, post: string, origin: string): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(post);
  const link = page.locator("blockquote.wp-embedded-content a");
  expectTrue(
    (await link.isVisible()) && ((await link.getAttribute("href")) ?? "").startsWith(`${origin}/charts/`),
    "no link without script",
  );
  await context.close();
}

/** The feed has of every chart its title with a link, and the frame. */
async function feed({ address }: WordPress, ids: string[], origin: string): Promise<void> {
  const text = await (await fetch(`${address}/?feed=rss2`)).text();
  for (const id of ids) {
    expectTrue(text.includes(`<a href="${origin}/charts/${id}">`), `${id}: no link in the feed`);
    expectTrue(text.includes(`src="${origin}/embed/${id}#?secret=`), `${id}: no frame in the feed`);
  }
}

async function keep(page: Page, name: string): Promise<void> {
  const folder = process.env["SHOTS"];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

const HEAD = ["theme", "way", "width", "chart", "frame", "needed/given before", "after", "lowest plot", "scale", "left out"];

function lineOf(row: Row): string {
  const of = ({ needed, given }: Seen["after"]) => `${needed}/${given}`;
  const cells = [
    row.theme,
    row.way,
    row.width,
    row.chart,
    row.frame,
    of(row.before),
    of(row.after),
    row.lowestPlot ?? "",
    row.scale,
    row.layout,
  ];
  return `| ${cells.join(" | ")} |${isCut(row) ? " CUT" : ""}`;
}

function isCut({ before, after }: Seen): boolean {
  return before.needed > before.given || after.needed > after.given;
}

function report(rows: Row[]): void {
  const cut = rows.filter(isCut).length;
  console.log(`\n${rows.length} frames, ${cut} cut; ${faults.length} other faults.`);
  if (cut + faults.length > 0) process.exitCode = 1;
}

await main();
