import type { ChartSpec } from "../../../chart/chartSpec/chartSpec.ts";
import { paragraphsOf } from "../../../chart/chartSpec/paragraphs.ts";
import { readingInView } from "../../../chart/chartSpec/readingInView.ts";
import { paleCells } from "../../../chart/chartSpec/sheet/paleCells.ts";
import type { Edition } from "../../../edition/edition.ts";
import type { Turned } from "../../../edition/turned.ts";
import type { Chart } from "../../../model/chart.ts";
import type { ChartView } from "../../../model/chartView.ts";
import { collectionFor } from "../../../model/queries.ts";
import { kept, keptText } from "../../frame/kept.ts";
import { wholeRanges } from "../../frame/wholeRanges.tsx";
import { hasToggles, ViewToggles } from "../../nouns/chart/viewToggles.tsx";
import { Actions } from "./actions.tsx";
import { WaitingPicture } from "./waitingPicture.tsx";

/** A chart with all that it says in the view that is asked for. */
export interface Figure {
  chart: Chart;
  spec: ChartSpec;
  view: ChartView;
}

/** One subject of the dashboard: its main chart, and others that say more of it. */
export interface Family {
  /** Place on the page. */
  id: string;
  /** Its name in the menu of the page. */
  label: string;
  main: Figure;
  beside: Figure[];
}

interface Props {
  edition: Edition;
  family: Family;
  /** What the reader changed of the page: what is chosen at one picture holds for all. */
  turned: Turned;
}

/**
 * A family of charts, in one grammar for all: what the main one comes to, what may be read from it, its
 * picture, how it is read, which of its figures are shown, what a reader can do with it; and what the others of the family say, each with the way to it.
 */
export function FamilyBlock({ edition, family: { id, main, beside }, turned }: Props) {
  const { urls } = edition;
  const { chart, view } = main;
  return (
    <section class="block family" id={id === chart.id ? undefined : id}>
      <figure id={chart.id} data-spec={urls.chartFile(chart.id, "json", view)}>
        {kept(edition, `caption ${figureKey(main)}`, () => (
          <Caption edition={edition} figure={main} />
        ))}
        <div class="drawn">
          {kept(edition, `waiting picture ${figureKey(main)}`, () => (
            <WaitingPicture edition={edition} spec={main.spec} view={view} />
          ))}
          <div class="beneath">
            {kept(edition, `how to read ${figureKey(main)}`, () => (
              <HowToRead edition={edition} spec={main.spec} />
            ))}
            {hasToggles(edition, chart, view) && <Shown edition={edition} chart={chart} view={view} turned={turned} />}
          </div>
          {kept(edition, `actions ${figureKey(main)}`, () => (
            <Actions edition={edition} spec={main.spec} view={view} />
          ))}
          {beside.map((figure) => kept(edition, `beside ${figureKey(figure)}`, () => <Beside edition={edition} figure={figure} />))}
        </div>
      </figure>
    </section>
  );
}

/** Figures of equal keys are equal in one edition: the method of the balance changes the index alone, which is none of a family. */
export function figureKey({ chart, view }: Pick<Figure, "chart" | "view">): string {
  return [chart.id, JSON.stringify(view)].join(" ");
}

/** Title of a figure, as the menu of the page names it. */
export function titleOf(edition: Edition, figure: Figure): string {
  return keptText(edition, `title ${figureKey(figure)}`, () => figure.spec.title);
}

function Caption({ edition, figure: { spec, view } }: { edition: Edition; figure: Figure }) {
  const paragraphs = paragraphsOf(edition.catalog, spec, sentencesBelow(edition, spec));
  return (
    <figcaption>
      <h2>
        <a href={edition.urls.chart(spec.id, view)}>{wholeRanges(edition.words.kit, spec.headline ?? spec.title)}</a>
      </h2>
      {paragraphs.map((text) => (
        <p>{wholeRanges(edition.words.kit, text)}</p>
      ))}
    </figcaption>
  );
}

/** How many sentences stand below a headline. It tells of claims: where the first sentence is of records alone, the claims are not told again. */
function sentencesBelow({ catalog }: Edition, { headline, sentences = [] }: ChartSpec): number {
  const rows = sentences.find(({ part }) => part === "finding")?.rows ?? [];
  const figures = rows.flatMap((id) => catalog.observationById.get(id) ?? []);
  const isOfRecords = figures.length === rows.length && figures.every((o) => collectionFor(catalog, o) === "references");
  return headline !== undefined && rows.length > 0 && isOfRecords ? 1 : 2;
}

/** Which figures are shown: one click away, and open where the reader chose. */
function Shown({ edition, chart, view, turned }: Omit<Figure, "spec"> & { edition: Edition; turned: Turned }) {
  const isChosen = view.vintage.collection !== "all" || view.estimates === "without";
  return (
    <details class="how" open={isChosen}>
      <summary>{edition.words.changed.toggles.heading}</summary>
      <ViewToggles edition={edition} chart={chart} view={view} {...turned} />
    </details>
  );
}

function Beside({ edition, figure: { spec, view } }: { edition: Edition; figure: Figure }) {
  return (
    <p class="also" id={spec.id}>
      <a href={edition.urls.chart(spec.id, view)}>{spec.title}</a> <span>{findingOf(spec, tellsOfEach(edition, spec) ? 2 : 1)}</span>
    </p>
  );
}

/** Whether the first sentence of a finding is of one partner's figures alone and the second of the other's: the first is not told without it. */
function tellsOfEach({ catalog }: Edition, { sentences = [] }: ChartSpec): boolean {
  const [first, second] = sentences
    .filter(({ part }) => part === "finding")
    .map(({ rows }) => [...new Set(rows.flatMap((id) => catalog.observationById.get(id)?.counterpart ?? []))]);
  return first?.length === 1 && second?.length === 1 && first[0] !== second[0];
}

/** The first sentences of a finding; its page says all of them. A finding that a release froze is one piece. */
function findingOf({ finding = "", sentences = [] }: ChartSpec, most: number): string {
  const own = sentences.filter(({ part }) => part === "finding").map(({ text }) => text);
  return own.join(" ") === finding ? own.slice(0, most).join(" ") : finding;
}

/** How the picture is read and where its knowledge ends: one click away, below it. */
export function HowToRead({ edition, spec }: { edition: Edition; spec: ChartSpec }) {
  const told = [readingInView(spec), spec.ends, paleCells(edition, spec) ?? ""];
  return (
    <details class="how">
      <summary>{edition.words.chartPage.howToRead}</summary>
      <p>{wholeRanges(edition.words.kit, told.filter((text) => text !== "").join(" "))}</p>
    </details>
  );
}
