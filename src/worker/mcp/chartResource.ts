import { chartSpec } from "../../chart/chartSpec/chart.ts";
import { messageInView } from "../../chart/chartSpec/readingInView.ts";
import type { Edition } from "../../edition/edition.ts";
import { pinnedUrls } from "../../edition/pinned.ts";
import type { Chart } from "../../model/chart.ts";
import { SITE_ID } from "../../words/naming.ts";
import { chartViewOf } from "../nouns/chart/query.ts";
import { MOST_BYTES } from "./answer.ts";
import { Refused } from "./tool.ts";

/** The name of a chart among the resources. */
export const CHART_URI = `${SITE_ID}://charts/`;

const encoder = new TextEncoder();

/**
 * A chart in words, as Markdown: what it says, where its picture and its data stand, and its table from a row on, as far as there is room.
 *
 * @throws Refused where there is no such row
 */
export function chartText(edition: Edition, chart: Chart, offset: number): string {
  const { words } = edition;
  const { said } = words.assistant;
  const at = pinnedUrls(edition);
  const view = chartViewOf({}, chart);
  const spec = chartSpec(edition, chart, view);
  const { rows, columns } = spec.table;
  if (offset > 0 && offset >= rows.length) throw new Refused(words.assistant.faultOf.noOffset(offset, rows.length));
  const head = [
    `# ${spec.title}`,
    spec.subtitle,
    messageInView(spec),
    `${said.known} ${spec.ends}`,
    spec.floor,
    `${said.sources} ${[...new Set(spec.sources.map(({ label }) => label))].join("; ")}`,
    said.image(at.chartFile(chart.id, "png")),
    said.data(at.chartFile(chart.id, "csv")),
    said.cite(words.site.citeAs(spec.title, spec.release, at.chart(chart.id))),
  ].filter((line) => line.trim() !== "");
  const lines = rows.slice(offset).map(({ cells }) => tableLine(cells));
  const top = [tableLine(columns), tableLine(columns.map(() => "---"))];
  const from = (row: number) => rowsFrom(edition, chart, row);
  const room = MOST_BYTES - size([...head, ...top]) - size([said.moreRows(rows.length, from(rows.length))]);
  const shown = fitting(lines, room);
  const end = offset + shown.length;
  return [
    head.join("\n\n"),
    [...top, ...shown].join("\n"),
    ...(rows.length === 0 ? [] : [said.rows(Math.min(offset + 1, end), end, rows.length)]),
    ...(end < rows.length ? [said.moreRows(rows.length - end, from(end))] : []),
  ].join("\n\n");
}

/** The name of the same resource, of the same release, from a row on. */
function rowsFrom({ pinned }: Edition, { id }: Chart, row: number): string {
  return `${CHART_URI}${id}?${pinned === null ? "" : `release=${pinned}&`}offset=${row}`;
}

function tableLine(cells: string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replace(/\s+/g, " ")).join(" | ")} |`;
}

/** The first lines that have room. */
function fitting(lines: string[], room: number): string[] {
  let used = 0;
  const end = lines.findIndex((line) => {
    used += size([line]);
    return used > room;
  });
  return end < 0 ? lines : lines.slice(0, end);
}

/** Bytes of lines as they are sent: as JSON, with what stands between them. */
function size(lines: string[]): number {
  return lines.reduce((sum, line) => sum + encoder.encode(JSON.stringify(line)).length + 2, 0);
}
