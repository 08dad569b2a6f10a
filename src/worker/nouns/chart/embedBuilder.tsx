import type { ChartSpec } from "../../../chart/chartSpec/chartSpec.ts";
import { embedHeight } from "../../../chart/scene/embedHeight.ts";
import { THEMES, type Theme } from "../../../chart/svg/palette.ts";
import type { Edition } from "../../../edition/edition.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { EN } from "../../../words/kit/tables/en.ts";
import { copiedText } from "../../frame/copiedText.ts";
import { CopyButton } from "../../frame/copyable.tsx";
import type { ChartPageView } from "./pageView.ts";
import { embedSnippets, fixedHeight, type Placed, SNIPPET_KINDS, type SnippetKind } from "./snippets.ts";

/** Width of an article's column, for which the preview's height is reckoned, in CSS pixels. */
const COLUMN = 640;

/** What the colours of an embed may be: the reader's own first. */
const COLORS: readonly (Theme | "auto")[] = ["auto", ...THEMES];

/**
 * The lines that put the view into an article. All of them stand in the page, one for each thing to choose, and the style sheet shows the one
 * that is chosen: no script is needed but for the button that copies.
 */
export function EmbedBuilder({ edition, spec, page }: Props) {
  const { chart, view, released } = page;
  const w = edition.words.snippets;
  const height = embedHeight(edition, spec, view, COLUMN);
  const lines = allLines({ edition, spec, view }, released === null ? [null] : [spec.release, null]);
  return (
    <section class="embed-builder">
      <h3>{edition.words.tools.embed}</h3>
      <p class="prose-note">{w.lead}</p>
      <div class="choices">
        <Choice name="kind" legend={w.kind} options={SNIPPET_KINDS.map((kind) => [kind, w.kinds[kind]])} />
        {released === null ? (
          <p class="note">{w.draft}</p>
        ) : (
          <Choice
            name="numbers"
            legend={w.numbers}
            options={[
              ["pinned", w.pinned(spec.release)],
              ["newest", w.newest],
            ]}
          />
        )}
        <Choice name="theme" legend={w.theme} options={COLORS.map((color) => [color, edition.words.tools.themes[color]])} />
        <LanguageChoice edition={edition} page={page} />
      </div>
      {SNIPPET_KINDS.map((kind) => (
        <div class={`copyable kind ${kind}`}>
          <p class="label">{w.notes[kind]}</p>
          <Lines edition={edition} lines={lines} kind={kind} />
          <CopyButton edition={edition} />
        </div>
      ))}
      <p class="note">
        <a href={edition.urls.page("inYourArticle")}>{w.hosts}</a>
      </p>
      <details>
        <summary>{edition.words.tools.preview}</summary>
        {COLORS.map((color) => (
          <iframe
            class={`preview by-theme ${color}`}
            src={edition.urls.embed(chart.id, view, color === "auto" ? [] : [["theme", color]])}
            title={spec.title}
            height={height}
            loading="lazy"
          />
        ))}
      </details>
    </section>
  );
}

interface Props {
  edition: Edition;
  spec: ChartSpec;
  page: ChartPageView;
}

/** One thing to choose; the first option is chosen. */
function Choice({ name, legend, options }: { name: string; legend: string; options: [value: string, label: string][] }) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div>
        {options.map(([value, label], i) => (
          <label>
            <input type="radio" name={name} value={value} checked={i === 0} /> {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/**
 * The ways to the lines of the same view in other languages, each by its own name; nothing where English is the only one, and on pages of
 * releases before 2026.29.0.
 */
function LanguageChoice({ edition: { catalog, urls, words }, page: { chart, view, languages = [] } }: Pick<Props, "edition" | "page">) {
  if (languages.length === 0 || isOlderThan(catalog.release, "2026.29.0")) return null;
  const english = { language: null, ownName: EN.ownName };
  return (
    <fieldset>
      <legend>{words.snippets.language}</legend>
      <div>
        {[english, ...languages].map(({ language, ownName }) => (
          <a
            href={`${urls.in(language).chart(chart.id, view)}#embed`}
            lang={language ?? EN.language}
            hreflang={language ?? EN.language}
            aria-current={language === urls.language ? "true" : undefined}
          >
            {ownName}
          </a>
        ))}
      </div>
    </fieldset>
  );
}

/** All lines by release and colour, the usual ones first. */
function allLines(placed: Placed, releases: (string | null)[]) {
  return releases.map((release) => {
    const height = fixedHeight(placed, { release });
    const byColor = COLORS.map((theme) => ({ theme, snippets: embedSnippets(placed, { release, theme }, height) }));
    return { isUsual: release === releases[0], byColor };
  });
}

/** The lines of one kind in every release and colour that may be chosen. */
function Lines({ edition, lines, kind }: { edition: Edition; lines: ReturnType<typeof allLines>; kind: SnippetKind }) {
  return lines.map(({ isUsual, byColor }) => (
    <div class={isUsual ? "usual" : "newest"}>
      {byColor.map(({ theme, snippets }) => (
        <pre class={`by-theme ${theme}`} tabindex={0}>
          {copiedText(edition, snippets[kind])}
        </pre>
      ))}
    </div>
  ));
}
