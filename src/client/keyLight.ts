/** An entry of a key: of the list over panels, or one that a form draws before its marks, a word behind its symbols. */
const ENTRY = ".legend li, .form > :first-child > :is(text, :has(~ text))";

/**
 * Pointing at an entry of the key, or giving it the focus, dims what other entries stand for: in panels by the colours of their countries,
 * which the canvases read too, in forms mark by mark. A finger's entry stays lit until it points elsewhere.
 */
export function lightByKey(figure: HTMLElement, picture: HTMLElement, recolor: () => void, signal: AbortSignal): void {
  const countries = [...figure.querySelectorAll<HTMLElement>(".legend li")];
  for (const entry of countries) if (countries.length > 1) entry.tabIndex = 0;
  // Words of the key are read where they can have the focus; the symbols before them have none.
  for (const form of formsIn(picture)) if (wordsIn(form).length > 1) form.firstElementChild?.removeAttribute("aria-hidden");
  let lit: Element | null = null;
  const light = (target: EventTarget | null) => {
    const entry = target instanceof Element ? target.closest(ENTRY) : null;
    if (entry === lit) return;
    lit = entry;
    const isCountry = countries.includes(entry as HTMLElement);
    for (const { classList } of countries) {
      const color = `--${classList[0]}`;
      if (isCountry && !entry?.classList.contains(classList[0] as string)) picture.style.setProperty(color, "var(--grid)");
      else picture.style.removeProperty(color);
    }
    if (countries.length > 1) recolor();
    for (const form of formsIn(picture)) dim(form, form.contains(entry) ? entry : null);
  };
  const none = () => light(null);
  figure.addEventListener("pointerover", ({ target }) => light(target), { signal });
  figure.addEventListener("pointerleave", ({ pointerType }) => pointerType !== "touch" && none(), { signal });
  figure.addEventListener("focusin", ({ target }) => light(target), { signal });
  figure.addEventListener("focusout", none, { signal });
  signal.addEventListener("abort", none);
}

/** The words of a form's key, which an arrow key reaches as it does marks. */
export function wordsIn(form: Element): SVGTextElement[] {
  return [...form.querySelectorAll<SVGTextElement>(":scope > :first-child > text")];
}

function formsIn(picture: HTMLElement): Element[] {
  return [...picture.querySelectorAll("svg .form")];
}

function dim(form: Element, entry: Element | null): void {
  const kinds = wordsIn(form).map((words) => ({ words, kind: kindOf(words) }));
  const own = kinds.find(({ words }) => words === entry || isBefore(entry, words))?.kind;
  const all = kinds.flatMap(({ kind }) => kind || []).join();
  if (all === "") return;
  for (const shape of form.querySelectorAll(all))
    if (!shape.matches(ENTRY)) shape.classList.toggle("dim", Boolean(own) && !shape.matches(own as string));
}

/** Whether an element stands before others, and those before none of the earlier words: of all words behind it the first are its own. */
function isBefore(entry: Element | null, words: Element): boolean {
  return entry !== null && (entry.compareDocumentPosition(words) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The looks of the symbols before the words of an entry, as a selector; empty where it has none. */
function kindOf(words: Element): string {
  const looks: string[] = [];
  for (let one = words.previousElementSibling; one && one.tagName !== "text"; one = one.previousElementSibling)
    looks.push(`.${[...one.classList].join(".")}`);
  return looks.join();
}
