/**
 * Turns what stands on the page into what the server sends for another address, and leaves untouched what is the same in both: an element
 * keeps its focus, its scroll position and what the reader opened in it. The idea of morphdom and idiomorph, in the few lines that pages
 * of our own need.
 */

/**
 * Gives an element the attributes and children of another, which is used up by it.
 *
 * @param kept elements that stay exactly as they are
 */
export function morph(old: Element, fresh: Element, kept: ReadonlySet<Element>): void {
  if (kept.has(old) || old.isEqualNode(fresh)) return;
  takeAttributes(old, fresh);
  let at: ChildNode | null = old.firstChild;
  for (const child of [...fresh.childNodes]) {
    const twin = twinOf(child, at);
    if (twin === null) {
      old.insertBefore(child, at);
      continue;
    }
    at = removeUntil(at, twin)?.nextSibling ?? null;
    if (twin instanceof Element) morph(twin, child as Element, kept);
    else twin.nodeValue = child.nodeValue;
  }
  removeUntil(at, null);
}

function takeAttributes(old: Element, fresh: Element): void {
  for (const name of old.getAttributeNames()) if (!fresh.hasAttribute(name) && !isReaders(old, name)) old.removeAttribute(name);
  for (const { name, value } of fresh.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
}

/** What the reader opened stays open. */
function isReaders({ tagName }: Element, name: string): boolean {
  return tagName === "DETAILS" && name === "open";
}

/** The first node from `at` on that can become `fresh`; a text only becomes the text that stands right there. */
function twinOf(fresh: ChildNode, at: ChildNode | null): ChildNode | null {
  if (!(fresh instanceof Element)) return at?.nodeType === fresh.nodeType ? at : null;
  for (let node = at; node !== null; node = node.nextSibling) if (node instanceof Element && isTwin(node, fresh)) return node;
  return null;
}

/** An element with an id is known by it, every other one by its tag and first class: further ones may be the script's. */
function isTwin(a: Element, b: Element): boolean {
  return a.tagName === b.tagName && a.id === b.id && (a.id !== "" || a.classList[0] === b.classList[0]);
}

/** Takes the nodes from `at` to right before `end` out of the page; `end`. */
function removeUntil(at: ChildNode | null, end: ChildNode | null): ChildNode | null {
  for (let node = at; node !== null && node !== end; ) {
    const next: ChildNode | null = node.nextSibling;
    node.remove();
    node = next;
  }
  return end;
}
