import type { Kit } from "../../words/kit/kit.ts";

/** What the picture of a page needs of its language. */
export type CardKit = Pick<Kit, "language" | "direction" | "number" | "year" | "leftToRight">;

/** Width of social cards in pixels. */
export const WIDTH = 1200;

/** A place in a card by how far it is from the edge at which the language's lines begin. */
export function fromStart({ direction }: CardKit, x: number): number {
  return direction === "rtl" ? WIDTH - x : x;
}

/** Of a text that begins at its place. */
export function beginning({ direction }: CardKit) {
  return direction === "rtl" ? { "text-anchor": "end" as const } : {};
}

/** Of a text that ends at its place. */
export function ending({ direction }: CardKit) {
  return { "text-anchor": direction === "rtl" ? ("start" as const) : ("end" as const) };
}
