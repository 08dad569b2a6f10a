import type { Edition } from "../../../edition/edition.ts";
import { glossaryAddress } from "../../../edition/glossaryAddress.ts";
import { cardOf } from "../../frame/cards/card.ts";
import { pageText } from "../../frame/cards/pages.ts";
import { Lead } from "../../frame/lead.tsx";
import type { Page } from "../../frame/page.ts";

/** The words of these pages in the order of the alphabet, each with its own address. */
export function GlossaryPage({ edition, address }: { edition: Edition; address: string }): Page {
  const w = edition.words.glossary;
  const entries = [...w.entries].sort((a, b) => edition.words.kit.byAlphabet(a.term, b.term));
  return {
    edition,
    title: w.heading,
    description: w.lead,
    address,
    card: cardOf(edition, "glossary", pageText(edition, "glossary")),
    sheets: ["glossary"],
    body: (
      <>
        <Lead heading={w.heading} text={edition.words.kit.held(w.lead)} />
        <dl class="glossary">
          {entries.map(({ id, term, definition, see }) => (
            <>
              <dt id={id}>
                <a href={`#${id}`}>{term}</a>
              </dt>
              <dd>
                {definition}
                {see && (
                  <>
                    {" "}
                    <a href={glossaryAddress(edition.urls, see)}>{w.see[see]}</a>
                  </>
                )}
              </dd>
            </>
          ))}
        </dl>
      </>
    ),
  };
}
