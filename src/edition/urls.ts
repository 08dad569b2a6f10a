import type { ChangedNoun } from "../model/change.ts";
import type { ChartView } from "../model/chartView.ts";
import type { Verdict } from "../model/check.ts";
import type { Vintage } from "../model/vintage.ts";
import { type AddressOptions, addressOf, at, dataParameters, dayParameters, pinParameters } from "./address.ts";
import type { Dated, Named } from "./dated.ts";
import {
  type API_FILES,
  CHART_FEED,
  type ChartFile,
  dataPath,
  filled,
  isPinnable,
  type NounName,
  NUMBER_CARD,
  PAGES,
  type PageName,
  type PicturedPage,
  SERVICES,
  type WholePage,
} from "./paths.ts";
import type { Published } from "./published.ts";
import { type Parameters, statedParameters, vintageParameters } from "./viewQuery.ts";

/** The chart that draws the index. */
export const BALANCE_CHART = "balance";

/**
 * Makes every address of the site. By itself it makes paths that keep the edition's pin, for links between pages;
 * `latest` makes them without the pin, `absolute` with scheme and host, for files, feeds and answers that are read elsewhere.
 * An address of a chart holds the whole view, its parameters in one order, so that one view has one address. Ids go in as they are.
 * On a page by a date, an address whose view is not stated leads to the page of that date, or of today where that lacks the row.
 *
 * @example
 * urls.chart("trade-turnover"); // "/charts/trade-turnover?release=2026.2.0" in an edition that is pinned
 * urls.canonical.data("series", "trade-turnover"); // "https://…/v1/series/trade-turnover"
 */
export class Urls {
  readonly origin: string;
  readonly pin: string | null;
  readonly language: Published["language"] | null;
  readonly #options: AddressOptions;

  constructor(options: AddressOptions) {
    this.origin = options.origin;
    this.pin = options.pin;
    this.language = options.language ?? null;
    this.#options = options;
  }

  /** The same addresses of the newest numbers, all that are known today. */
  get latest(): Urls {
    return this.pinnedTo(null).undated;
  }

  /** The same addresses of all that is known today. */
  get undated(): Urls {
    return this.#options.dated ? this.#but({ dated: null }) : this;
  }

  /** The day by which pages show what was known that these addresses lead to; null for today. */
  get day(): string | null {
    return this.#options.dated?.day ?? null;
  }

  /** The same addresses pinned to a release; null: of the newest numbers. */
  pinnedTo(release: string | null): Urls {
    return release === this.pin ? this : this.#but({ pin: release });
  }

  /** The same addresses with scheme and host. */
  get absolute(): Urls {
    return this.#options.whole ? this : this.#but({ whole: true });
  }

  /** The same addresses in another language; null: in English. */
  in(language: Published["language"] | null): Urls {
    return language === this.language ? this : this.#but({ language });
  }

  /** The same addresses for a page of this view: its rows as data are those that it shows, and other pages are of its day. */
  viewing(view: Parameters, dated: Dated | null = null): Urls {
    return this.#but({ view, dated });
  }

  /** Whole addresses of the newest numbers in English: those that answers, feeds and files name rows by, whatever they are of. */
  get canonical(): Urls {
    return this.latest.absolute.in(null).viewing([]);
  }

  /** The dashboard; `parameters` say what it shows. */
  home(parameters?: Parameters): string {
    return this.#page("home", "", parameters);
  }

  /** A chart's place on the dashboard. */
  homeChart(id: string): string {
    return `${this.home()}#${id}`;
  }

  /** What the data hold of some words; without them the form that asks for them. `also` stands behind the words. */
  search(words?: string, also?: Parameters): string {
    if (words === undefined) return this.#page("search", "", also);
    return this.#page("search", "", [["q", words], ...(also ?? dayParameters(this.#options))]);
  }

