/**
 * What a reader uses to change the page: links and GET forms inside an element with the attribute `data-in-place`. Each asks for the address
 * that the browser would open without this script.
 */

const IN_PLACE = "[data-in-place]";

/** Whether a page has anything that changes it in place. */
export function hasControls(): boolean {
  return document.querySelector(IN_PLACE) !== null;
}

/** The link that a click follows in place, with its address; null where the click is the browser's. */
export function followed(event: MouseEvent): { control: HTMLAnchorElement; to: URL } | null {
  const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  const control = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
  if (event.defaultPrevented || !isPlain || !control?.closest(IN_PLACE) || control.target !== "" || control.download !== "") return null;
  const to = new URL(control.href);
  return isThisPage(to) && !isPlaceOnIt(to) ? { control, to } : null;
}

/** The form that is sent in place, with the address of what it asks for; null where that is another page. */
export function sent(event: SubmitEvent): { control: HTMLElement; to: URL } | null {
  const form = event.target as HTMLFormElement;
  if (event.defaultPrevented || !form.closest(IN_PLACE) || form.method !== "get") return null;
  const to = addressOf(form);
  const control = form.contains(document.activeElement) ? document.activeElement : event.submitter;
  return isThisPage(to) ? { control: (control ?? form) as HTMLElement, to } : null;
}

/** The form that a choice is sent by at once: of a list, a button of several or a slider, but not of a field that is still being written. */
export function chosenIn({ target }: Event): HTMLFormElement | null {
  if (!(target instanceof HTMLElement) || !target.matches(CHOICES)) return null;
  const { form } = target as HTMLSelectElement;
  return form?.closest(IN_PLACE) ? form : null;
}

const CHOICES = "select, input:is([type=radio], [type=checkbox], [type=range])";

/** Hides the buttons of forms in which every choice is sent at once; the others keep theirs. */
export function hideButtons(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>(`form${IN_PLACE}, ${IN_PLACE} form`)) {
    const fields = [...form.querySelectorAll("select, input:not([type=hidden]), textarea")];
    const button = form.querySelector<HTMLElement>("[type=submit]");
    if (button && fields.length > 0 && fields.every((field) => field.matches(CHOICES))) button.hidden = true;
  }
}

/**
 * The address that a form opens, without fields that are empty or stand at their usual value (`data-usual`): pages read both as not given.
 */
export function addressOf(form: HTMLFormElement): URL {
  const to = new URL(form.action);
  const stated = [...new FormData(form)].filter(
    (entry): entry is [string, string] => entry[1] !== "" && entry[1] !== usualIn(form, entry[0]),
  );
  to.search = String(new URLSearchParams(stated));
  return to;
}

function usualIn(form: HTMLFormElement, name: string): string | undefined {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLElement ? field.dataset["usual"] : undefined;
}

function isThisPage({ origin, pathname }: URL): boolean {
  return origin === location.origin && pathname === location.pathname;
}

function isPlaceOnIt({ search, hash }: URL): boolean {
  return search === location.search && hash !== location.hash;
}
