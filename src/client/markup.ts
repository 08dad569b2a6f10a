/**
 * The runtime of JSX in the client's scripts: components become markup, as they do in the Worker. `tools/bundleClient.ts` puts it in the place
 * of Hono's, of whose runtime the SVG painter needs no more; a test holds both to the same text.
 */

type Child = Markup | string | number | boolean | null | undefined | Child[];
type Props = Record<string, unknown> & { children?: Child };

/** Text that is markup already. */
class Markup {
  constructor(private readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

/** An element, or what a component makes, as markup; text is escaped. */
export function jsx(tag: string | ((props: Props) => Markup | null), { children, ...props }: Props): Markup | null {
  if (typeof tag === "function") return tag({ ...props, children });
  const content = written(children);
  return new Markup(tag === "" ? content : `<${tag}${attributes(props)}>${content}</${tag}>`);
}

/** The same for several children: what JSX calls then. */
export const jsxs = jsx;

/** Children without an element around them. */
export function Fragment({ children }: Props): Markup {
  return new Markup(written(children));
}

function written(child: Child): string {
  if (Array.isArray(child)) return child.map(written).join("");
  if (child instanceof Markup) return child.toString();
  return child === null || child === undefined || typeof child === "boolean" ? "" : escaped(String(child));
}

function attributes(props: Props): string {
  const given = Object.entries(props).filter(([, value]) => value !== undefined && value !== null && value !== false);
  return given.map(([name, value]) => ` ${name}="${value === true ? "" : escaped(String(value))}"`).join("");
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
