import type { ChartSpec } from "../../../chart/chartSpec/chartSpec.ts";
import { columnsAddress } from "../../../edition/columnsAddress.ts";
import type { Edition } from "../../../edition/edition.ts";
import type { ChartFile } from "../../../edition/paths.ts";
import type { Parameters } from "../../../edition/viewQuery.ts";
import { withDocuments } from "../../../edition/withDocuments.ts";
import type { Catalog } from "../../../model/catalog.ts";
import type { Chart } from "../../../model/chart.ts";
import { documentYears } from "../../../model/source.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { Citations } from "../../frame/citations.tsx";
import { spokenAt } from "../../frame/spokenAt.ts";
import { BalanceFields } from "../balance/fields.tsx";
import { isInSteps } from "../balance/steps.ts";
import { type Citation, citationTexts, ourWork } from "./citation.ts";
import { hasRowsBeside } from "./csvBeside.ts";
import { csvLabel } from "./csvLabel.ts";
import { CsvLacking } from "./csvLacking.tsx";
import { EmbedBuilder } from "./embedBuilder.tsx";
import { hasNumbers } from "./hasNumbers.ts";
import type { ChartPageView } from "./pageView.ts";

/** Files, citations and embeds of the view that is shown. */
export function ChartTools({ edition, spec, page }: { edition: Edition; spec: ChartSpec; page: ChartPageView }) {
  return (
    <div class="tools">
      <EmbedBuilder edition={edition} spec={spec} page={page} />
      <div>
        <Downloads edition={edition} spec={spec} page={page} />
        <Cite edition={edition} spec={spec} page={page} />
        <FollowCorrections edition={edition} chart={page.chart.id} />
      </div>
    </div>
  );
}

/** Period, collection and date as a plain form: the address holds the state. */
export function ViewForm({ edition, page: { chart, view } }: { edition: Edition; page: ChartPageView }) {
  const w = edition.words.tools;
  const [first, last] = askable(edition.catalog);
  return (
    <section class="view" data-in-place="">
      <h3>{w.view}</h3>
      <form class="filters" method="get" action={edition.urls.latest.chart(chart.id)}>
        {edition.pinned !== null && <input type="hidden" name="release" value={edition.pinned} />}
        {view.estimates === "without" && <input type="hidden" name="estimates" value={view.estimates} />}
        <Years kit={edition.words.kit} name="from" label={w.from} chart={chart} value={view.from ?? chart.from} usual={chart.from} />
        <Years kit={edition.words.kit} name="to" label={w.to} chart={chart} value={view.to ?? chart.to - 1} usual={chart.to - 1} />
        <label>
          {w.collection}
          <select name="collection" data-usual={view.balance === null ? "all" : "documents"}>
            {Object.entries(w.collections).map(([value, label]) => (
              <option value={value} selected={view.vintage.collection === value}>
                {withDocuments(edition, label)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {w.asOf}
          <input type="date" name="as_of" value={view.vintage.as_of ?? ""} min={first} max={last} />
        </label>
        {view.balance !== null && <BalanceFields edition={edition} balance={view.balance} vintage={view.vintage} />}
        <button type="submit">{w.apply}</button>
        <a href={edition.urls.undated.chart(chart.id)}>{w.reset}</a>
      </form>
    </section>
  );
}

/**
 * Years beyond the last of the subject that a date may be asked for: what the newest sources said of the future can be looked back at then.
 */
const AHEAD = 5;

/** First and last day that the form offers: from the year of the first document on. */
function askable(catalog: Catalog): [string, string] {
  const first = documentYears(catalog)[0] ?? catalog.subject.first_year;
  return [`${first}-01-01`, `${catalog.subject.last_year + AHEAD}-12-31`];
}

function Years({
  kit,
  name,
  label,
  chart,
  value,
  usual,
}: {
  kit: Edition["words"]["kit"];
  name: string;
  label: string;
  chart: Chart;
  value: number;
  usual: number;
}) {
  const years = Array.from({ length: chart.to - chart.from }, (_, i) => chart.from + i);
  return (
    <label>
      {label}
      <select name={name} data-usual={usual}>
        {years.map((year) => (
          <option value={String(year)} selected={year === value}>
            {kit.year(year)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The size of a picture for posts, beside the usual one. */
export const SQUARE: Parameters[number] = ["size", "1080x1080"];
/** Another, for those that are higher than broad. */
export const PORTRAIT: Parameters[number] = ["size", "1080x1350"];

function Downloads({ edition, spec, page: { chart, view } }: { edition: Edition; spec: ChartSpec; page: ChartPageView }) {
  const w = edition.words.tools;
  const isOffered = hasNumbers(edition, chart.id, view);
  const file = (ending: ChartFile, also: Parameters = []) => edition.urls.chartFile(chart.id, ending, view, also);
  const drawn: [string, string][] = [
    [w.files.png, file("png")],
    [w.files.dark, file("png", [["theme", "dark"]])],
    [w.files.square, file("png", [SQUARE])],
    [w.files.portrait, file("png", [PORTRAIT])],
  ];
  const pictures: [string, string][] = [[w.files.svg, file("svg")], ...(isInSteps(view) ? drawn : [])];
  const numbers: [string, string][] = [
    ...(isOffered ? ([[csvLabel(edition, chart.id, view, w.files.csv), file("csv")]] satisfies [string, string][]) : []),
    [w.files.json, file("json")],
  ];
  return (
    <section>
      <h3>{w.download}</h3>
      <dl class="files">
        <dt>{w.picture}</dt>
        <dd>{links(pictures)}</dd>
        <dt>{w.numbers}</dt>
        <dd>
          {links(numbers)}
          {isOffered && !isOlderThan(spec.release, "2026.29.0") && (
            <>
              {" · "}
              <a href={columnsAddress(edition.urls)} hreflang={spokenAt(edition.urls, columnsAddress(edition.urls))}>
                {w.columns}
              </a>
            </>
          )}
        </dd>
      </dl>
      <CsvLacking edition={edition} spec={spec} view={view} />
      {isOffered && hasRowsBeside(edition, spec, view) && <p class="prose-note">{w.csvAlone}</p>}
    </section>
  );
}

function links(all: [string, string][]) {
  return all.map(([label, href], i) => (
    <>
      {i > 0 && " · "}
      <a href={href} download="">
        {label}
      </a>
    </>
  ));
}

function Cite({ edition, spec, page }: { edition: Edition; spec: ChartSpec; page: ChartPageView }) {
  const w = edition.words.tools;
  const cited = citationOf(edition, spec, page);
  return (
    <section>
      <h3>{w.cite}</h3>
      {cited.date === null && <p class="note">{w.citeDraft}</p>}
      <Citations edition={edition} texts={citationTexts(edition, cited)} />
    </section>
  );
}

/** The feed for those who put the chart into an article: it says what was corrected in it. */
function FollowCorrections({ edition: { urls, words }, chart }: { edition: Edition; chart: string }) {
  const w = words.chartFeed;
  return (
    <section>
      <h3>{w.heading}</h3>
      <p class="prose-note">
        {w.lead} <a href={urls.chartFeed(chart)}>{w.link}</a>
      </p>
    </section>
  );
}

/** The address that is cited pins the release, so that it answers the same for ever. */
export function citationOf(edition: Edition, spec: ChartSpec, { chart, view, released }: ChartPageView): Citation {
  const address = edition.urls.pinnedTo(released === null ? null : spec.release).absolute.chart(chart.id, view);
  return ourWork(edition, chart.id, { title: spec.title, date: released, address });
}
