import { readFileSync, writeFileSync } from "node:fs";
import { TYPEFACES } from "./fonts.ts";

/** What a package says of itself. */
interface Manifest {
  name: string;
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
}

/** A table of everything that is deployed with its license: the dependencies, theirs, and the fonts. */
export function licenseTable(): string {
  const { dependencies = {} } = manifest("package.json");
  const found = new Map<string, Manifest>();
  const visit = (name: string) => {
    if (found.has(name)) return;
    const package_ = manifest(`node_modules/${name}/package.json`);
    found.set(name, package_);
    for (const inner of Object.keys(package_.dependencies ?? {})) visit(inner);
  };
  for (const name of [...Object.keys(dependencies), ...Object.values(TYPEFACES).map((typeface) => typeface.package)]) visit(name);
  const rows = [...found.values()]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, version, license }) => `| ${name} | ${version} | ${license ?? "not stated"} |`);
  return `# Licenses of what is deployed\n\nMade by \`npm run licenses\`. The fonts, Noto Sans, Noto Sans Hebrew and Vazirmatn, are cut down to the letters of the site's languages; they are under the SIL Open Font License 1.1.\n\n| package | version | license |\n|---|---|---|\n${rows.join("\n")}\n`;
}

function manifest(path: string): Manifest {
  return JSON.parse(readFileSync(path, "utf8")) as Manifest;
}

if (process.argv[1]?.endsWith("licenses.ts")) writeFileSync("LICENSES.md", licenseTable());
