import { type Child, createContext, useContext } from "hono/jsx";
import type { Edition } from "../../edition/edition.ts";
import { remembering } from "../../model/remembered.ts";
import { isOlderThan } from "../../model/turn.ts";
import type { GlossaryEntry } from "../../words/en/glossary.ts";
import type { Kit } from "../../words/kit/kit.ts";
import { LETTERS } from "../../words/kit/letters.ts";

type Told = Pick<Edition, "words" | "urls">;

/** A word of the glossary where it first stands on a page: its meaning when pointed at, and the way to the glossary. */
export function Term({ edition, id, children }: { edition: Told; id: string; children?: Child }) {
  const entry = edition.words.glossary.entries.find((one) => one.id === id);
  if (!entry) throw new Error(`the glossary has no ${id}`);
  return <Linked edition={edition} entry={entry} text={children ?? entry.term} />;
}

function Linked({ edition, entry, text }: { edition: Told; entry: GlossaryEntry; text: Child }) {
  return (
    <a class="term" href={edition.urls.glossary(entry.id)} title={entry.definition}>
      {text}
    </a>
  );
}

/**
 * A text with its words of the glossary linked, each where it first stands.
 *
 * @param seen ids of the words that the page linked before; it grows by those of this text
 */
export function withTerms(edition: Told, said: string, seen: Set<string> = new Set()): Child[] {
  const text = edition.words.kit.held(said);
  const parts: Child[] = [];
  let done = 0;
  for (const { entry, at, word } of termsIn(edition.words, text)) {
    if (seen.has(entry.id) || at < done) continue;
    seen.add(entry.id);
    parts.push(text.slice(done, at), <Linked edition={edition} entry={entry} text={word} />);
    done = at + word.length;
  }
  return [...parts, text.slice(done)];
}

/** Ids of the words that names of figures on a page have linked so far; null where each links its own. */
const LinkedOnPage = createContext<Set<string> | null>(null);

/** What stands on one page, on which names of figures link a word once. In releases before 2026.25.0 each of them does. */
export function LinkingOnce({ edition, children }: { edition: Pick<Edition, "catalog">; children?: Child }) {
  const linked = isOlderThan(edition.catalog.release, "2026.25.0") ? null : new Set<string>();
  return <LinkedOnPage.Provider value={linked}>{children}</LinkedOnPage.Provider>;
}

/** A text above lists of figures, with its words of the glossary linked: names in these link none of them again. */
export function withTermsFirst(edition: Told, said: string): Child[] {
  return withTerms(edition, said, useContext(LinkedOnPage) ?? new Set());
}

/** A text with one word of the glossary linked where it first stands on the page, and no other: for names of figures in lists. */
export function withTerm(edition: Told, id: string, said: string): Child[] {
  const onPage = useContext(LinkedOnPage);
  const seen = new Set(edition.words.glossary.entries.flatMap((entry) => (entry.id === id && !onPage?.has(id) ? [] : [entry.id])));
  const parts = withTerms(edition, said, seen);
  if (seen.has(id)) onPage?.add(id);
  return parts;
}

/** Texts whose terms are remembered, of each language. */
const TEXTS = 100;

interface Found {
  entry: GlossaryEntry;
  at: number;
  word: string;
}

/** Every place of a term in a text, in order; of terms that begin at one place the longest first. Terms of several phrases have none. */
function termsIn(words: Told["words"], text: string): Found[] {
  const { glossary, kit } = words;
  return terms(words, text, () => {
    const small = text.toLowerCase();
    const found = glossary.entries.filter(({ term }) => !/[,،]/.test(term)).flatMap((entry) => placesOf(entry, { text, small }, kit));
    return found.sort((a, b) => a.at - b.at || b.word.length - a.word.length);
  });
}

/** Of the texts that were looked through last: most stand on many pages. */
const terms = remembering<Told["words"], Found[]>(TEXTS);

/** Of one term, in a text that stands here in small letters too: most texts have most terms nowhere. */
function placesOf(entry: GlossaryEntry, { text, small }: { text: string; small: string }, kit: Kit): Found[] {
  if (!roots(entry, "", () => kit.rootsOf(entry.term)).every((root) => small.includes(root))) return [];
  return [...text.matchAll(patterns(entry, "", () => patternOf(entry, kit)))].map((match) => ({ entry, at: match.index, word: match[0] }));
}

/** A pattern costs many times what it takes to use it, so it is made only for a text that may have the term. */
const patterns = remembering<GlossaryEntry, RegExp>(1);
const roots = remembering<GlossaryEntry, string[]>(1);

/** Abbreviations are written as they are; other words may begin a sentence. */
function flagsOf({ term }: GlossaryEntry): string {
  return term === term.toUpperCase() ? "u" : "iu";
}

/** The term in its forms, as whole words. */
function patternOf(entry: GlossaryEntry, { formsOf }: Kit): RegExp {
  return new RegExp(`(?<![${LETTERS}-])${formsOf(entry.term)}(?![${LETTERS}-])`, `g${flagsOf(entry)}`);
}
