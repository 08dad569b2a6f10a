import { describe, expect, it } from "vitest";
import { chartSpec } from "../../src/chart/chartSpec/chart.ts";
import { groupName } from "../../src/chart/chartSpec/sheet/groupName.ts";
import { laidForm } from "../../src/chart/scene/forms/formsScene.ts";
import { widthOf } from "../../src/chart/scene/forms/formText.ts";
import { pictureHeight } from "../../src/chart/scene/pictureScene.ts";
import { NARROW } from "../../src/chart/scene/plotScales.ts";
import type { Chart } from "../../src/model/chart.ts";
import type { Words } from "../../src/words/en.ts";
import { Drawing } from "../../src/worker/nouns/chart/drawing.tsx";
import { sparse, withRoom } from "../../src/worker/nouns/chart/withRoom.ts";
import { HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { formIn, viewOf } from "../fixtures/sheetSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** What rows and groups of the balance sheet say beside their cells since 2026.27.0, and that the releases before keep what they had. */

const BEFORE = "2026.26.0";
/** The picture's width on a phone, and on a page of 768 px. */
const [PHONE, PAGE] = [344, 692];
const languages = await someWords();

function specOf(language: string, words: Words, release: string) {
  const site = siteInWords(language, words, release);
  return { site, spec: chartSpec(site, site.catalog.chartById.get("balance-sheet") as Chart, viewOf()) };
}

describe.each(languages)("in %s,", (language, words) => {
  const { site, spec } = specOf(language, words, HEAD);
  const before = specOf(language, words, BEFORE);
  const [now, then] = [formIn(spec), formIn(before.spec)];
  const { direction } = words.kit;
  const laid = (form: typeof now, width: number, release: string) => laidForm(form, width, false, direction, release);
  const tails = (form: typeof now, width: number, release = "") =>
    new Map(laid(form, width, release).scene.texts.flatMap(({ text, tail, href }) => (href === undefined ? [] : [[text, tail ?? null]])));
  const asides = now.groups.flatMap(({ rows }) => rows).filter(({ aside }) => aside !== undefined);

  it("the group that votes are in says that they are compared, in one line on a phone, and no other does", () => {
    const [votes, ...others] = [...now.groups].sort(
      (a, b) => Number(b.rows.some(({ id }) => id === "votes")) - Number(a.rows.some(({ id }) => id === "votes")),
    );
    const name = groupName(site, "towards_irn", ["votes", "arms"]);
    expect(votes?.label).toBe(name);
    expect(name.startsWith(groupName(site, "towards_irn"))).toBe(true);
    expect(name).toMatch(/\(.+\)$/);
    expect(others.some(({ label }) => /\(/.test(label))).toBe(false);
    for (const group of ["towards_irn", "towards_isr"] as const)
      expect(widthOf(groupName(site, group, ["votes"]), "name"), group).toBeLessThan(PHONE - 17);
    expect(then.groups.map(({ label }) => label).join()).not.toContain("(");
  });
  it("both countries are named by one rule where one alone has figures", () => {
    const { irn, isr } = { irn: groupName(site, "irn_only"), isr: groupName(site, "isr_only") };
    expect(irn).not.toBe(isr);
    expect(irn.length).toBeLessThanOrEqual(words.sheet.group.irn_only({ partner: { irn: "Iran", isr: "Israel" } }).length + 12);
    expect(groupName(before.site, "isr_only")).toBe(then.groups.find(({ id }) => id === "isr_only")?.label);
  });
  it("what is counted and tells of no side is so called in few words", () => {
    const said = (form: typeof now) => form.key.find(({ look }) => look === "counted")?.label ?? expect.fail("no entry");
    expect(said(now)).toBe(words.sheet.groups.counted);
    expect(said(then)).toBe(before.site.words.sheet.key.counted);
    expect(widthOf(said(now), "note")).toBeLessThan(widthOf(said(then), "note") + 20);
  });
  it("each row without a side says why at 768 px, and some did nowhere but beside the cells", () => {
    expect(asides.length).toBeGreaterThan(3);
    const beside = tails(now, PAGE);
    for (const { label, aside } of asides) expect(beside.get(label), label).toContain(aside);
    expect([...tails(then, PAGE, BEFORE).values()].every((tail) => tail === null)).toBe(true);
  });
  it("a phone has none and is no higher, and on the page of the sheet each that fits at all", () => {
    const long = now.groups.flatMap(({ rows }) => rows).filter(({ latest }) => widthOf(latest, "label") > PHONE);
    expect(laid(now, PHONE, "").height).toBeLessThanOrEqual(laid(then, PHONE, BEFORE).height + 16 * long.length);
    expect([...tails(now, PHONE).values()].every((tail) => tail === null)).toBe(true);
    const roomy = tails({ ...now, isRoomy: true }, PHONE);
    for (const { label, aside = "" } of asides) {
      const fits = widthOf(label, "name") + 8 + widthOf(aside, "note") <= PHONE;
      expect(roomy.get(label), label).toBe(fits ? aside : null);
    }
  });
  it("an embed has the names alone", () => {
    const [form] = sparse(spec).forms ?? [];
    expect([...tails(form as typeof now, PAGE).values()].every((tail) => tail === null)).toBe(true);
  });
  it("no reading is wider than a phone", () => {
    for (const { text, style } of laid(now, PHONE, "").scene.texts)
      if (style === "label") expect(widthOf(text, "label"), text).toBeLessThanOrEqual(PHONE);
  });
  it("no row has its grade beside its name where the cells stand below", () => {
    const rows = now.groups.flatMap((group) => group.rows);
    for (const width of [PHONE, PAGE])
      for (const { text } of laid(now, width, "").scene.texts)
        expect(rows.some(({ note, ungraded }) => note !== ungraded && text.includes(note))).toBe(false);
    for (const [label, tail] of tails(now, PAGE)) {
      const row = rows.find((one) => one.label === label);
      if (tail !== null) expect([row?.aside, row?.ungraded, `${row?.aside} · ${row?.ungraded}`]).toContain(tail);
    }
  });
});

it("the page of the sheet takes the room, and no chart without such rows is another", () => {
  const { site, spec } = specOf("en", languages[0]?.[1] as Words, HEAD);
  const heightOf = (drawn: typeof spec) => pictureHeight(drawn, NARROW);
  expect(heightOf(withRoom(spec))).toBeGreaterThan(heightOf(spec));
  expect(String(<Drawing spec={withRoom(spec)} />)).toContain(`0 0 ${NARROW.width} ${heightOf(withRoom(spec))}`);
  const votes = chartSpec(site, site.catalog.chartById.get("un-votes") as Chart, viewOf());
  expect(withRoom(votes)).toBe(votes);
});
