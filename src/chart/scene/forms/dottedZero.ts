import type { FormPanel } from "../../chartSpec/formPanel.ts";
import type { FormShape } from "./formScene.ts";
import { box, mark } from "./formShapes.ts";

/** Digits of scripts whose zero is a dot, as what was not counted is. */
const DOTTED = /^[\u0660-\u0669\u06f0-\u06f9]+$/;
const ZERO = /^[\u0660\u06f0]$/;
/** Radius of the ring around a zero, and its middle above the line on which the zero is written, in pixels. */
const RING = 6;
const MIDDLE = 4;

/** The frame of a cell with a count of whole things in such digits: with it a zero is told from the dot of no count. None around other digits. */
export function countFrame(text: string | null, { x, y, width, height }: FormShape["rect"]): FormShape[] {
  return text !== null && DOTTED.test(text) ? [box(x, y, width, height, "tick")] : [];
}

/** The same for a zero that stands alone: a ring around it. `x` is its middle, `y` the line on which it is written. */
export function zeroRing(text: string, x: number, y: number): FormShape[] {
  return ZERO.test(text) ? [mark("circle", x, y - MIDDLE, RING, "tick", null)] : [];
}

/**
 * Whether forms have a zero with a ring, by what a zero is written as: a cell with a count of none, and a column or bar of no height. Of cells those
 * of a year and those of several count alike.
 */
export function hasRingedZero(forms: readonly FormPanel[], zero: string): boolean {
  if (!ZERO.test(zero)) return false;
  return forms.some((form) => {
    if (form.kind === "columns") return form.columns.some(({ value }) => value === 0);
    if (form.kind === "diverging") return form.bars.some(({ size }) => size === 0);
    return (
      form.kind === "cells" &&
      form.groups.some(({ rows }) => rows.some((row) => [...row.years, ...row.periods].some(({ text }) => text === zero)))
    );
  });
}
