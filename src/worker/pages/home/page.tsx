import type { Child } from "hono/jsx";
import { isEmpty } from "../../../chart/chartSpec/chartSpec.ts";
import type { Edition } from "../../../edition/edition.ts";
import { termsAddress } from "../../../edition/termsAddress.ts";
import { type Turned, turnedHome } from "../../../edition/turned.ts";
import { BALANCE_CHART } from "../../../edition/urls.ts";
import type { Parameters } from "../../../edition/viewQuery.ts";
import { labelOf } from "../../../model/catalog.ts";
import { type Vintage, vintageKey } from "../../../model/vintage.ts";
import type { Card } from "../../frame/cards/card.ts";
import { ChangedLine } from "../../frame/changedLine.tsx";
import { dataCatalog, JsonLd, ourselves } from "../../frame/jsonLd.tsx";
import { kept, keptText } from "../../frame/kept.ts";
import type { Page } from "../../frame/page.ts";
import { BalanceForm, METHOD } from "../../nouns/balance/fields.tsx";
import { altOf, chartImage } from "../../nouns/chart/card.ts";
import { PaintedWhole } from "../../nouns/chart/drawing.tsx";
import { ClaimCards } from "./claimCards.tsx";
import { Contradictions } from "./contradictions.tsx";
import { type Family, FamilyBlock, type Figure, figureKey, titleOf } from "./family.tsx";
import { type Headline, Hero } from "./hero.tsx";
import { IndexBlock } from "./indexBlock.tsx";
import { LatestEvents } from "./latestEvents.tsx";
import { NewHere } from "./newHere.tsx";
import { OtherIndicators } from "./otherIndicators.tsx";
import { SectionNav } from "./sectionNav.tsx";

interface Props {
  edition: Edition;
  headline: Headline;
  /** Every chart, in order. */
  figures: Figure[];
  vintage: Vintage;
  /** What the address says that is not the page's own way. */
  parameters: Parameters;
  address: string;
}

/** The dashboard: on top what the measures say, then the families, the index of the events, and all that is left. */
export function HomePage({ edition, headline, figures, vintage, parameters, address }: Props): Page {
  const { words } = edition;
  const w = words.home.sections;
  const turned = turnedHome(edition.urls, parameters);
  const families = familiesOf(edition, figures);
  const sheet = figures.find(({ chart }) => chart.kind === "sheet") ?? null;
  const placed = new Set(families.flatMap(({ main, beside }) => [main, ...beside].map(({ chart }) => chart.id)));
  const others = figures.map(({ chart }) => chart).filter(({ id, kind }) => !placed.has(id) && (kind === "claims" || kind === "pair"));
  const index = figures.find(({ chart }) => chart.id === BALANCE_CHART);
  const ofView = (part: string, write: () => Child) => kept(edition, `${part} ${vintageKey(vintage)}`, write);
  // A block without rows in view is none, and no entry of the menu leads to it.
  const rest = [
    { id: "contradictions", label: w.contradictions, block: ofView("contradictions", () => Contradictions({ edition, vintage })) },
    { id: "events", label: w.events, block: ofView("events", () => LatestEvents({ edition, vintage })) },
    { id: "more", label: w.more, block: ofView("more", () => OtherIndicators({ edition, vintage, charts: others })) },
    { id: "glossary", label: w.glossary, block: ofView("glossary", () => NewHere({ edition, vintage })) },
  ].filter(({ block }) => block !== null);
  const [picture] = [sheet, index, figures[0]].filter((figure) => figure != null);
  const hasCards = sheet !== null && families.some(({ main }) => main.chart.family !== null);
  return {
    edition,
    title: words.site.name,
    description: headline.sentence ?? words.home.lead,
    address,
    ...(picture ? { card: { ...cardOf(edition, picture), title: headline.short } } : {}),
    saysView: true,
    sheets: ["form", "home", "changed", "forms"],
    head: (
      <>
        {sheet &&
          kept(edition, `painted whole ${figureKey(sheet)}`, () => (isEmpty(sheet.spec) ? null : PaintedWhole({ spec: sheet.spec })))}
        <JsonLd
          value={{
            ...dataCatalog(edition),
            description: words.found.summary,
            license: termsAddress(edition.urls.canonical),
            creator: ourselves(edition),
          }}
        />
      </>
    ),
    body: <Hero edition={edition} headline={headline} sheet={sheet} vintage={vintage} turned={turned} />,
    below: {
      // Cards and other indicators, which have them, want families.
      sheets: [...(hasCards ? (["table", "smallPicture", "verdict"] as const) : []), "homeBlocks", "figure"],
      body: (
        <>
          {ofView("cards", () => ClaimCards({ edition, vintage }))}
          <SectionNav edition={edition} sections={[...families, ...(index ? [{ id: BALANCE_CHART, label: w.index }] : []), ...rest]} />
          {families.map((family) => (
            <FamilyBlock edition={edition} family={family} turned={turned} />
          ))}
          {index && (
            <IndexBlock
              edition={edition}
              figure={index}
              headline={headline}
              controls={<IndexControls edition={edition} index={index} turned={turned} />}
            />
          )}
          {rest.map(({ block }) => block)}
        </>
      ),
    },
  };
}

/** The picture by which the page is shared. */
function cardOf(edition: Edition, figure: Figure): Card {
  return {
    ...chartImage(edition, figure.chart.id, figure.view),
    alt: keptText(edition, `alt ${figureKey(figure)}`, () => altOf(figure.spec)),
  };
}

/** What was changed of the index, and how it is changed. */
function IndexControls({ edition, index, turned }: { edition: Edition; index: Figure; turned: Turned }) {
  return (
    <>
      <ChangedLine edition={edition} of={METHOD} {...turned} />
      <BalanceForm edition={edition} view={index.view} {...turned} />
    </>
  );
}

/** Charts by the block that charts.csv gives them; in releases that give none each chart of figures has its own. */
function familiesOf(edition: Edition, figures: Figure[]): Family[] {
  const { catalog } = edition;
  const codes = [...new Set(figures.flatMap(({ chart }) => chart.family ?? []))];
  const byCode = codes.flatMap((code): Family[] => {
    const [main, ...beside] = figures.filter(({ chart }) => chart.family === code);
    return main ? [{ id: code, label: labelOf(catalog, "family", code), main, beside }] : [];
  });
  if (byCode.length > 0) return byCode;
  const alone = figures.filter(({ chart }) => chart.kind === "claims" || chart.kind === "pair");
  return alone.map((figure) => ({ id: figure.chart.id, label: titleOf(edition, figure), main: figure, beside: [] }));
}