  /** All charts, or the place of one topic among them. */
  charts(topic?: string): string {
    return at(this.#page("charts"), topic);
  }

  /** The page of a chart; `also` stands behind the view. */
  chart(id: string, view?: ChartView, also?: Parameters): string {
    return this.#page("chart", id, statedParameters(view, also));
  }

  /** A chart as a file, in the same view as its page. */
  chartFile(id: string, file: ChartFile, view?: ChartView, also?: Parameters): string {
    return this.#page("chart", `${id}.${file}`, statedParameters(view, also));
  }

  /** A chart for somebody else's page. */
  embed(id: string, view?: ChartView, also?: Parameters): string {
    return this.#page("embed", id, statedParameters(view, also));
  }

  /** The picture of a page that is no chart, or of the row `id` that it shows. */
  picture(page: PicturedPage, id = ""): string {
    const path = `${filled(PAGES[page], id)}.png`;
    return this.#make(path, isPinnable(page) ? pinParameters(this.pin) : []);
  }

  /** The page of one number; `vintage` says which sources count on it. */
  observation(id: string, vintage?: Vintage): string {
    return this.#page("observation", id, vintage && vintageParameters(vintage), ["observation", id]);
  }

  events(parameters?: Parameters): string {
    return this.#page("events", "", parameters);
  }

  /** An event's place on the timeline. */
  event(id: string): string {
    return at(this.#page("events", "", undefined, ["event", id]), id);
  }

  sources(parameters?: Parameters): string {
    return this.#page("sources", "", parameters);
  }

  /** A source, or one paragraph of it; null for a source without paragraphs. */
  source(id: string, paragraph: number | string | null = null): string {
    return `${this.#page("source", id, undefined, ["source", id])}${paragraph === null ? "" : `#p${paragraph}`}`;
  }

  /** All contradictions, or one. */
  disagreements(id?: string): string {
    return at(this.#page("disagreements", "", undefined, id === undefined ? undefined : ["disagreement", id]), id);
  }

  /** All checks, or those of one claim, by its id or its place. */
  checks(claim?: string): string {
    return at(this.#page("checks", "", undefined, claim === undefined ? undefined : ["check", claim]), claim);
  }

  /** The checks that have one verdict, of the sources that count. */
  checksWith(verdict: Verdict, vintage: Vintage): string {
    return this.#page("checks", "", [...vintageParameters(vintage), ["verdict", verdict]]);
  }

  /** How the balance is measured and the index computed: all of it, the row of one year, or another place on the page. */
  method(place?: number | string, parameters?: Parameters): string {
    return at(this.#page("method", "", parameters), typeof place === "number" ? `y${place}` : place);
  }

  /** The words of these pages, explained: all, or the place of one by its id. */
  glossary(term?: string): string {
    return at(this.#page("glossary"), term);
  }

  /** What releases changed: how much each did, what one did, or what one did to one row. */
  changes(release?: string, noun?: ChangedNoun, id?: string): string {
    if (release === undefined) return this.#page("changes");
    return at(this.#page("releaseChanges", release), noun === undefined ? undefined : `${noun}.${id}`);
  }

  /** A page that stands for itself and shows no row. */
  page(page: WholePage): string {
    return this.#page(page);
  }

  /** The page of a type of problem. */
  problem(type: string): string {
    return this.#page("problem", type);
  }

  /** One number as a fragment for somebody else's page. */
  numberCard(id: string): string {
    return this.#make(filled(NUMBER_CARD, id), pinParameters(this.pin));
  }

  /** What releases corrected in a chart, as a feed: of today, whatever is pinned. */
  chartFeed(id: string): string {
    return this.#make(filled(CHART_FEED, id), []);
  }

  /** The script for pages that hold embeds. */
  script(): string {
    return this.#make(SERVICES.script, []);
  }

  /** The short address of a code, which names the release itself. */
  short(code: string): string {
    return this.at(filled(SERVICES.short, code));
  }

  /** How to embed what stands at an address of ours, as oEmbed. */
  oembed(address: string): string {
    return this.#make(SERVICES.oembed, [], `?url=${encodeURIComponent(address)}&format=json`);
  }

  /** Data of the API: a noun, a row of it, what belongs to the row. */
  data(...parts: [] | [NounName | (typeof API_FILES)[number] | `${NounName}.csv`, ...string[]]): string {
    return this.#make(dataPath(...parts), dataParameters(this.#options, parts[0]));
  }

  /** What stands at a path in English, in the language of these addresses; `parameters` as they are. */
  at(path: string, parameters: Parameters = []): string {
    return this.#make(path, parameters);
  }

  /** `stated`: the whole of what the page is asked for; where nothing is, it is that of the day of these addresses, if it has the `row`. */
  #page(page: PageName, id = "", stated?: Parameters, row?: Named): string {
    const path = filled(PAGES[page], id);
    return this.#make(
      path,
      isPinnable(page) ? [...pinParameters(this.pin), ...(stated ?? dayParameters(this.#options, row))] : (stated ?? []),
    );
  }

  #but(changed: Partial<AddressOptions>): Urls {
    return new Urls({ ...this.#options, ...changed });
  }

  #make(path: string, parameters: Parameters, tail = ""): string {
    return addressOf(this.#options, path, parameters) + tail;
  }
}
