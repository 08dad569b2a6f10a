const enabled = new WeakSet<Element>();

/** Lets the theme of the embed be chosen: swaps it in the snippets and in the preview's address. */
export function enableThemes(): void {
  const choice = document.querySelector<HTMLFieldSetElement>("[data-themes]");
  const builder = choice?.closest("section");
  if (!choice || !builder) return;
  choice.hidden = false;
  const apply = () => {
    const theme = choice.querySelector<HTMLInputElement>("input:checked")?.value ?? "auto";
    for (const text of builder.querySelectorAll("pre"))
      text.textContent = (text.textContent ?? "").replace(FRAME, (_, start, view) => `${start}${withTheme(view, theme, "&amp;")}"`);
    const preview = builder.querySelector("iframe");
    const shown = preview?.src.replace(/(\?.*)?$/, (view) => withTheme(view, theme, "&"));
    if (preview && shown !== undefined && shown !== preview.src) preview.src = shown;
  };
  // What was changed in place has snippets in the reader's own theme again.
  if (enabled.has(choice)) apply();
  else choice.addEventListener("change", apply);
  enabled.add(choice);
}

/** The address of the frame in a snippet: everything up to its query, and the query. */
const FRAME = /(src="[^"?]*\/embed\/[^"?]*)(\?[^"]*)?"/;

function withTheme(view: string | undefined, theme: string, and: string): string {
  const rest = (view ?? "")
    .replace(/^\?/, "")
    .split(and)
    .filter((part) => part !== "" && !part.startsWith("theme="));
  const all = theme === "auto" ? rest : [...rest, `theme=${theme}`];
  return all.length === 0 ? "" : `?${all.join(and)}`;
}
