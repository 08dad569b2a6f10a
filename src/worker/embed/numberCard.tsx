import { raw } from "hono/html";
import { attributionOf } from "../../chart/chartSpec/attributionOf.ts";
import { foreignLanguage } from "../../chart/chartSpec/credits.ts";
import { saidWithDoubt } from "../../chart/chartSpec/doubtOf.ts";
import { formatFigure } from "../../chart/chartSpec/formatFigure.ts";
import { numberTitle } from "../../chart/chartSpec/numberTitle.ts";
import { printedFigure } from "../../chart/chartSpec/printedFigure.ts";
import { stateOf } from "../../chart/chartSpec/stateOf.ts";
import { reporterOf } from "../../chart/chartSpec/verdict.ts";
import { reporterName } from "../../chart/chartSpec/whoSays.ts";
import type { Edition } from "../../edition/edition.ts";
import type { Observation } from "../../model/observation.ts";
import { checksOf } from "../../model/queries.ts";
import { deepLink } from "../../model/source.ts";
import type { Vintage } from "../../model/vintage.ts";
import { ELEMENT } from "../../words/naming.ts";
import { Foreign, Print } from "../frame/foreign.tsx";
import { English } from "../frame/note.tsx";
import { QuotedWords } from "../frame/quotedWords.tsx";
import { CheckChip } from "../frame/verdict.tsx";
import { publishedInWords } from "../nouns/source/page.tsx";
import { type NumberChange, numberChanges, sinceOf } from "./numberChanges.ts";

/** What the card of a number is made of. */
export interface NumberCardOf {
  edition: Edition;
  /** The state of today, whose figures a notice of corrections names. */
  head: Edition;
  o: Observation;
  vintage: Vintage;
  /** Its style, inside it so that it looks the same wherever it stands. */
  css: string;
}

/**
 * One number for somebody else's sentence: the figure, who says so in which words, what the records made of it, and what became of it
 * since. Complete without a script, in the style of the page that holds it. `<baku-number>` makes a popover of it, shows its button and
 * gives it the style beside it, which stands in a template: pages that forbid inline styles have nothing to report.
 */
export function NumberCard({ edition, head, o, vintage, css }: NumberCardOf) {
  const { words, urls } = edition;
  const w = words.numberCard;
  const place = `${ELEMENT}-number-${o.id}`;
  const { figure, print, lang } = printedFigure(edition, o, true);
  const of = numberTitle(edition, o);
  const whole = { ...edition, urls: urls.absolute };
  const changes = numberChanges(head, edition, o);
  return (
    <>
      <template>{raw(css)}</template>
      <section
        class={`${ELEMENT}-number`}
        id={place}
        aria-label={`${figure}: ${of}`}
        lang={words.site.language}
        dir={words.site.direction}
        data-since={sinceOf(edition, changes)}
      >
        <p class="of">{of}</p>
        <p class={`figure ${o.counterpart.toLowerCase()}`}>
          <Foreign lang={print === null ? lang : null}>{figure}</Foreign>
        </p>
        {print !== null && (
          <p>
            <Print edition={edition} print={print} lang={lang} />
          </p>
        )}
        <Changes edition={whole} changes={changes} />
        <Words edition={whole} o={o} />
        <Check edition={whole} claim={o.id} />
        <p class="foot">
          <a href={urls.absolute.observation(o.id, vintage)}>{w.whole}</a>{" "}
          <span>
            {words.site.name}. {stateOf(edition, { vintage, from: null, to: null, balance: null })}
          </span>
        </p>
        <button type="button" class="close" popovertarget={place} popovertargetaction="hide" hidden aria-label={w.close}>
          ×
        </button>
      </section>
    </>
  );
}

function Changes({ edition, changes }: { edition: Edition; changes: NumberChange[] }) {
  const { words } = edition;
  if (changes.length === 0) return null;
  return (
    <ul class="changed">
      {changes.map(({ sentence, reason, href, now }) => (
        <li>
          {sentence} <English edition={edition} text={reason} /> <a href={href}>{words.changes.noticeLink}</a>
          {now !== null && (
            <>
              {" · "}
              <a href={now}>{words.numberCard.now}</a>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Who says so, where and when, and the words; of a count how many events it is counted from. */
function Words({ edition, o }: { edition: Edition; o: Observation }) {
  const { catalog, words, urls } = edition;
  const source = o.source === null ? undefined : catalog.sourceById.get(o.source);
  const who = words.observation.by(reporterName(edition, o), attributionOf(edition, o));
  if (source === undefined) return <p>{o.events ? words.observation.countedNote(o.events.length) : who}</p>;
  const lang = foreignLanguage(edition, source.id);
  const link = deepLink(source, o.quote);
  return (
    <blockquote>
      {o.quote !== null && (
        <p>
          <QuotedWords edition={edition} lang={lang} marks={words.kit.excerptMarks} words={o.quote} />
        </p>
      )}
      <footer>
        {words.numberCard.who}: {who}.{" "}
        <a href={urls.source(source.id)}>
          <Foreign lang={lang}>{source.publisher}</Foreign>
        </a>
        {words.kit.comma}
        {publishedInWords(edition, source)}. {link && <a href={link}>{words.observation.readAtSource}</a>}
      </footer>
    </blockquote>
  );
}

/** Records that a card names; the others stand on the number's page. */
const NAMED = 3;

function Check({ edition, claim }: { edition: Edition; claim: string }) {
  const { catalog, words, urls } = edition;
  const [check] = checksOf(catalog, claim);
  if (check === undefined) return null;
  const records = check.records.flatMap((id) => catalog.observationById.get(id) ?? []);
  return (
    <div class="check">
      <p>
        {words.numberPage.check}: <CheckChip edition={edition} check={check} />
      </p>
      {check.reason !== "" && <p>{check.reason}</p>}
      {records.length > 0 && (
        <ul>
          {records.slice(0, NAMED).map((row) => (
            <li>
              <a href={urls.observation(row.id)}>{formatFigure(edition, row)}</a>{" "}
              <span class="quiet">
                {saidWithDoubt(edition, row, words.kit.commas([words.periodInWords(row.period.text), reporterOf(edition, row.id)]))}
              </span>
            </li>
          ))}
          {records.length > NAMED && (
            <li>
              <a href={urls.observation(claim)}>{words.numberCard.more(records.length - NAMED)}</a>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
