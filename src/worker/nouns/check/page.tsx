import { onCondition } from "../../../chart/chartSpec/verdict.ts";
import type { Edition } from "../../../edition/edition.ts";
import { labelOf } from "../../../model/catalog.ts";
import { type Check, isMentionRef } from "../../../model/check.ts";
import { type CheckFacts, checkFacts, occasionVerdicts } from "../../../model/checkFacts.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { isSince } from "../../../model/version.ts";
import type { Vintage } from "../../../model/vintage.ts";
import { cardOf } from "../../frame/cards/card.ts";
import { pageText } from "../../frame/cards/pages.ts";
import { Lead } from "../../frame/lead.tsx";
import type { Page } from "../../frame/page.ts";
import { withTerms } from "../../frame/term.tsx";
import { VerdictBar } from "../../frame/verdictBar.tsx";
import { CountLines } from "./countLines.tsx";
import { CheckFilters, type FilterState } from "./filters.tsx";
import { FrozenChecks } from "./frozenChecks.tsx";
import { Records } from "./records.tsx";
import { Ref } from "./ref.tsx";
import { groupsOf, VerdictGroups } from "./verdictGroups.tsx";
import { whyOf } from "./whyWords.ts";

/** The first release for which claims were checked. */
const FIRST_CHECKED = "2026.2.0";

interface Props {
  edition: Edition;
  /** Those that the address asks for, of all that the view has. */
  checks: Check[];
  all: Check[];
  vintage: Vintage;
  /** The filter as the address has it. */
  state?: FilterState;
  address: string;
}

/** Every claim with its records, the verdict, the rule and why, by verdict; figures first, then dates. */
export function ChecksPage({ edition, checks, all, vintage, state = {}, address }: Props): Page {
  const w = edition.words.check;
  const facts = checkFacts(edition.catalog, vintage);
  const isNarrowed = checks.length < all.length;
  const lead = isNarrowed && !isOlderThan(edition.catalog.release, "2026.26.0") ? leadOfChosen(edition, checks) : leadOf(edition, facts);
  const isInOneLine = isOlderThan(edition.catalog.release, "2026.30.0");
  const isFrozen = edition.pinned !== null && isOlderThan(edition.pinned, "2026.5.0");
  return {
    edition,
    title: w.heading,
    description: lead,
    address,
    card: cardOf(edition, "checks", pageText(edition, "checks")),
    sheets: ["table", "form", "verdict", "contents", "checks"],
    body: (
      <>
        <Lead heading={w.heading} text={withTerms(edition, lead)} />
        {!isSince(edition.catalog.release, FIRST_CHECKED) && <p>{w.notYetMade}</p>}
        {!isInOneLine && <CountLines edition={edition} checks={checks} />}
        <p class="count">
          {isNarrowed && `${edition.words.lists.checks.shown(checks.length, all.length)}. `}
          {isInOneLine && countText(edition, checks, isNarrowed ? null : facts)}
          <a href={edition.urls.data("checks")}>{w.json}</a>
          {!isOlderThan(edition.catalog.release, "2026.27.0") && (
            <>
              {edition.words.kit.comma}
              <a href={edition.urls.data("checks.csv")}>{edition.words.event.csv}</a>
            </>
          )}
        </p>
        {checks.length > 0 && !isFrozen && (
          <VerdictBar edition={edition} parts={groupsOf(edition, checks)} label={edition.words.lists.checks.contents} />
        )}
        {all.length > 0 && <CheckFilters edition={edition} state={state} vintage={vintage} />}
        {checks.length === 0 && all.length > 0 && <p class="empty">{edition.words.lists.checks.none}</p>}
        {isFrozen ? (
          <FrozenChecks edition={edition} checks={checks} />
        ) : (
          <VerdictGroups
            edition={edition}
            checks={checks}
            open={isNarrowed}
            table={(own, caption) => <Checks edition={edition} caption={caption} checks={own} />}
          />
        )}
        <Rules edition={edition} />
      </>
    ),
  };
}

