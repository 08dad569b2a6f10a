import { isOlderThan } from "../../model/turn.ts";
import { type ChartSpec, message, type Spoken } from "./chartSpec.ts";
import type { ColumnsPanel, DivergingPanel, FormPanel, StripPanel } from "./formPanel.ts";
import { spokenOf } from "./spoken.ts";

/** The picture in words, for those who do not see it: its title with its figures or, where none is written, its message. */
export function describe(spec: ChartSpec): string {
  return `${spec.title}. ${figures(spec) || message(spec)}`;
}

/** The same in about as many letters as `most`: with the first figures that have room, each whole. */
export function describeBriefly(spec: ChartSpec, most: number): string {
  const all = describe(spec);
  if (all.length <= most) return all;
  const end = Math.max(all.lastIndexOf(spokenOf(spec).semicolon, most - 1), all.lastIndexOf(". ", most - 1));
  return end > spec.title.length ? `${all.slice(0, end)} …` : spec.title;
}

/** Every figure that is written in a picture, with whose it is or what of; empty where none is. Of several forms each with its title. */
export function figures(spec: Pick<ChartSpec, "panels" | "forms" | "language" | "release">): string {
  const { panels, forms = [], release } = spec;
  const spoken = spokenOf(spec);
  const labels = panels.flatMap(({ marks }) => marks.flatMap(({ label }) => (label?.figure ? [label] : [])));
  const ofPanels = labels.map(({ who, figure }) => `${who}: ${figure}`);
  const ofForms = forms.flatMap((form) => {
    const written = formFigures(form, spoken, release);
    if (written.length === 0) return [];
    return forms.length > 1 ? `${form.title}: ${written.join(spoken.semicolon)}` : written.join(spoken.semicolon);
  });
  return [...(ofPanels.length > 0 ? [ofPanels.join(spoken.semicolon)] : []), ...ofForms].join(". ");
}

/** What a form writes at its marks, rows and partners. What it draws without a figure, such as a level that is only named, is left out. */
function formFigures(form: FormPanel, spoken: Spoken, release: string): string[] {
  const { comma, semicolon } = spoken;
  switch (form.kind) {
    case "columns":
      return columnFigures(form, spoken, isOlderThan(release, "2026.26.0"));
    case "diverging":
      return divergingFigures(form, spoken);
    case "dots":
      return form.rows.map(({ label, dots }) => `${label}: ${dots.map((dot) => dot.label).join(semicolon)}`);
    case "strip":
      return stripFigures(form, spoken);
    case "timeline":
      return form.totals.map(({ partner, label }) => `${nameOf(form, partner)}${comma}${label}`);
    case "cells":
      return form.groups.flatMap(({ rows }) => rows.map(({ label, latest }) => `${label}${comma}${latest}`));
    case "segments":
      return form.segments.map(({ partner, label }) => `${nameOf(form, partner)}: ${label}`);
  }
}

/**
 * Of a mark beside the columns its own period and what it counts: the name of the window is of the column, which may be of a part of the year.
 * Releases before 2026.26.0 have that name for both.
 */
function columnFigures(form: ColumnsPanel, { comma }: Spoken, isBefore: boolean): string[] {
  const named = [...form.columns.filter(({ isNamed }) => isNamed), ...form.claims, ...(form.records ?? [])];
  return form.windows.flatMap(({ id, label: window }) =>
    named.flatMap((one) => {
      if (one.window !== id || !one.label) return [];
      const [period, counted] = form.records?.some((record) => record === one) && !isBefore ? (one.card?.lines ?? []) : [];
      const of = period === undefined ? window : counted === undefined ? period : `${period} (${counted})`;
      return [`${nameOf(form, one.partner)}${comma}${of}: ${one.label}`];
    }),
  );
}

/** Their labels begin with the year. */
function divergingFigures(form: DivergingPanel, { comma }: Spoken): string[] {
  const side = (own: { side?: string; partner: string }) =>
    form.sides?.find(({ id }) => id === own.side)?.label ?? nameOf(form, own.partner);
  const named = [...form.bars.filter(({ isNamed }) => isNamed), ...(form.records ?? [])];
  return named.flatMap((one) => (one.label ? [`${side(one)}${comma}${one.label}`] : []));
}

/** The claim with what came of checking it, then what is on record, each after its year. */
function stripFigures(form: StripPanel, { comma, semicolon }: Spoken): string[] {
  return form.strips.flatMap(({ partner, claim, verdict, tracks }) => {
    const claimed = claim === null ? [] : [`${claim.label}${verdict === null ? "" : ` (${verdict.label})`}`];
    const recorded = tracks.flatMap(({ label, records }) => {
      const known = records.flatMap(({ label: at, card }) => (card === null ? [] : [{ at: at ?? "", figure: card.figure }]));
      const dated = known
        .sort((a, b) => (a.at < b.at ? -1 : 1))
        .map(({ at, figure }) => (label.endsWith(at) ? figure : `${at}: ${figure}`));
      return dated.length === 0 ? [] : [`${label}: ${dated.join(comma)}`];
    });
    const all = [...claimed, ...recorded];
    return all.length === 0 ? [] : [`${nameOf(form, partner)}: ${all.join(semicolon)}`];
  });
}

function nameOf(form: FormPanel, code: string): string {
  return form.partners.find((partner) => partner.code === code)?.label ?? code;
}
