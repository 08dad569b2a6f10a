import type { Child } from "hono/jsx";
import { groundNames } from "../../../chart/chartSpec/groundNames.ts";
import { toldCell } from "../../../chart/chartSpec/toldCell.ts";
import { differenceAddress } from "../../../edition/differenceAddress.ts";
import type { Edition } from "../../../edition/edition.ts";
import { dataPath } from "../../../edition/paths.ts";
import type { ChangedNoun } from "../../../model/change.ts";
import { type RowDifference, rowsOf, stepsOfRow, type ToldDifference } from "../../../model/releaseDifference.ts";
import { cardOf } from "../../frame/cards/card.ts";
import { pageText } from "../../frame/cards/pages.ts";
import { Lead } from "../../frame/lead.tsx";
import { English } from "../../frame/note.tsx";
import type { Page } from "../../frame/page.ts";
import { ChangedRow, type RowName } from "./changedRow.tsx";
import { ReleaseForm } from "./releaseForm.tsx";

interface Props {
  edition: Edition;
  /** All releases, newest first. */
  releases: readonly string[];
  since: string | undefined;
  until: string | undefined;
  /** What the two do not share, and what each calls its rows; null where no two are chosen. */
  found: Found | null;
}

interface Found {
  differences: ToldDifference[];
  nameIn: Record<"since" | "until", (noun: ChangedNoun, id: string) => RowName | null>;
}

/** What two releases do not share, counted first, then row by row; before they are chosen the form alone. */
export function DifferencePage(props: Props): Page {
  const { edition, releases, since, until } = props;
  const w = edition.words.difference;
  const isChosen = since !== undefined && until !== undefined;
  return {
    edition,
    title: isChosen ? w.title(since, until) : w.heading,
    description: w.lead,
    address: differenceAddress(edition.urls.absolute, since, until),
    card: cardOf(edition, "changes", pageText(edition, "changes")),
    sheets: isChosen ? ["form", "changes"] : ["form"],
    body: (
      <>
        <Lead heading={isChosen ? w.title(since, until) : w.heading} text={w.lead} />
        <ReleaseForm edition={edition} releases={releases} since={since ?? releases[1]} until={until ?? releases[0]} />
        {isChosen && <Between {...props} since={since} until={until} />}
      </>
    ),
  };
}

/** Groups of rows: those that are told open, and those that are folded, of which there are many. */
const [OPEN, FOLDED] = [
  ["corrected", "revised", "redrawn", "unexplained", "withdrawn"],
  ["recomputed", "reworded", "added"],
] as const;
type Group = (typeof OPEN | typeof FOLDED)[number];

/** The group of a row: a chart has no source that could revise it. */
function groupOf({ noun, kind }: RowDifference): Group {
  return noun === "chart" && kind === "revised" ? "redrawn" : kind;
}

interface Chosen {
  edition: Edition;
  since: string;
  until: string;
}

function Between({ found, ...chosen }: Chosen & Pick<Props, "found">) {
  const { edition, since, until } = chosen;
  const w = edition.words.difference;
  if (found === null) return <p>{w.same}</p>;
  const rows = rowsOf(found.differences);
  const inGroup = (group: Group) => rows.filter((row) => groupOf(row) === group);
  const there = [...OPEN, ...FOLDED].filter((group) => inGroup(group).length > 0);
  const heading = (group: Group) => edition.words.kit.capitalized(w.rows[group](inGroup(group).length));
  return (
    <div class="difference">
      <p class="big">{rows.length === 0 ? w.none(since, until) : w.differ(rows.length, since, until)}</p>
      {there.length > 0 && (
        <ul class="totals">
          {there.map((group) => (
            <li>
              <a href={`#${group}`}>{heading(group)}</a>
            </li>
          ))}
        </ul>
      )}
      <p class="count">
        {w.compared} <a href={edition.urls.at(dataPath("releases", until), [["since", since]])}>{w.json}</a>
      </p>
      {there.map((group) => (
        <GroupOfRows group={group} heading={heading(group)}>
          {inGroup(group).map((row) => (
            <DifferentRow chosen={chosen} row={row} nameIn={found.nameIn} />
          ))}
        </GroupOfRows>
      ))}
    </div>
  );
}

function GroupOfRows({ group, heading, children }: { group: Group; heading: string; children: Child }) {
  const list = <ul class="changes">{children}</ul>;
  if (FOLDED.some((folded) => folded === group))
    return (
      <details id={group}>
        <summary>{heading}</summary>
        {list}
      </details>
    );
  return (
    <section id={group}>
      <h2>{heading}</h2>
      {list}
    </section>
  );
}

/** A row: its cells as they were in the earlier release and as they are in the later one, and each reason with its release. */
function DifferentRow({ chosen, row, nameIn }: { chosen: Chosen; row: RowDifference; nameIn: Found["nameIn"] }) {
  const { edition } = chosen;
  const { noun, id, kind, differences } = row;
  const state = kind === "withdrawn" ? "since" : "until";
  const w = edition.words.changes;
  const cells = differences.filter(({ field }) => field !== null);
  const rests = [...new Set(differences.flatMap(({ rests_on }) => rests_on))];
  return (
    <li id={`${noun}.${id}`}>
      {w.noun[noun]}
      <ChangedRow
        urls={edition.urls.pinnedTo(chosen[state])}
        noun={noun}
        id={id}
        name={kind === "added" ? null : nameIn[state](noun, id)}
      />
      {cells.map((cell) => (
        <Cell edition={edition} cell={cell} />
      ))}
      {stepsOfRow(row)
        .filter(({ kind, reason }) => kind !== "added" || reason !== null)
        .map(({ kind, release, reason }) => (
          <p class="why">
            {edition.words.kit.capitalized(w.correction(noun, kind, release))}
            {reason !== null && ": "}
            <English edition={edition} text={reason} />
          </p>
        ))}
      {rests.length > 0 && (
        <p class="why">{w.restsOn(groundNames(edition.words, rests, (ground, row) => nameIn[state](ground, row)?.text ?? null))}</p>
      )}
    </li>
  );
}

function Cell({ edition, cell: { noun, field, before, after, kind, steps } }: { edition: Edition; cell: ToldDifference }) {
  const w = edition.words.difference;
  const lacks = steps.length === 0 ? w.noReason : w.partlyNoReason;
  return (
    <p>
      {toldCell(edition, noun, { field, before, after })}
      {kind === "unexplained" && <em> ({lacks})</em>}
    </p>
  );
}
