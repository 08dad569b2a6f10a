import { bothWaysText } from "../../../chart/chartSpec/bothWaysText.ts";
import { printedFigure } from "../../../chart/chartSpec/printedFigure.ts";
import { smallPictureSpec } from "../../../chart/chartSpec/smallPictureSpec.ts";
import { smallPicture } from "../../../chart/scene/smallPicture.ts";
import { SmallPictureSvg } from "../../../chart/svg/smallPicture.tsx";
import type { Edition } from "../../../edition/edition.ts";
import { labelOf } from "../../../model/catalog.ts";
import { isHeldAgainstRecords, NEWS_FIRST, VERDICTS, type Verdict } from "../../../model/check.ts";
import { type CheckFacts, checkFacts } from "../../../model/checkFacts.ts";
import { checksInView } from "../../../model/checksInView.ts";
import { type ClaimCard, type CountRow, claimCards } from "../../../model/facts/claimCards.ts";
import type { ClaimRow } from "../../../model/facts/claimRow.ts";
import type { Observation } from "../../../model/observation.ts";
import { sharedOccasions } from "../../../model/occasions.ts";
import { isOlderThan } from "../../../model/turn.ts";
import type { Vintage } from "../../../model/vintage.ts";
import { Foreign } from "../../frame/foreign.tsx";
import { withTerm } from "../../frame/term.tsx";
import { CheckChip, VerdictChip } from "../../frame/verdict.tsx";
import { VerdictBar } from "../../frame/verdictBar.tsx";
import { wholeRanges } from "../../frame/wholeRanges.tsx";
import { Glyph } from "./glyph.tsx";
import { aboutText, recordText } from "./recordText.ts";

/** What the articles say beside what records show, a card a family, under the bar of all verdicts; nothing where no article is in view. */
export function ClaimCards({ edition, vintage }: { edition: Edition; vintage: Vintage }) {
  const w = edition.words.dashboard.factCheck;
  const facts = checkFacts(edition.catalog, vintage);
  const { verdicts, byOccasion, documents } = facts;
  const isBefore = isOlderThan(edition.catalog.release, "2026.28.0");
  const isOccasionSaid = isOlderThan(edition.catalog.release, "2026.29.0");
  const differing = checksInView(edition.catalog, vintage).filter(({ verdict }) => verdict === "differs");
  const checked = VERDICTS.reduce((sum, verdict) => sum + verdicts[verdict], 0);
  const isTested = verdicts.agrees + verdicts.differs > 0;
  const cards = claimCards(edition.catalog, vintage);
  if (cards.length === 0) return null;
  return (
    <section class="block ruled" id="fact-check">
      <h2>
        <a href={edition.urls.checks()}>{w.heading}</a>
      </h2>
      <p class="reading">
        {isTested ? `${w.lead(checked, documents)}${inferredText(edition, vintage)}` : w.untested}
        {isTested && !isOccasionSaid && <span class="quiet"> {kindsText(edition, facts.byKind)}</span>}
      </p>
      {isTested && (
        <VerdictBar
          edition={edition}
          parts={NEWS_FIRST.map((verdict) => ({
            verdict,
            n: verdicts[verdict],
            // Since 2026.29.0 the fact check alone says which dates rest on their occasion, as it has room to say what that is.
            dateOnly: isOccasionSaid && (verdict === "agrees" || !isBefore) ? byOccasion[verdict] : 0,
            shared: verdict === "differs" && isBefore ? sharedOccasions(edition.catalog, differing) : null,
            href: edition.urls.checksWith(verdict, vintage),
          }))}
        />
      )}
      <ul class="claim-cards">
        {cards.map((card) => (
          <Card edition={edition} vintage={vintage} card={card} />
        ))}
      </ul>
    </section>
  );
}

/** Figures and dates apart, as a match of a date says less than one of a figure. */
function kindsText({ words }: Edition, byKind: CheckFacts["byKind"]): string {
  const said = (name: string, verdicts: Record<Verdict, number>) => {
    const given = NEWS_FIRST.filter((verdict) => verdicts[verdict] > 0);
    const counts = given.map((verdict) => words.dashboard.factCheck.ofKind(verdict, verdicts[verdict]));
    return counts.length === 0 ? [] : [`${words.kit.labelled(name, words.kit.commas(counts))}.`];
  };
  return [...said(words.check.figures, byKind.figures), ...said(words.check.dates, byKind.dates)].join(" ");
}

/**
 * How many verdicts rest on our inference that claim and record mean one case, with the space before it; releases before 2026.22.0 do not say
 * it, and since 2026.29.0 the fact check does.
 */
function inferredText({ catalog, words }: Edition, vintage: Vintage): string {
  const n = checksInView(catalog, vintage).filter(({ inferred }) => inferred).length;
  const isSaid = !isOlderThan(catalog.release, "2026.22.0") && isOlderThan(catalog.release, "2026.29.0");
  return n === 0 || !isSaid ? "" : ` ${words.dashboard.factCheck.inferred(n)}`;
}

function Card({ edition, vintage, card }: { edition: Edition; vintage: Vintage; card: ClaimCard }) {
  const { family, chart, claims, more, counts, caution } = card;
  return (
    <li>
      <h3>
        <a href={`#${family}`}>{labelOf(edition.catalog, "family", family)}</a>
      </h3>
      {claims.map((row) => (
        <Claim edition={edition} vintage={vintage} row={row} />
      ))}
      {more.length > 0 && <More edition={edition} vintage={vintage} rows={more} />}
      {counts.map((row) => (
        <Count edition={edition} series={chart.series[0] ?? ""} row={row} />
      ))}
      {counts.length > 0 && <Dates edition={edition} rows={counts} />}
      {caution !== null && <p class="quiet">{edition.words.dashboard.card.caution[caution]}</p>}
    </li>
  );
}

