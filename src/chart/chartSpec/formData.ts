import type { DetailCard } from "./detailCard.ts";
import type { FormPanel } from "./formPanel.ts";

/** Every datum of a form that opens a card. */
export function formData(form: FormPanel): { id: string; partner: string | null; card: DetailCard }[] {
  return dataOf(form).flatMap(({ id, partner, card }) => (card === null ? [] : [{ id, partner, card }]));
}

function dataOf(form: FormPanel): { id: string; partner: string | null; card: DetailCard | null }[] {
  switch (form.kind) {
    case "columns":
      return [...form.columns, ...form.levels, ...form.claims, ...(form.records ?? []), ...(form.totals ?? [])];
    case "diverging":
      return [...form.bars, ...(form.records ?? [])];
    case "dots":
      return form.rows.flatMap(({ dots }) => dots);
    case "strip":
      return form.strips.flatMap(({ claim, tracks }) => [...(claim === null ? [] : [claim]), ...tracks.flatMap(({ records }) => records)]);
    case "timeline":
      return form.events;
    case "cells":
      return form.groups.flatMap(({ rows }) => rows.flatMap(({ years, periods }) => [...years, ...periods]));
    case "segments":
      return form.segments;
  }
}
