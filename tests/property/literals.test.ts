import { readdirSync, readFileSync } from "node:fs";
import { parseAst } from "rolldown/parseAst";
import { expect, it } from "vitest";

/**
 * What people see is said in src/words: a text elsewhere would stand in English in every language. Looked for in the syntax tree: text in
 * markup, attributes that are read out or shown, quotation marks anywhere, and commas and semicolons that join what is shown (Persian has its
 * own). Colons, full stops and middle dots are the same in all six languages.
 */

/** Texts that stay where they are, and why. */
const ALLOWED: Record<string, string> = {
  'src/worker/pages/home/actions.tsx: "PNG"': "the name of a format is the same in all languages",
  'src/worker/pages/home/actions.tsx: "CSV"': "the name of a format is the same in all languages",
  'src/chart/chartSpec/spoken.ts: "“… "': "a chart in English does not say its language, and the script has no catalogue",
  'src/chart/chartSpec/spoken.ts: " …”"': "a chart in English does not say its language, and the script has no catalogue",
  'src/client/inPlaceControls.ts: ", "': "a selector of CSS",
  'src/worker/pages/problem/index.tsx: ","': "pages of problems are English in every language",
  'src/chart/chartSpec/credits.ts: ", "': "the name of a source with its year, which is the source's own and stays as it is",
  'src/worker/nouns/event/filters.tsx: ", "': "the name of a source with its year, which is the source's own and stays as it is",
};

interface Node {
  type: string;
  start: number;
  [key: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === "string";
const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

/** Attributes whose text people read or hear. */
const SEEN = /^(?:aria-(?:label|description|roledescription|valuetext)|title|alt|placeholder|label)$/;
/** In markup: letters, and marks that differ by language. */
const WORDS = /\p{L}|[“”«»‘’]|^[,;]/u;
const MARKS = /[“”«»]/;
/** What joins things that people read. */
const JOINS = /^(?:, |; )$/;

/** Texts of an expression that becomes text: its strings, and what stands between the values of its templates. */
function textsOf(node: Node): string[] {
  if (node.type === "Literal") return typeof node["value"] === "string" ? [node["value"]] : [];
  if (node.type === "TemplateLiteral") return (node["quasis"] as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
  if (node.type === "ConditionalExpression") return [node["consequent"], node["alternate"]].filter(isNode).flatMap(textsOf);
  if (node.type === "LogicalExpression") return [node["right"]].filter(isNode).flatMap(textsOf);
  return [];
}

/** Texts of a module that people see, each once. `joins`: whether what it joins is read, as in pages and charts, and not sent, as in headers. */
function seenTexts(code: string, joins: boolean): string[] {
  const found = new Set<string>();
  const add = (texts: string[], what: RegExp) => {
    for (const text of texts) if (what.test(text)) found.add(JSON.stringify(text));
  };
  const visit = (node: Node): void => {
    if (node.type === "JSXText") add([String(node["value"]).trim()], WORDS);
    if (node.type === "JSXAttribute" && isNode(node["value"]) && SEEN.test(String((node["name"] as Node)["name"]))) {
      const value = node["value"] as Node;
      add(textsOf(value.type === "JSXExpressionContainer" ? (value["expression"] as Node) : value), /\p{L}/u);
    }
    if (node.type === "JSXElement" || node.type === "JSXFragment") {
      const inside = (node["children"] as Node[]).filter(({ type }) => type === "JSXExpressionContainer");
      for (const { expression } of inside) if (isNode(expression)) add(textsOf(expression), WORDS);
    }
    if (node.type === "Literal" || node.type === "TemplateLiteral") add(textsOf(node), MARKS);
    if (joins && node.type === "TemplateLiteral") add(textsOf(node), JOINS);
    if (joins && node.type === "CallExpression" && (node["callee"] as { property?: { name?: string } }).property?.name === "join") {
      add((node["arguments"] as Node[]).flatMap(textsOf), JOINS);
    }
    childrenOf(node).forEach(visit);
  };
  visit(parseAst(code, { lang: "tsx" }) as unknown as Node);
  return [...found];
}

/** Modules that make what people see; http, prerendered and the schemas of the API speak to programs. */
const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((path) => /^(?:chart|client|edition|worker)\/.*\.tsx?$/.test(path) && !path.endsWith(".d.ts"))
  .filter((path) => !/^worker\/(?:http|prerendered|mcp|found)\//.test(path))
  .map((path) => `src/${path}`);
/** Where joined parts are read by people: pages, charts and embeds; JSON and CSV of the API do without. */
const isRead = (path: string) => /\.tsx$|^src\/(?:chart\/chartSpec|client)\//.test(path);

it("finds texts in markup, in attributes, between values and in quotation marks", () => {
  const seen = (code: string) => seenTexts(code, true);
  expect(seen("const a = <p>Hello, {name}</p>;")).toEqual(['"Hello,"']);
  expect(seen("const a = <p>{name}: {n}. · </p>;")).toEqual([]);
  // biome-ignore lint/suspicious/noTemplateCurlyInString: code that is parsed
  expect(seen("const a = <p>{isA ? `the ${b}` : c}</p>;")).toEqual(['"the "']);
  expect(seen('const a = <p aria-label="Menu" class="big menu">{i > 0 && "; "}</p>;')).toEqual(['"; "', '"Menu"']);
  // biome-ignore lint/suspicious/noTemplateCurlyInString: code that is parsed
  expect(seen("const a = `“${b}”`; const c = `${a}, ${b}`; const d = e.join(`; `);")).toEqual(['"“"', '"”"', '", "', '"; "']);
});

it("all that people see is said in src/words", () => {
  const found = files.flatMap((path) => {
    const code = readFileSync(path, "utf8");
    // Most modules without markup hold nothing of the kind: they need not be parsed.
    if (!path.endsWith("x") && !/[“”«»]|[,;] ["`$]/.test(code)) return [];
    return seenTexts(code, isRead(path)).map((text) => `${path}: ${text}`);
  });
  expect(found.filter((text) => ALLOWED[text] === undefined)).toEqual([]);
  expect(Object.keys(ALLOWED).filter((text) => !found.includes(text))).toEqual([]);
});
