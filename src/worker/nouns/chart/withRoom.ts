import type { CellsPanel } from "../../../chart/chartSpec/cellsPanel.ts";
import type { ChartSpec } from "../../../chart/chartSpec/chartSpec.ts";

/** A chart on a page of its own: what the rows of a sheet say in words may take a line more than where other charts follow. */
export function withRoom(spec: ChartSpec): ChartSpec {
  return withCells(spec, { isRoomy: true });
}

/** A chart in an embed, which has no bytes for what its rows say beside their names. */
export function sparse(spec: ChartSpec): ChartSpec {
  return withCells(spec, { isSparse: true });
}

function withCells(spec: ChartSpec, more: Pick<CellsPanel, "isRoomy" | "isSparse">): ChartSpec {
  if (!spec.forms?.some((form) => form.kind === "cells" && form.areReasonsEverywhere)) return spec;
  return { ...spec, forms: spec.forms.map((form) => (form.kind === "cells" ? { ...form, ...more } : form)) };
}
