import { foreignLanguage } from "../../../chart/chartSpec/foreignLanguage.ts";
import { shortSource } from "../../../chart/chartSpec/sourceLabel.ts";
import { verdictLine } from "../../../chart/chartSpec/verdict.ts";
import { labelOf } from "../../../model/catalog.ts";
import { mentionRef } from "../../../model/check.ts";
import type { Mention } from "../../../model/event.ts";
import { deepLink } from "../../../model/source.ts";
import { Foreign } from "../../frame/foreign.tsx";
import type { Site } from "../../site.ts";

/** One place that tells an event: its words, where they stand, what they say of date and status, and the verdict on the date. */
export function MentionItem({ site, mention }: { site: Site; mention: Mention }) {
  const { catalog, words } = site;
  const source = catalog.sourceById.get(mention.source);
  const lang = foreignLanguage(site, mention.source);
  const link = source ? deepLink(source, mention.quote) : null;
  const date = mention.period ? words.periodInWords(mention.period.text) : words.event.undated;
  const verdict = verdictLine(site, mentionRef(mention));
  return (
    <li>
      “… <Foreign lang={lang}>{mention.quote}</Foreign> …”{" "}
      <a href={`/sources/${mention.source}${mention.paragraph === null ? "" : `#p${mention.paragraph}`}`}>
        <Foreign lang={lang}>{shortSource(source?.publisher ?? "", mention.source)}</Foreign>
        {mention.paragraph !== null && `, ${words.observation.paragraph(mention.paragraph)}`}
      </a>{" "}
      <span class="quiet">
        ({words.event.told(labelOf(catalog, "event_status", mention.status), date)}
        {mention.note ? `; ${mention.note}` : ""})
      </span>{" "}
      {verdict !== null && <a href={`/checks#${mentionRef(mention)}`}>{verdict}</a>}{" "}
      {link && <a href={link}>{words.observation.readAtSource}</a>}
    </li>
  );
}
