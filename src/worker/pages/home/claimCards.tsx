import { sourceLabel } from "../../../chart/chartSpec/credits.ts";
import { printedFigure } from "../../../chart/chartSpec/printedFigure.ts";
import { smallPictureSpec } from "../../../chart/chartSpec/smallPictureSpec.ts";
import { smallPicture } from "../../../chart/scene/smallPicture.ts";
import { SmallPictureSvg } from "../../../chart/svg/smallPicture.tsx";
import type { Edition } from "../../../edition/edition.ts";
import { labelOf } from "../../../model/catalog.ts";
import { VERDICTS } from "../../../model/check.ts";
import { checkFacts } from "../../../model/checkFacts.ts";
import { type ClaimCard, type CountRow, claimCards } from "../../../model/facts/claimCards.ts";
import type { ClaimRow } from "../../../model/facts/claimRow.ts";
import type { Observation } from "../../../model/observation.ts";
import type { Vintage } from "../../../model/vintage.ts";
import { Foreign } from "../../frame/foreign.tsx";
import { VerdictLink } from "./chip.tsx";
import { Glyph } from "./glyph.tsx";
import { aboutText, recordText } from "./recordText.ts";
import { VerdictBar } from "./verdictBar.tsx";

/** What the articles say beside what records show, a card a family, under the bar of all verdicts; nothing where no article is in view. */
export function ClaimCards({ edition, vintage }: { edition: Edition; vintage: Vintage }) {
  const w = edition.words.dashboard.factCheck;
  const { verdicts, documents } = checkFacts(edition.catalog, vintage);
  const checked = VERDICTS.reduce((sum, verdict) => sum + verdicts[verdict], 0);
  const cards = claimCards(edition.catalog, vintage);
  if (cards.length === 0) return null;
  return (
    <section class="block ruled" id="fact-check">
      <h2>
        <a href={edition.urls.checks()}>{w.heading}</a>
      </h2>
      <p class="reading">{checked === 0 ? w.untested : w.lead(checked, documents)}</p>
      <VerdictBar edition={edition} vintage={vintage} />
      <ul class="cards">
        {cards.map((card) => (
          <Card edition={edition} vintage={vintage} card={card} />
        ))}
      </ul>
    </section>
  );
}

function Card({ edition, vintage, card }: { edition: Edition; vintage: Vintage; card: ClaimCard }) {
  const { family, chart, claims, counts, caution } = card;
  return (
    <li>
      <h3>
        <a href={`#${family}`}>{labelOf(edition.catalog, "family", family)}</a>
      </h3>
      {claims.map((row) => (
        <Claim edition={edition} vintage={vintage} row={row} />
      ))}
      {counts.map((row) => (
        <Count edition={edition} series={chart.series[0] ?? ""} row={row} />
      ))}
      {caution !== null && <p class="quiet">{edition.words.dashboard.card.caution[caution]}</p>}
    </li>
  );
}

/** A claim as it is printed, whose it is, what the records show, the verdict, and both as a small picture. */
function Claim({ edition, vintage, row }: { edition: Edition; vintage: Vintage; row: ClaimRow }) {
  const { claim, check, count, records } = row;
  const { urls, words } = edition;
  const w = words.dashboard;
  const { figure, lang } = printedFigure(edition, claim);
  const recorded = recordText(edition, row);
  const isNearest = check?.verdict === "cannot_be_tested" && records.length > 0;
  return (
    <div class="claim">
      <p class="print">
        <Glyph edition={edition} partner={claim.counterpart} />
        <a href={urls.observation(claim.id, vintage)}>
          <Foreign lang={lang}>{figure === claim.as_worded ? `“${figure}”` : figure}</Foreign>
        </a>
      </p>
      <p>
        {aboutText(edition, claim)} <span class="quiet">({sourceLabel(edition.catalog, claim.source ?? "")})</span>
      </p>
      {recorded !== null && (
        <p class="quiet">
          {isNearest ? w.card.nearest : w.card.recorded} {recorded}
        </p>
      )}
      <p class="end">
        {check === null ? (
          <span class="chip none">{w.chip.none}</span>
        ) : (
          <VerdictLink edition={edition} verdict={check.verdict} href={urls.checks(claim.id)} />
        )}
        <Small edition={edition} count={count} claims={[claim]} />
      </p>
    </div>
  );
}

/** How many events of a partner the articles mention, how many other sources do, and the verdicts on their dates. */
function Count({ edition, series, row }: { edition: Edition; series: string; row: CountRow }) {
  const { catalog, urls, words } = edition;
  const w = words.dashboard.card;
  const { partner, told, found, verdicts, claims, count } = row;
  const about = [catalog.seriesById.get(series)?.title ?? series, labelOf(catalog, "counterpart", partner)].join(", ");
  return (
    <div class="claim">
      <p class="print">
        <Glyph edition={edition} partner={partner} />
        {told ?? found}
      </p>
      <p>
        {about} <span class="quiet">({told === null ? w.foundBy : w.toldBy})</span>
      </p>
      {told !== null && found !== null && <p class="quiet">{w.found(found)}</p>}
      <p class="end">
        <span>
          {VERDICTS.filter((verdict) => verdicts[verdict] > 0).map((verdict) => (
            <VerdictLink edition={edition} verdict={verdict} href={urls.checks()} text={w.dates(verdict, verdicts[verdict])} />
          ))}
        </span>
        <Small edition={edition} count={count} claims={claims} />
      </p>
    </div>
  );
}

/** A count with claims before it, as a small picture; nothing where there is no count to look at. */
export function Small({ edition, count, claims }: { edition: Edition; count: Observation[]; claims: Observation[] }) {
  const scene = count.length === 0 ? null : smallPicture(smallPictureSpec(edition.catalog, count, claims));
  return scene && <SmallPictureSvg scene={scene} />;
}
