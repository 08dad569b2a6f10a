import { describe, expect, it } from "vitest";
import { numberTitle } from "../../src/chart/chartSpec/numberTitle.ts";
import { palettes } from "../../src/chart/svg/palette.ts";
import { labelOf } from "../../src/model/catalog.ts";
import { COMPILER, type Observation } from "../../src/model/observation.ts";
import { NumberCard } from "../../src/worker/embed/numberCard.tsx";
import { numberCard, numberText } from "../../src/worker/frame/cards/number.ts";
import { cardSvg } from "../../src/worker/image/card.tsx";
import { ObservationPage } from "../../src/worker/nouns/observation/page.tsx";
import { headCatalog } from "../fixtures/headSite.ts";
import { siteOver } from "../fixtures/sheetSite.ts";
import { pageText } from "../fixtures/site.ts";

const head = headCatalog();
const [NOW, THEN] = ["2026.16.0", "2026.15.0"].map((release) => siteOver({ ...head, release })) as [
  ReturnType<typeof siteOver>,
  ReturnType<typeof siteOver>,
];
const figure = (id: string) => head.observationById.get(id) as Observation;
const DATED = figure("trade-turnover.ISR.2013.souleimanov-2014");
const OIL = figure("oil-supply-share.ISR.2013.souleimanov-2014");

describe("what a figure is of", () => {
  it("says that its year is implied, and what exactly is counted", () => {
    expect(numberTitle(NOW, DATED)).toBe("Total trade, Israel, 2013 (implied); exports plus imports, as the source adds them up");
  });
  it("says of what a share is one", () => {
    expect(numberTitle(NOW, { ...OIL, status: "A" })).toMatch(/; share of Israel's .*oil/);
  });
  it("says no country of a measure that has no other and is not its own, as of Jews in Azerbaijan; releases before 2026.31.0 say it", () => {
    const jews = figure("jewish-community.ISR.2013.souleimanov-2014");
    expect(numberTitle(siteOver(head), jews)).toMatch(/^Jewish community of Azerbaijan, 2013/);
    expect(numberTitle(siteOver({ ...head, release: "2026.30.0" }), jews)).toMatch(/^Jewish community of Azerbaijan, Israel, 2013/);
    expect(numberTitle(siteOver(head), DATED)).toContain("Total trade, Israel, ");
    const deal = head.observations.find(({ series }) => series === "arms-deal-value") as Observation;
    expect(numberTitle(siteOver(head), deal)).toContain("Arms deals, Israel, ");
  });
  it("says nothing twice", () => {
    const arms = figure("arms-import-share.ISR.2016_2020.avim-2025");
    expect(numberTitle(NOW, arms)).toBe("Share of Azerbaijan's arms imports, Israel, 2016–2020");
  });
  it("says that it is our estimate, our calculation or our count", () => {
    const ours = { ...OIL, reporter: COMPILER, status: "E", n: null };
    expect(numberTitle(NOW, ours)).toMatch(/; our estimate; /);
    expect(numberTitle(NOW, { ...ours, n: 3 })).toMatch(/; our calculation; /);
    expect(numberTitle(NOW, { ...ours, source: null })).toMatch(/; counted by us; /);
    const disputes = head.observations.find(({ series }) => series === "militarized-disputes") as Observation;
    expect(numberTitle(NOW, disputes)).toMatch(/; our calculation; disputes under way/);
  });
  it.each([
    ["U", "doubtful"],
    ["E", "estimated or derived"],
    ["F", "forecast or target"],
  ])("says how its source hedges it: %s", (status, said) => {
    expect(numberTitle(NOW, { ...DATED, status })).toMatch(new RegExp(`; ${said}; `));
  });
  it("is one text on the page, in its citation, for social networks, in their picture and on the card in an article", () => {
    const title = numberTitle(NOW, DATED);
    const page = ObservationPage({ edition: NOW, o: DATED, address: "https://example.org/numbers/x", released: "2026-12-01" });
    expect(page.title).toBe(`about $4 billion: ${title}`);
    expect(page.description).toBe(`${title}: about $4 billion.`);
    expect(pageText(page, NOW).split(title).length).toBeGreaterThanOrEqual(6);
    expect(pageText(page, NOW)).toContain(`${title}: about $4 billion. Data release`);
    expect(numberText(NOW, DATED).kicker).toBe(title);
    const card = NumberCard({ edition: NOW, head: NOW, o: DATED, vintage: { as_of: null, collection: "all" }, css: "" });
    expect(String(card)).toContain(`<p class="of">${title}</p>`);
  });
  it("stands whole in the picture, however long", () => {
    const longest = head.observations.reduce((best, o) => (numberTitle(NOW, o).length > numberTitle(NOW, best).length ? o : best));
    const frame = { kit: NOW.words.kit, palette: palettes(head.subject).light, site: NOW.words.site.name, address: "example.org" };
    const svg = cardSvg(numberCard(NOW, longest), frame);
    expect(svg).not.toContain(" …</text>");
    expect(svg).toContain("conflict</text>");
  });
  it("is what it was in releases before 2026.16.0", () => {
    expect(numberTitle(THEN, DATED)).toBe("Total trade, Israel, 2013");
    expect(numberText(THEN, DATED).kicker).toBe("Total trade, Israel, 2013 (implied)");
  });
  it("holds for every figure of the data: no share without its basis, nothing of ours without saying so", () => {
    for (const o of head.observations) {
      const title = numberTitle(NOW, o);
      if (o.reporter === COMPILER) expect(title).toMatch(/; (our estimate|our calculation|counted by us)(; |$)/);
      if (o.period_basis === "implied") expect(title).toContain("(implied)");
      const basis = labelOf(head, "basis", o.basis).toLowerCase();
      for (const word of basis.split(" ")) expect(title.toLowerCase()).toContain(word);
    }
  });
});
