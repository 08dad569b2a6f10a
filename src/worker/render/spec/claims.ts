import { labelOf } from "../../../model/catalog.ts";
import type { Chart } from "../../../model/chart.ts";
import type { ChartSpec, Mark, Panel } from "../../../model/chartSpec.ts";
import { type Observation, position } from "../../../model/observation.ts";
import { observationsOf } from "../../../model/observationsOf.ts";
import { extent } from "../../../model/period.ts";
import type { Series } from "../../../model/series.ts";
import type { Vintage } from "../../../model/vintage.ts";
import type { Site } from "../../site.ts";
import { sourcesOf } from "../json/observation.ts";
import { timeAxis, valueAxis } from "./axis.ts";
import { card } from "./card.ts";
import { figureOf } from "./figureOf.ts";
import { sourceLinks } from "./sourceLinks.ts";
import { table } from "./table.ts";

/** The picture of claims: every figure of the chart's series that the vintage counts, as marks that are never joined. */
export function claimsSpec(site: Site, chart: Chart, vintage: Vintage): ChartSpec {
  const { catalog, words } = site;
  const series = chart.series.flatMap((id) => catalog.seriesById.get(id) ?? []);
  const inYears = (o: Observation) => extent(o.period).end > chart.from && extent(o.period).start < chart.to;
  const observations = series.flatMap((s) => observationsOf(catalog, s.id, vintage).filter(inYears));
  const units = [...new Set(series.map((s) => labelOf(catalog, "unit", s.unit)))];
  const partners = [...new Set(observations.map((o) => o.counterpart))].sort();
  return {
    id: chart.id,
    title: chart.title,
    subtitle: words.chart.subtitle(
      series.map((s) => s.title),
      units,
    ),
    reading: chart.reading,
    ends: chart.ends,
    floor: words.chart.floor,
    release: catalog.release,
    href: `/charts/${chart.id}`,
    time: timeAxis(chart.from, chart.to),
    arrangement: "grid",
    panels: axesOf(series).map((group) => panel(site, group, observations)),
    legend: partners.map((partner) => ({ partner, label: words.chart.partner(catalog, partner) })),
    table: table(site, chart.title, observations),
    controls: { open: words.chart.open, read: words.observation.readAtSource, close: words.chart.close, keys: words.chart.keys },
    sources: sourceLinks(site, sourcesOf(catalog, observations)),
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
  const several = new Set(drawn.map((o) => o.basis)).size > 1;
  return {
    id: ids.join("+"),
    title: series.map((s) => s.title).join(", "),
    reason: first.comparable ? null : first.caution,
    value: valueAxis(reach, first.unit, site.words),
    ends: null,
    height: 1,
    bands: [],
    lines: [],
    marks: drawn.map((o) => mark(site, o, several)),
  };
}

/** `several`: the panel mixes denominators, so the label names the one of this mark. */
function mark(site: Site, o: Observation, several: boolean): Mark {
  const { start, end } = extent(o.period);
  const floor = o.reporter === "compiler";
  const above = !floor && ["more_than", "at_least"].includes(o.qualifier);
  const below = ["up_to", "almost", "less_than"].includes(o.qualifier);
  return {
    id: o.id,
    partner: o.counterpart,
    from: start,
    to: end,
    span: o.period_basis !== "publication",
    hollow: o.period_basis === "publication",
    plan: o.status === "F",
    value: position(o) ?? 0,
    low: floor || above ? null : o.lower,
    high: below ? null : o.upper,
    open: above ? "up" : below ? "down" : null,
    label: { figure: floor ? site.words.figure(o.value ?? 0, "", 0) : figureOf(site, o), who: who(site, o, several) },
    card: card(site, o),
  };
}

function who(site: Site, o: Observation, several: boolean): string {
  const { catalog, words } = site;
  const partner = labelOf(catalog, "counterpart", o.counterpart);
  const period = words.periodInWords(o.period.text);
  if (o.status === "F") return words.chart.planWho(partner, period);
  if (o.series === "official-visits") return words.chart.visitWho(partner, o.direction, period);
  const subject = several ? labelOf(catalog, "basis", o.basis) : partner;
  return o.period_basis === "publication" ? words.chart.undatedWho(subject, period) : words.chart.who(subject, period);
}
