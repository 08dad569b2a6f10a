import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { Builder, By, Capabilities, until, type WebDriver, type WebElement } from "selenium-webdriver";
import { afterAll } from "vitest";
import { installedWebkit } from "./installed.ts";
import { unseenScreen } from "./screen.ts";

/** The lane's Worker and WebKit: each file has a driver of its own, which ends with it. */

export { origin } from "../fixtures/running.ts";

/** Long enough for a machine that does a lot besides, in milliseconds. */
export const PATIENCE = 120_000;

const found = installedWebkit();
if (found === undefined) throw new Error("There is no WebKit here: npm run webkit says what to do.");
const started: ChildProcess[] = [];

/** The browser, in a window of its own. */
export const webkit: WebDriver = await start(found);

afterAll(async () => {
  await webkit.quit().catch(() => {});
  for (const one of started.reverse()) one.kill();
});

async function start({ driver, browser, screen }: NonNullable<typeof found>): Promise<WebDriver> {
  const unseen = screen === null ? null : await unseenScreen(screen);
  if (unseen) started.push(unseen.server);
  const port = await freePort();
  const server = spawn(driver, ["--host=127.0.0.1", `--port=${port}`], { stdio: "ignore", env: { ...process.env, ...unseen?.env } });
  started.push(server);
  await answers(`http://127.0.0.1:${port}/status`);
  const options = { "webkitgtk:browserOptions": { binary: browser, args: ["--automation"] }, browserName: "MiniBrowser" };
  return new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(new Capabilities(options)).build();
}

function freePort(): Promise<number> {
  return new Promise((free) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => free(typeof address === "object" && address ? address.port : 0));
    });
  });
}

async function answers(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const isThere = await fetch(address).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  throw new Error(`Nothing answers at ${address}.`);
}

/** Opens an address in a window of a width. */
export async function open(address: string, width = 1280): Promise<void> {
  await webkit.switchTo().defaultContent();
  await webkit.manage().window().setRect({ width, height: 900, x: 0, y: 0 });
  await webkit.get(address);
}

/** The element that a selector finds, once it is seen. */
export async function seen(selector: string): Promise<WebElement> {
  const element = await webkit.wait(until.elementLocated(By.css(selector)), PATIENCE, `nothing is ${selector}`);
  await webkit.wait(until.elementIsVisible(element), PATIENCE, `${selector} is not seen`);
  return element;
}

/** Waits until a condition that is written as a script holds in the page. */
export async function holds(script: string): Promise<void> {
  await webkit.wait(() => webkit.executeScript<boolean>(`return Boolean(${script})`), PATIENCE, script);
}

/** Does something until an element is seen that answers to it: pages move what is under a pointer while they are laid out. */
export async function answered(selector: string, act: (times: number) => Promise<void>): Promise<void> {
  for (let times = 0; times < 10; times++) {
    await act(times);
    const isSeen = until.elementLocated(By.css(selector));
    if (await webkit.wait(isSeen, PATIENCE / 40).catch(() => null)) return;
  }
  throw new Error(`nothing answers with ${selector}`);
}

/** Scrolls until an element stands at the top: charts are taken over when they are near the screen. */
export async function scrolledTo(selector: string): Promise<void> {
  await webkit.executeScript("document.querySelector(arguments[0]).scrollIntoView()", selector);
}

/** Moves the pointer over the middle of an element, which comes into the window first. */
export async function pointAt(element: WebElement): Promise<void> {
  await webkit
    .actions()
    .move(await middleOf(element))
    .perform();
}

/** Moves the pointer over the middle of an element and presses there. */
export async function press(element: WebElement): Promise<void> {
  await webkit
    .actions()
    .move(await middleOf(element))
    .press()
    .release()
    .perform();
}

/** Where an element is in the window: WebKit's driver does not know it of a link in a drawing. */
function middleOf(element: WebElement): Promise<{ x: number; y: number }> {
  return webkit.executeScript(
    `arguments[0].scrollIntoView({ block: "center", behavior: "instant" });
     const { x, y, width, height } = arguments[0].getBoundingClientRect();
     return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };`,
    element,
  );
}

/** What is written in the first element that a selector finds. */
export function textOf(selector: string): Promise<string> {
  return webkit.executeScript("return document.querySelector(arguments[0])?.innerText ?? ''", selector);
}
