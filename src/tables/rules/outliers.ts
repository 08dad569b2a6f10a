import { groupBy } from "../../model/groupBy.ts";
import { position } from "../../model/observation.ts";
import { constant } from "../constraints.ts";
import { placeOf } from "../fault.ts";
import { type Observed, observed } from "../observed.ts";
import { broken, type Rule } from "./rule.ts";

/** How many times its neighbors a figure may be, or they it: a misread magnitude is a thousand times, a lost digit ten. */
const TIMES = 20;
/** Neighbors that a figure is held against, and how many it takes. */
const NEAREST = 4;
const FEWEST = 2;

/**
 * A figure is of the order of its neighbors: those next to it in time of its series, counterpart, direction and basis, of any basis where they are
 * too few. Figures that may lie below zero have no order; a zero is none.
 */
export const outliers: Rule = (tables) => {
  const { rows, constraints } = observed(tables);
  const ordered = rows.flatMap((o) => {
    const value = position(o.p.row) ?? 0;
    const least = Number(constant(constraints, "unit", o.series.unit, "least") ?? Number.NaN);
    return value > 0 && least >= 0 ? [{ o, value }] : [];
  });
  return [...groupBy(ordered, ({ o }) => sameOf(o)).values()].flatMap((figures) =>
    figures.flatMap((figure) => {
      const near = nearest(figure, figures);
      const values = near.map(({ value }) => value);
      const [least, most] = [Math.min(...values), Math.max(...values)];
      const isOff = figure.value > TIMES * most || figure.value * TIMES < least;
      if (near.length < FEWEST || !isOff) return [];
      const { p } = figure.o;
      const column = p.row.value !== null ? "value" : "lower";
      const said = `a figure of the order of its neighbors, from ${least} to ${most}: it is ${TIMES} times off and more`;
      return [
        broken(
          "outlier",
          p,
          column,
          said,
          near.map(({ o }) => placeOf(o.p)),
        ),
      ];
    }),
  );
};

interface Figure {
  o: Observed;
  value: number;
}

function sameOf({ series, p }: Observed): string {
  return [series.id, p.row.counterpart, p.row.direction].join(" ");
}

function nearest(figure: Figure, all: Figure[]): Figure[] {
  const at = ({ o }: Figure) => Number(o.p.row.period.start.slice(0, 4));
  const others = all.filter((other) => other !== figure).sort((a, b) => Math.abs(at(a) - at(figure)) - Math.abs(at(b) - at(figure)));
  const own = others.filter(({ o }) => o.p.row.basis === figure.o.p.row.basis);
  return (own.length < FEWEST ? others : own).slice(0, NEAREST);
}
