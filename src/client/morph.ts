import type { Steps } from "../chart/scene/steps.ts";

/**
 * Turns what stands on the page into what the server sends for another address, and leaves untouched what is the same in both: an element
 * keeps its focus, its scroll position and what the reader opened in it. The idea of morphdom and idiomorph, in the few lines that pages
 * of our own need; other than they it first only looks, in steps, and then changes the page at one go.
 */

/** One thing to do to the page. */
type Change = () => void;

/**
 * What gives an element the attributes and children of another, which is used up by it. Nothing is changed on the way; the function that
 * comes out does, as long as the children of the element are what they were.
 *
 * @param kept elements that stay exactly as they are
 */
export function* morph(old: Element, fresh: Element, kept: ReadonlySet<Element>): Steps<Change> {
  const changes: Change[] = [];
  const pairs: [Element, Element][] = [[old, fresh]];
  for (let pair = pairs.pop(); pair; pair = pairs.pop()) {
    const [from, to] = pair;
    if (kept.has(from) || from.isEqualNode(to)) continue;
    changes.push(...attributesOf(from, to));
    let at: ChildNode | null = from.firstChild;
    for (const child of to.childNodes) {
      yield;
      const [place, twin] = [at, twinOf(child, at)];
      if (twin === null) {
        changes.push(() => from.insertBefore(child, place));
        continue;
      }
      changes.push(...removals(at, twin));
      at = twin.nextSibling;
      if (twin instanceof Element) pairs.push([twin, child as Element]);
      else if (twin.nodeValue !== child.nodeValue)
        changes.push(() => {
          twin.nodeValue = child.nodeValue;
        });
    }
    changes.push(...removals(at, null));
  }
  return () => {
    for (const change of changes) change();
  };
}

function* attributesOf(old: Element, fresh: Element): Generator<Change> {
  for (const name of old.getAttributeNames()) if (!fresh.hasAttribute(name) && !isReaders(old, name)) yield () => old.removeAttribute(name);
  for (const { name, value } of fresh.attributes) if (old.getAttribute(name) !== value) yield () => old.setAttribute(name, value);
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

/** What takes the nodes from `at` to right before `end` out of the page. */
function* removals(at: ChildNode | null, end: ChildNode | null): Generator<Change> {
  for (let node = at; node !== null && node !== end; node = node.nextSibling) yield node.remove.bind(node);
}
