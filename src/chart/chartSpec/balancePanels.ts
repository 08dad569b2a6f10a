import type { Edition } from "../../edition/edition.ts";
import { once } from "../../model/once.ts";
import type { BalanceQuery, BalanceRow } from "../../model/sensitivity.ts";
import { partnerCodes, sided } from "../../model/subject.ts";
import { isOlderThan } from "../../model/turn.ts";
import { spanAxis, symmetricAxis } from "./axis.ts";
import { saysExtremes } from "./balanceTable.ts";
import type { DetailCard, Line, Panel } from "./chartSpec.ts";
import { endsOf } from "./ends.ts";
import { leftOutWith } from "./leftOutWith.ts";
import { linePoint } from "./linePoint.ts";

/** Ids of the panels that say how the index is made. */
export const [MEMORY, EVIDENCE] = ["memory", "evidence"];

const PLAIN = { reason: null, ends: null, bands: [], lines: [], marks: [], moments: [] };

/** The lean with its band, coloured by the partner towards whom it may be claimed; behind it, quiet, the lean with the references. */
export function leanPanel(edition: Edition, rows: BalanceRow[], query: BalanceQuery, withReferences: BalanceRow[] = []): Panel {
  const { words } = edition;
  const ends = endsOf(edition);
  const known = rows.filter((row) => row.lean !== null);
  const index = line(
    "lean",
    "",
    null,
    known,
    (row) => row.lean ?? 0,
    (row) => row.direction,
    (row) => yearCard(edition, row, query),
  );
  const banded = known.filter((row) => row.band_low !== null);
  return {
    ...PLAIN,
    id: "lean",
    title: words.balance.panels.lean(ends),
    value: symmetricAxis(1, words.balance.lean),
    ends: { high: words.balance.towards(ends.high), low: words.balance.towards(ends.low) },
    height: 1,
    bands:
      banded.length === 0 && known.length > 0
        ? []
        : [{ points: banded.map((row) => ({ at: row.year + 0.5, low: row.band_low ?? 0, high: row.band_high ?? 0 })) }],
    lines: [
      isOlderThan(edition.catalog.release, "2026.10.0") ? index : { ...index, role: "years" },
      ...(withReferences.length > 0 ? [secondLine(edition, withReferences, query)] : []),
    ],
  };
}

/** Both partners' net memories. Its lines are made when they are asked for, as those of the evidence: where it stands aside few pages draw it. */
export function memoryPanel(edition: Edition, rows: BalanceRow[], query: BalanceQuery, aside: Pick<Panel, "isAside"> = {}): Panel {
  const { words } = edition;
  const lines = once(() => memoryLines(edition, rows, query));
  return {
    ...PLAIN,
    id: MEMORY,
    title: words.balance.panels.memory,
    value: spanAxis(
      rows.flatMap((row) => [row.memory_irn, row.memory_isr]),
      words.balance.points,
    ),
    height: 0.75,
    get lines() {
      return lines();
    },
    ...aside,
  };
}

function memoryLines(edition: Edition, rows: BalanceRow[], query: BalanceQuery): Line[] {
  const { words } = edition;
  // The keys of the rows name the two ends of the index since version 1 of the API.
  return [...edition.catalog.subject.partners].reverse().map(({ code, sign }) => {
    const key = sign === 1 ? "memory_isr" : "memory_irn";
    const name = words.chart.partner(edition.catalog, code);
    return line(
      sided(key, partnerCodes(edition.catalog.subject)),
      name,
      code,
      rows,
      (row) => row[key],
      () => code,
      (row) => ({ ...yearCard(edition, row, query), brief: { name, figure: words.balance.points(row[key], 1), hedge: "" } }),
    );
  });
}

/** How many acts are remembered, whatever their sign. */
export function evidencePanel(edition: Edition, rows: BalanceRow[], query: BalanceQuery, aside: Pick<Panel, "isAside"> = {}): Panel {
  const { words } = edition;
  const lines = once(() => [evidenceLine(edition, rows, query)]);
  return {
    ...PLAIN,
    id: EVIDENCE,
    title: words.balance.panels.evidence,
    value: spanAxis(
      rows.map((row) => row.evidence),
      (value) => words.tick(value, "acts"),
      2,
    ),
    height: 0.4,
    get lines() {
      return lines();
    },
    ...aside,
  };
}

function evidenceLine(edition: Edition, rows: BalanceRow[], query: BalanceQuery): Line {
  const { words } = edition;
  return line(
    "evidence",
    "",
    null,
    rows,
    (row) => row.evidence,
    () => null,
    (row) => ({
      ...yearCard(edition, row, query),
      brief: { name: "", figure: words.tick(Math.round(row.evidence * 10) / 10, "acts"), hedge: "" },
    }),
  );
}

function secondLine(edition: Edition, rows: BalanceRow[], query: BalanceQuery): Line {
  const known = rows.filter((row) => row.lean !== null);
  const name = edition.words.balance.withReferences;
  const drawn = line(
    "lean_with_references",
    name,
    null,
    known,
    (row) => row.lean ?? 0,
    () => null,
    (row) => {
      const card = yearCard(edition, row, query);
      return { ...card, heading: edition.words.kit.commas([card.heading, name]) };
    },
  );
  return { ...drawn, quiet: true };
}

function line(
  id: string,
  label: string,
  partner: string | null,
  rows: BalanceRow[],
  value: (row: BalanceRow) => number,
  color: (row: BalanceRow) => string | null,
  opensTo: (row: BalanceRow) => DetailCard,
): Line {
  const points = rows.map((row) =>
    linePoint(
      {
        at: row.year + 0.5,
        value: value(row),
        dotted: !row.fresh,
        estimate: false,
        unreliable: false,
        low: null,
        high: null,
        open: null,
        partner: color(row),
      },
      () => opensTo(row),
    ),
  );
  return { id, label, quiet: false, broken: false, shape: "dot", partner, points };
}

/** Cards of the years that one request sees: all panels of a year open to the same one. */
const cards = new WeakMap<Edition, WeakMap<BalanceRow, DetailCard>>();

/** What a year opens to: lean, band, evidence and what may be claimed. */
function yearCard(edition: Edition, row: BalanceRow, query: BalanceQuery): DetailCard {
  const known = cards.get(edition) ?? new WeakMap<BalanceRow, DetailCard>();
  cards.set(edition, known);
  const card = known.get(row) ?? cardOf(edition, row, query);
  known.set(row, card);
  return card;
}

function cardOf(edition: Edition, row: BalanceRow, query: BalanceQuery): DetailCard {
  const { words } = edition;
  const ends = endsOf(edition);
  return {
    heading: words.balance.year(row.year),
    figure: words.balance.verdict(row.direction === null ? null : ends.of(row.direction)),
    lines: [
      ...words.balance.yearLines(row, ends, leftOutWith(edition.catalog, query)),
      ...(saysExtremes(edition) ? words.balance.extremesLine(row) : []),
    ],
    quote: null,
    source: words.balance.documents(row.documents),
    href: edition.urls.method(row.year),
    read: null,
  };
}
