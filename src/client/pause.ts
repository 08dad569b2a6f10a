import type { Steps } from "../chart/scene/steps.ts";

/** Lets the page paint and answer its reader before the next piece of work, which goes before what others wait for where the browser can. */
export function pause(): Promise<void> {
  return (globalThis as { scheduler?: Partial<Scheduler> }).scheduler?.yield?.() ?? new Promise((done) => setTimeout(done));
}

/** Until what was drawn is on the screen, or would be if the page were seen. */
export function painted(): Promise<void> {
  return new Promise((done) => {
    const unseen = setTimeout(done, UNSEEN);
    requestAnimationFrame(() => {
      clearTimeout(unseen);
      setTimeout(done);
    });
  });
}

/** Where nothing is painted, nobody waits for it any longer than this, in ms. */
const UNSEEN = 200;

/** Work in steps goes on for so long until the page has its turn, in ms. */
const SLICE = 10;

/** Does all steps in as many tasks as they need. */
export async function inTasks<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    await pause();
    const end = performance.now() + SLICE;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < end);
  }
}
