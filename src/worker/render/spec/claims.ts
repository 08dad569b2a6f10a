import { labelOf } from "../../../model/catalog.ts";
import type { Chart } from "../../../model/chart.ts";
import type { ChartSpec, Mark, Panel } from "../../../model/chartSpec.ts";
import { type Observation, position } from "../../../model/observation.ts";
import { extent } from "../../../model/period.ts";
import type { Series } from "../../../model/series.ts";
import { select, type Vintage } from "../../../model/vintage.ts";
import type { Site } from "../../site.ts";
import { timeAxis, valueAxis } from "./axis.ts";
import { card, shortSource } from "./card.ts";
import { figureOf } from "./figureOf.ts";
import { table } from "./table.ts";

/** The picture of claims: every figure of the chart's series that the vintage counts, as marks that are never joined. */
export function claimsSpec(site: Site, chart: Chart, vintage: Vintage): ChartSpec {
  const { catalog, words } = site;
  const series = chart.series.flatMap((id) => catalog.seriesById.get(id) ?? []);
  const observations = series.flatMap((s) => select(catalog, catalog.observationsBySeries.get(s.id) ?? [], vintage));
  const units = [...new Set(series.map((s) => labelOf(catalog, "unit", s.unit)))];
  return {
    id: chart.id,
    title: chart.title,
    subtitle: words.chart.subtitle(
      series.map((s) => s.title),
      units.join(", "),
    ),
    reading: chart.reading,
    ends: chart.ends,
    floor: words.chart.floor,
    release: catalog.release,
    href: `/charts/${chart.id}`,
    time: timeAxis(chart.from, chart.to),
    panels: axesOf(series).map((group) => panel(site, group, observations)),
    legend: [...new Set(observations.map((o) => o.counterpart))]
      .sort()
      .map((partner) => ({ partner, label: labelOf(catalog, "counterpart", partner) })),
    table: table(site, chart.title, observations),
    controls: { open: words.chart.open, read: words.observation.readAtSource, close: words.chart.close, keys: words.chart.keys },
    sources: sourcesOf(site, observations),
  };
}

/** Series that share an axis: same unit and comparable; every other one stands alone. */
function axesOf(series: Series[]): Series[][] {
  const shared = new Map<string, Series[]>();
  for (const s of series) {
    const key = s.comparable ? s.unit : s.id;
    shared.set(key, [...(shared.get(key) ?? []), s]);
  }
  return [...shared.values()];
}

function panel(site: Site, series: Series[], all: Observation[]): Panel {
  const ids = series.map((s) => s.id);
  const first = series[0] as Series;
  const drawn = all.filter((o) => ids.includes(o.series) && position(o) !== null);
  const reach = drawn.flatMap((o) => [position(o) ?? 0, o.upper ?? 0]);
  return {
    id: ids.join("+"),
    title: series.map((s) => s.title).join(", "),
    reason: first.comparable ? null : first.caution,
    value: valueAxis(reach, first.unit, site.words),
    marks: drawn.map((o) => mark(site, o)),
  };
}

function mark(site: Site, o: Observation): Mark {
  const { start, end } = extent(o.period);
  const at = position(o) ?? 0;
  const above = ["more_than", "at_least"].includes(o.qualifier);
  const below = ["up_to", "almost", "less_than"].includes(o.qualifier);
  return {
    id: o.id,
    partner: o.counterpart,
    from: start,
    to: end,
    dated: o.period_basis !== "publication",
    plan: o.status === "F",
    value: at,
    low: above ? null : o.lower,
    high: below ? null : o.upper,
    open: above ? "up" : below ? "down" : null,
    label: label(site, o),
    card: card(site, o),
  };
}

function label(site: Site, o: Observation): Mark["label"] {
  const { catalog, words } = site;
  const figure = figureOf(site, o);
  const partner = labelOf(catalog, "counterpart", o.counterpart);
  const period = words.periodInWords(o.period.text);
  if (o.status === "F") return { figure, who: words.chart.planWho(partner, period) };
  if (o.period_basis === "publication") return { figure, who: words.chart.undatedWho(partner, period) };
  return { figure, who: words.chart.who(partner, period) };
}

function sourcesOf(site: Site, observations: Observation[]): ChartSpec["sources"] {
  const ids = [...new Set(observations.map((o) => o.source))].filter((id) => id !== null).sort();
  return ids.flatMap((id) => {
    const source = site.catalog.sourceById.get(id);
    return source ? [{ id, label: shortSource(source.publisher, id), href: `/sources/${id}` }] : [];
  });
}
