/** How long a button says that it copied, in ms. */
const SAID = 1500;

const enabled = new WeakSet<Element>();

/** Shows the copy buttons, which need this script, and copies the text that is shown before each when pressed. */
export function enableCopying(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-copy]")) {
    const texts = [...(button.parentElement?.querySelectorAll("pre") ?? [])];
    if (!navigator.clipboard) continue;
    button.hidden = false;
    if (enabled.has(button)) continue;
    enabled.add(button);
    const label = button.textContent;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(texts.find((text) => text.checkVisibility())?.textContent ?? "");
      button.textContent = button.dataset["copy"] ?? label;
      setTimeout(() => {
        button.textContent = label;
      }, SAID);
    });
  }
}
