import { setTimeout } from "node:timers/promises";
import type { CDPSession } from "playwright-core";
import { PHASE, type Phase } from "./trace.ts";

/** How long a reader looks at what came, and how often it is looked whether something came, in ms. */
const [REST, STEP] = [300, 50];

/**
 * A reader who goes through a page, with nothing of the measure's own in the page's tasks: places are looked up in the phase `none`, whose tasks
 * do not count.
 */
export class Reader {
  constructor(
    private readonly session: CDPSession,
    private readonly isTouching: boolean,
  ) {}

  /** Runs an expression in the page. */
  async look<T>(expression: string): Promise<T> {
    const { result } = await this.session.send("Runtime.evaluate", { expression, returnByValue: true });
    return result.value as T;
  }

  /** From here on the page's tasks belong to this phase. */
  async begin(phase: Phase): Promise<void> {
    await this.look(`performance.mark(${JSON.stringify(PHASE + phase)})`);
  }

  /** Gives the page time for what it does by itself. */
  async rest(): Promise<void> {
    await setTimeout(REST);
  }

  /** Waits for what an expression says; false where it does not come. */
  async until(expression: string, patience = 20_000): Promise<boolean> {
    const end = performance.now() + patience;
    while (performance.now() < end) {
      if (await this.look<boolean>(expression)) return true;
      await setTimeout(STEP);
    }
    return false;
  }

  async move(x: number, y: number): Promise<void> {
    await this.session.send("Input.dispatchMouseEvent", { type: "mouseMoved", x, y });
  }

  /** A press of the mouse, or of a finger. */
  async press(x: number, y: number): Promise<void> {
    if (this.isTouching) {
      await this.session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
      await this.session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
      return;
    }
    for (const type of ["mousePressed", "mouseReleased"] as const)
      await this.session.send("Input.dispatchMouseEvent", { type, x, y, button: "left", clickCount: 1 });
  }

  async escape(): Promise<void> {
    for (const type of ["keyDown", "keyUp"] as const)
      await this.session.send("Input.dispatchKeyEvent", { type, key: "Escape", code: "Escape", windowsVirtualKeyCode: 27 });
  }
}