/** What releases before 2026.30.0 say in one line, with the space after it: every count of all checks, or what a filter leaves rests on. */
function countText(edition: Edition, checks: readonly Check[], facts: CheckFacts | null): string {
  const w = edition.words.check;
  if (facts === null) return `${ofOccasions(edition, checks) ?? ""}${inferredText(edition, checks)} `;
  const { agrees, differs, cannot_be_tested } = facts.verdicts;
  const count = w.count(agrees, differs, cannot_be_tested, facts.byKind, facts.byOccasion);
  return `${count} ${w.bearers(facts.byBearer) ?? ""}${inferredText(edition, checks)} `;
}

/** On how many of the checks a verdict rests on our inference of one case, with the space before it; releases before 2026.29.0 say it on the dashboard. */
function inferredText({ catalog, words }: Edition, checks: readonly Check[]): string {
  const n = checks.filter(({ inferred }) => inferred).length;
  return n === 0 || isOlderThan(catalog.release, "2026.29.0") ? "" : ` ${words.dashboard.factCheck.inferred(n)}`;
}

/** All claims were searched for; a view without some of their sources says how many of the checks it can show. Releases before 2026.25.0 do not. */
function leadOf({ catalog, words }: Edition, facts: CheckFacts): string {
  const isWhole = facts.figuresChecked === facts.figures && facts.datesChecked === facts.dates;
  return isWhole || isOlderThan(catalog.release, "2026.25.0") ? words.check.lead(facts) : words.check.leadOfSome(facts);
}

/** Of what a filter leaves: how many figures and dates these are, and of how many articles. Releases before 2026.26.0 speak of all there are. */
function leadOfChosen({ catalog, words }: Edition, checks: readonly Check[]): string {
  const { lists } = words;
  const dates = checks.filter(({ claim }) => isMentionRef(claim)).length;
  const figures = checks.length - dates;
  const articles = new Set(checks.map(({ claim }) => catalog.sourceOfRef.get(claim))).size;
  const chosen = [...(figures === 0 ? [] : [lists.checks.figures(figures)]), ...(dates === 0 ? [] : [lists.checks.dates(dates)])];
  return words.check.leadOfChosen(words.kit.listed(chosen), articles);
}

/** In how many of what a filter leaves the record has the occasion alone, which the bar says in few words. Releases before 2026.28.0 do not. */
function ofOccasions({ catalog, words }: Edition, checks: readonly Check[]): string | null {
  return isOlderThan(catalog.release, "2026.28.0") ? null : words.check.ofOccasions(occasionVerdicts(checks));
}

/** The rules by which verdicts are given, each a place that the checks link to. */
function Rules({ edition: { catalog, words } }: { edition: Edition }) {
  const rules = catalog.codes.filter(({ list }) => list === "check_rule");
  if (rules.length === 0) return null;
  return (
    <details class="group rules">
      <summary>
        <h2>{words.check.rules}</h2>
      </summary>
      {words.check.hedges !== "" && <p>{words.check.hedges}</p>}
      <dl>
        {rules.map(({ code, label, note }) => (
          <>
            <dt id={code}>{label}</dt>
            <dd>{note}</dd>
          </>
        ))}
      </dl>
    </details>
  );
}

function Checks({ edition, caption, checks }: { edition: Edition; caption: string | null; checks: Check[] }) {
  const [claim, record, , why] = edition.words.check.columns;
  return (
    <table class="stacking">
      {caption !== null && <caption>{caption}</caption>}
      <thead>
        <tr>
          {[claim, record, why].map((column) => (
            <th scope="col">{column}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {checks.map((check) => (
          <Row edition={edition} check={check} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ edition, check }: { edition: Edition; check: Check }) {
  const { catalog, words } = edition;
  const [claim, record, , why] = words.check.columns;
  const { borne, reason } = whyOf(edition, check);
  return (
    <tr id={check.claim} class={check.verdict}>
      <th scope="row" data-head={claim}>
        <Ref edition={edition} refer={check.claim} />
      </th>
      <td data-head={record}>
        <Records edition={edition} check={check} />
      </td>
      <td class="why" data-head={why}>
        {(borne !== null || reason !== "") && (
          <p>
            {borne !== null && <strong>{words.kit.capitalized(borne)}. </strong>}
            {reason}
          </p>
        )}
        <p>
          <a href={`#${check.rule}`}>{onCondition(edition, check, labelOf(catalog, "check_rule", check.rule))}</a>
        </p>
      </td>
    </tr>
  );
}
