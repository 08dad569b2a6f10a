import { foreignLanguage, sourceLabel } from "../../../chart/chartSpec/credits.ts";
import { namedInList } from "../../../chart/chartSpec/numberTitle.ts";
import { measureAndCountry } from "../../../chart/chartSpec/ofCountry.ts";
import { saidPeriod } from "../../../chart/chartSpec/saidPeriod.ts";
import { occasionOf } from "../../../chart/chartSpec/verdict.ts";
import type { Edition } from "../../../edition/edition.ts";
import { labelOf } from "../../../model/catalog.ts";
import type { ChartClaim } from "../../../model/chartClaims.ts";
import { mentionRef } from "../../../model/check.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { Figure, Foreign } from "../../frame/foreign.tsx";
import { withTerm } from "../../frame/term.tsx";
import { CheckChip } from "../../frame/verdict.tsx";

/** Claims that stand open; a chart may count many events. */
const OPEN = 5;

/** The claims that a chart shows, each with its verdict and the way to its own page. */
export function ClaimsBeside({ edition, claims }: { edition: Edition; claims: ChartClaim[] }) {
  if (claims.length === 0) return null;
  const w = edition.words.chartPage;
  const list = (some: ChartClaim[]) => <Claims edition={edition} claims={some} about={aboutIn(edition, claims)} />;
  return (
    <section class="rail claims" aria-labelledby="claims-heading">
      <h2 id="claims-heading">{w.claims(claims.length)}</h2>
      {list(claims.slice(0, OPEN))}
      {claims.length > OPEN && (
        <details>
          <summary>{w.moreClaims(claims.length - OPEN)}</summary>
          {list(claims.slice(OPEN))}
        </details>
      )}
    </section>
  );
}

/** What a claim is of, and when. */
type About = (claim: ChartClaim) => string;

function Claims({ edition, claims, about }: { edition: Edition; claims: ChartClaim[]; about: About }) {
  return (
    <ul>
      {claims.map((claim) => (
        <li>
          <p class="claim">
            {claim.figure ? <Figure edition={edition} o={claim.figure} /> : <DatedEvent edition={edition} claim={claim} />}
          </p>
          <p class="quiet">
            {withTerm(edition, "implied", about(claim))} <Article edition={edition} claim={claim} />
          </p>
          {claim.check ? <VerdictLink edition={edition} claim={claim} /> : <p class="quiet">{untestedText(edition)}</p>}
        </li>
      ))}
    </ul>
  );
}

/**
 * What stands in the place of a verdict. Each claim has a check, so that one without has it from sources that a view leaves out, such as records
 * published after its day. Releases before 2026.30.0 say that it was not checked.
 */
function untestedText({ catalog: { release }, words: { chartPage, dashboard } }: Edition): string {
  return isOlderThan(release, "2026.30.0") ? chartPage.unchecked : dashboard.chip.none;
}

function DatedEvent({ edition, claim: { dated } }: { edition: Edition; claim: ChartClaim }) {
  return dated && <a href={edition.urls.event(dated.event.id)}>{dated.event.summary}</a>;
}

/** The way from a verdict to its reasons. */
function VerdictLink({ edition, claim: { figure, dated, check } }: { edition: Edition; claim: ChartClaim }) {
  const ref = figure?.id ?? (dated ? mentionRef(dated.mention) : "");
  if (!check) return null;
  const occasion = occasionOf(edition, check);
  const text = occasion === null ? edition.words.dashboard.chip.date[check.verdict] : edition.words.kit.capitalized(occasion);
  return (
    <a class="verdict" href={edition.urls.checks(ref)}>
      <CheckChip edition={edition} check={check} {...(dated ? { text } : {})} />
    </a>
  );
}

/**
 * Of a figure the country and the period, of an event the date; where figures of more than one measure stand in the list the measure, too, which
 * releases before 2026.31.0 do not say.
 */
function aboutIn(edition: Edition, claims: readonly ChartClaim[]): About {
  const { catalog, words } = edition;
  const measures = new Set(claims.flatMap(({ figure }) => figure?.series ?? []));
  const isByMeasure = measures.size > 1 && !isOlderThan(catalog.release, "2026.31.0");
  return ({ figure, dated }) => {
    if (!figure) return dated?.mention.period ? `${words.periodInWords(dated.mention.period.text)}.` : "";
    const period = saidPeriod(edition, figure);
    const when = figure.period_basis === "publication" ? words.chartPage.undated(period) : period;
    const what = isByMeasure ? measureAndCountry(edition, figure) : [labelOf(catalog, "counterpart", figure.counterpart)];
    return `${namedInList(edition, figure, words.kit.commas([...what, when]))}.`;
  };
}

function Article({ edition, claim: { figure, dated } }: { edition: Edition; claim: ChartClaim }) {
  const id = figure?.source ?? dated?.mention.source ?? "";
  return <Foreign lang={foreignLanguage(edition, id)}>{sourceLabel(edition.catalog, id)}</Foreign>;
}
