import { formatFigure } from "../../../chart/chartSpec/formatFigure.ts";
import type { Edition } from "../../../edition/edition.ts";
import type { Parameters } from "../../../edition/viewQuery.ts";
import type { Observation } from "../../../model/observation.ts";
import { ELEMENT } from "../../../words/naming.ts";
import { Copyable } from "../../frame/copyable.tsx";
import { escapeMarkup } from "../../http/escape.ts";
import { languageOf } from "../chart/snippets.ts";

/** Lines that put the figure into a sentence of somebody else's page; `release` is what they pin, null for a draft. */
export function InSentence({ edition, o, release }: { edition: Edition; o: Observation; release: string | null }) {
  const { words } = edition;
  const w = words.numberCard;
  const lines = sentenceSnippets(edition, o, release);
  return (
    <section>
      <h2>{w.heading}</h2>
      <p class="quiet">{w.lead}</p>
      <Copyable edition={edition} label={w.html} text={lines.html} />
      <Copyable edition={edition} label={w.text} text={lines.text} />
      <Copyable edition={edition} label={w.mdx} text={lines.mdx} />
    </section>
  );
}

/** The figure as an element with a link inside, for HTML and for frameworks that keep the name `ref` for themselves, and as plain text. */
export function sentenceSnippets(edition: Edition, o: Observation, release: string | null) {
  const { absolute } = edition.urls.undated.pinnedTo(release);
  const [figure, address] = [formatFigure(edition, o), absolute.observation(o.id)];
  const named: Parameters = [...languageOf(edition), ...((release === null ? [] : [["release", release]]) satisfies Parameters)];
  const attributes = named.map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`).join("");
  const element = (name: string) =>
    `<${ELEMENT}-number ${name}="${escapeMarkup(o.id)}"${attributes}><a href="${escapeMarkup(address)}">${escapeMarkup(figure)}</a></${ELEMENT}-number>`;
  const script = `<script async src="${escapeMarkup(absolute.script())}"></script>`;
  return {
    html: `${element("ref")}\n${script}`,
    mdx: `${element("number")}\n${script}`,
    text: `${figure} (${address})`,
  };
}
