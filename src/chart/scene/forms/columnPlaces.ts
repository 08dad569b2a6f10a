import type { ColumnsPanel } from "../../chartSpec/formPanel.ts";
import type { Rect } from "../geometry.ts";
import { roundTenth } from "../plotScales.ts";

/** Share of a window that stays free, and widest column, in pixels. */
const FREE = 0.24;
const WIDEST = 42;
/** Share of a window that its columns take where one of all countries stands behind them. */
const BEFORE_TOTAL = 0.58;

/** Where windows and the columns in them stand, in pixels. */
export interface Places {
  slot: number;
  window(id: string): { x: number; width: number };
  column(window: string, partner: string): { x: number; width: number };
}

/** Where windows and the columns in them stand. */
export function placesOf({ windows, partners, totals = [] }: ColumnsPanel, plot: Rect): Places {
  const slot = plot.width / Math.max(1, windows.length);
  const inner = Math.min(slot * (1 - FREE), WIDEST * partners.length);
  const all = inner * (totals.length > 0 ? BEFORE_TOTAL : 1);
  const each = all / Math.max(1, partners.length);
  const left = (id: string) => plot.x + slot * windows.findIndex((window) => window.id === id) + (slot - inner) / 2;
  return {
    slot,
    window: (id) => ({ x: roundTenth(left(id)), width: roundTenth(inner) }),
    column: (id, partner) => {
      const i = Math.max(
        0,
        partners.findIndex(({ code }) => code === partner),
      );
      const gap = partners.length > 1 && each > 6 ? 1 : 0;
      return { x: roundTenth(left(id) + (inner - all) / 2 + i * each), width: roundTenth(each - gap) };
    },
  };
}
