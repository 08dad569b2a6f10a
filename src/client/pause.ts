import type { Steps } from "../chart/scene/steps.ts";

/** Lets the page paint and answer its reader before the next piece of work, which goes before what others wait for where the browser can. */
export function pause(): Promise<void> {
  return (globalThis as { scheduler?: Partial<Scheduler> }).scheduler?.yield?.() ?? new Promise((done) => setTimeout(done));
}

/** Until the next frame is about to be made, or would be if the page were seen: what is done then is in it. */
export function frame(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, UNSEEN);
    requestAnimationFrame(() => done());
  });
}

/** Until what was drawn is on the screen, or would be if the page were seen. */
export async function painted(): Promise<void> {
  await frame();
  await new Promise((done) => setTimeout(done));
}

/** Where nothing is painted, nobody waits for it any longer than this, in ms. */
const UNSEEN = 200;

/** Work in steps goes on for so long until the page has its turn, in ms. */
const SLICE = 10;

/** Does all steps in as many tasks as they need, unless the signal ends that with its reason. */
export async function inTasks<T>(steps: Steps<T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    await pause();
    signal?.throwIfAborted();
    const end = performance.now() + SLICE;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < end);
  }
}
