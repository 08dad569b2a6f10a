import type { Edition } from "../../../../edition/edition.ts";
import { countryName, labelOf } from "../../../../model/catalog.ts";
import { type Observation, position } from "../../../../model/observation.ts";
import { collectionFor } from "../../../../model/queries.ts";
import type { Series } from "../../../../model/series.ts";
import { valueAxis } from "../../axis.ts";
import { card } from "../../card.ts";
import { isEstimate } from "../../estimated.ts";
import { formatFigure } from "../../formatFigure.ts";
import type { ColumnsPanel } from "../../formPanel.ts";
import type { Axis } from "../../markTypes.ts";
import type { ClaimForm } from "../claimForm.ts";
import { type Arranged, arrange, type Placed } from "./arrange.ts";
import { columnsKey, columnsNote } from "./columnsWords.ts";
import { lengthOf } from "./windows.ts";

/** A panel of columns for each series of the chart that has figures in view; those after the first are low. */
export function columnsForm(edition: Edition, { series, observations }: ClaimForm): ColumnsPanel[] {
  const panels = series.flatMap((one) => {
    const own = observations.filter((o) => o.series === one.id);
    return own.length === 0 ? [] : (panelOf(edition, one, own) ?? []);
  });
  return panels.map((panel, i) => (i === 0 ? panel : { ...panel, isLow: true, value: withFewTicks(panel.value) }));
}

function panelOf(edition: Edition, series: Series, figures: Observation[]): ColumnsPanel | null {
  const { catalog, words } = edition;
  const { partners } = catalog.subject;
  const codes = partners.map(({ code }) => code);
  const arranged = arrange(figures, codes, (o) => collectionFor(catalog, o) === "documents");
  const [first] = arranged.windows;
  if (!first) return null;
  const present = partners.filter(({ code }) =>
    [...arranged.columns.map(({ partner }) => partner), ...arranged.claims.map(({ o }) => o.counterpart)].includes(code),
  );
  const drawn = [...arranged.columns.map(({ o }) => o), ...listsOf(arranged).map(({ o }) => o)].flatMap((o) =>
    o === null ? [] : [position(o) ?? 0],
  );
  const datum = (o: Observation) => ({ id: o.id, partner: o.counterpart, card: card(edition, o) });
  const at = ({ window, o }: Placed) => ({ ...datum(o), window: window.id, value: position(o) ?? 0 });
  const named = namedColumns(arranged);
  const peaks = peaksOf(arranged.levels);
  const note = columnsNote(edition, series, arranged);
  const whose = present.map(({ code }) => countryName(catalog, code)).join(", ");
  return {
    kind: "columns",
    id: series.id,
    title: words.columns.title(
      words.chart.panel([series.title], series.ref_area === catalog.subject.code && whose !== "" ? whose : null),
      lengthOf(first),
    ),
    reason: null,
    partners: present.map(({ code, mark }) => ({ code, label: countryName(catalog, code), shape: mark })),
    key: columnsKey(edition, arranged),
    ...(note === null ? {} : { note }),
    value: valueAxis(drawn, series.unit, words),
    windows: arranged.windows.map(({ id, first, last }) => ({
      id,
      label: words.columns.window(first, last),
      short: words.columns.windowLines(first, last),
    })),
    columns: arranged.columns.map(({ window, partner, o }) => ({
      id: o?.id ?? `${series.id}.${partner}.${window.id}`,
      partner,
      card: o === null ? null : card(edition, o),
      window: window.id,
      value: o === null ? null : (position(o) ?? 0),
      isEstimate: o !== null && isEstimate(o),
      label: o === null ? "" : words.tick(position(o) ?? 0, series.unit),
      isNamed: o !== null && named.has(o),
    })),
    levels: arranged.levels.map((placed) => ({
      ...at(placed),
      label: peaks.has(placed.o) ? labelOf(catalog, "counterpart", placed.o.counterpart) : null,
    })),
    claims: arranged.claims.map((placed) => ({ ...at(placed), label: words.columns.claim(formatFigure(edition, placed.o)) })),
    ...(arranged.records.length === 0
      ? {}
      : {
          records: arranged.records.map((placed) => ({
            ...at(placed),
            look: isEstimate(placed.o) ? ("computed" as const) : ("record" as const),
          })),
        }),
    ...(arranged.totals.length === 0
      ? {}
      : { totals: arranged.totals.map((placed) => ({ ...at(placed), isEstimate: isEstimate(placed.o) })) }),
  };
}

function listsOf({ claims, records, levels, totals }: Arranged): Placed[] {
  return [...claims, ...records, ...levels, ...totals];
}

/** Every second tick from zero on, as there is half the room. */
function withFewTicks({ ticks, ...axis }: Axis): Axis {
  const zero = ticks.findIndex(({ at }) => at === 0);
  return { ...axis, ticks: ticks.filter((_, i) => (i - zero) % 2 === 0) };
}

/** Of each partner the highest column and the newest. */
function namedColumns({ columns }: Arranged): Set<Observation> {
  const shown = columns.flatMap(({ o }) => (o ? [o] : []));
  return new Set(
    [...new Set(shown.map(({ counterpart }) => counterpart))].flatMap((partner) => {
      const own = shown.filter(({ counterpart }) => counterpart === partner);
      const highest = [...own].sort((a, b) => (position(b) ?? 0) - (position(a) ?? 0))[0];
      return [highest, own.at(-1)].flatMap((o) => (o ? [o] : []));
    }),
  );
}

/** The highest figure of each stretch of windows in which one country is the highest: it bears the name. */
function peaksOf(levels: Placed[]): Set<Observation> {
  const peaks: Observation[] = [];
  let last: string | null = null;
  for (const { o } of levels) {
    const before = peaks.at(-1);
    if (!before || last !== o.counterpart) peaks.push(o);
    else if ((position(o) ?? 0) > (position(before) ?? 0)) peaks[peaks.length - 1] = o;
    last = o.counterpart;
  }
  return new Set(peaks);
}