/** A claim as it is printed, whose it is, what the records show, the verdict, and both as a small picture. */
function Claim({ edition, vintage, row }: { edition: Edition; vintage: Vintage; row: ClaimRow }) {
  const { claim, check, count, records } = row;
  const { urls, words } = edition;
  const w = words.dashboard;
  const recorded = recordText(edition, vintage, row);
  const near = bothWaysText(edition, vintage, claim, check, "two");
  const isNearest = check !== null && !isHeldAgainstRecords(check) && records.length > 0;
  return (
    <div class="claim">
      <p class="print">
        <Glyph edition={edition} partner={claim.counterpart} />
        <a href={urls.observation(claim.id, vintage)}>
          <Printed edition={edition} o={claim} />
        </a>
      </p>
      <Small edition={edition} count={count} claims={[claim]} />
      <p>
        {withTerm(edition, "implied", aboutText(edition, claim)).map((part) =>
          typeof part === "string" ? wholeRanges(words.kit, part) : part,
        )}
      </p>
      {recorded !== null && (
        <p class="quiet">
          {isNearest ? w.card.nearest : w.card.recorded} <b>{wholeRanges(words.kit, recorded.said)}</b>
          {wholeRanges(words.kit, recorded.rest)}
        </p>
      )}
      {near !== null && <p class="quiet near">{near}</p>}
      {check === null ? (
        <span class="chip none">{w.chip.none}</span>
      ) : (
        <CheckChip edition={edition} check={check} href={urls.checks(claim.id)} />
      )}
    </div>
  );
}

/** Further claims by their prints, and their verdicts by number. */
function More({ edition, vintage, rows }: { edition: Edition; vintage: Vintage; rows: ClaimRow[] }) {
  const { urls, words } = edition;
  const { sentence, card: w } = words.dashboard;
  return (
    <div class="claim">
      <p>
        {sentence(w.more(rows.length))}{" "}
        {rows.map(({ claim }, i) => (
          <>
            {i > 0 && words.kit.comma}
            <a href={urls.observation(claim.id, vintage)}>
              <Printed edition={edition} o={claim} />
            </a>
          </>
        ))}
      </p>
      <Verdicts edition={edition} text={w.moreVerdict} given={(verdict) => rows.filter(({ check }) => check?.verdict === verdict).length} />
    </div>
  );
}

/** How many events of a partner the articles mention, and how many other sources do. */
function Count({ edition, series, row }: { edition: Edition; series: string; row: CountRow }) {
  const { catalog, words } = edition;
  const w = words.dashboard.card;
  const { partner, told, found, claims, count } = row;
  const both = isOlderThan(catalog.release, "2026.27.0") ? 0 : row.both;
  const shown = told ?? found;
  const about = words.kit.commas([catalog.seriesById.get(series)?.title ?? series, labelOf(catalog, "counterpart", partner)]);
  return (
    <div class="claim">
      <p class="print">
        <Glyph edition={edition} partner={partner} />
        {shown !== null && words.kit.number(shown)}
      </p>
      <Small edition={edition} count={count} claims={claims} />
      <p>{words.kit.commas([about, told === null ? w.foundBy : w.toldBy])}</p>
      {told !== null && found !== null && <p class="quiet end-note">{w.found(found, both)}</p>}
    </div>
  );
}

/** Verdicts on the dates that articles give of the events counted. */
function Dates({ edition, rows }: { edition: Edition; rows: CountRow[] }) {
  const { card } = edition.words.dashboard;
  const given = (verdict: Verdict) => rows.reduce((sum, { verdicts }) => sum + verdicts[verdict], 0);
  const dates = VERDICTS.reduce((sum, verdict) => sum + given(verdict), 0);
  const events = rows.reduce((sum, { told }) => sum + (told ?? 0), 0);
  return (
    <>
      <Verdicts edition={edition} text={card.dates} given={given} />
      {dates > events && !isOlderThan(edition.catalog.release, "2026.22.0") && <p class="quiet">{card.datedAgain}</p>}
    </>
  );
}

/** Verdicts by their number, those that were given. */
export function Verdicts({ edition, text, given }: { edition: Edition; text: VerdictText; given: (verdict: Verdict) => number }) {
  const all = VERDICTS.filter((verdict) => given(verdict) > 0);
  if (all.length === 0) return null;
  return (
    <p class="chips">
      {all.map((verdict, i) => (
        <VerdictChip edition={edition} verdict={verdict} href={edition.urls.checks()} text={text(verdict, given(verdict), i === 0)} />
      ))}
    </p>
  );
}

/** What a chip says of a number of verdicts; the first of several names what they are on. */
type VerdictText = (verdict: Verdict, n: number, isFirst: boolean) => string;

/** A figure with its hedge; one whose print names no number by its word: releases before 2026.30.0 show our floor for it alone. */
export function Printed({ edition, o }: { edition: Edition; o: Observation }) {
  const { figure, print, lang } = printedFigure(edition, o);
  const vague = isOlderThan(edition.catalog.release, "2026.30.0") ? null : edition.words.dashboard.vague(o.as_worded, figure);
  if (vague !== null) return <>{vague}</>;
  return <Foreign lang={print === null ? lang : null}>{figure}</Foreign>;
}

/** A count with claims before it, as a small picture; nothing where there is no count to look at. */
export function Small({ edition, count, claims }: { edition: Edition; count: Observation[]; claims: Observation[] }) {
  const scene = count.length === 0 ? null : smallPicture(smallPictureSpec(edition.catalog, count, claims));
  return scene && <SmallPictureSvg scene={scene} />;
}
