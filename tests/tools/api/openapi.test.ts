import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import openapiTS, { astToString } from "openapi-typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { origin } from "../../fixtures/running.ts";
import { spectral } from "./spectral.ts";

const text = readFileSync("dist/client/openapi.json", "utf8");

/** Warnings of Spectral that stay, each with its reason. */
const LEFT: Record<string, string> = {
  "info-contact": "This copy names no publisher; one that does has its contact there",
};

describe("Spectral, with its rules for OpenAPI", () => {
  it("finds no error, and no warning but those that stay for a reason", async () => {
    const found = await spectral(text);
    expect(found.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(found.filter(({ code }) => LEFT[code] === undefined)).toEqual([]);
    expect([...new Set(found.map(({ code }) => code))].sort()).toEqual(Object.keys(LEFT).sort());
  });

  it("finds a fault where there is one", async () => {
    const broken = text.replace('"operationId":"listSeries",', "").replace('"type":"integer","minimum":1', '"type":"whole","minimum":1');
    const codes = (await spectral(broken)).map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(["operation-operationId", "oas3-schema"]));
  });
});

/** A folder as a client's project: the types made from the description, the program, and the packages of this lane. */
const project = resolve("dist/tools/client");
const tsc = ["tests/tools/node_modules/typescript/bin/tsc", "-p", project];

/** Pieces of the program, and what nobody should get past the compiler in their place. */
const WRONG: [string, string][] = [
  ["o.period}", "o.perriod}"],
  ['counterpart: ["ISR"]', 'counterpart: ["ISL"]'],
  ["half_life: 5", 'half_life: "5"'],
  ["const figure: number | null", "const figure: number"],
];

describe("types made by openapi-typescript", () => {
  beforeAll(async () => {
    rmSync(project, { recursive: true, force: true });
    mkdirSync(project, { recursive: true });
    writeFileSync(join(project, "paths.ts"), astToString(await openapiTS(text)));
    cpSync("tests/tools/api/question.ts", join(project, "question.ts"));
    symlinkSync(resolve("tests/tools/node_modules"), join(project, "node_modules"));
    const compilerOptions = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, skipLibCheck: true };
    const modules = { module: "nodenext", target: "es2023", noEmit: true, allowImportingTsExtensions: true, types: ["node"] };
    writeFileSync(
      join(project, "tsconfig.json"),
      JSON.stringify({ compilerOptions: { ...compilerOptions, ...modules }, include: ["*.ts"] }),
    );
    writeFileSync(join(project, "package.json"), '{"type":"module"}');
  });
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  it("compile strictly with a program that asks a question, which gets its answer", () => {
    const compiled = spawnSync(process.execPath, tsc, { encoding: "utf8" });
    expect(compiled.stdout).toBe("");
    const run = ["--import", "tsx", join(project, "question.ts"), origin];
    const lines = execFileSync(process.execPath, run, { encoding: "utf8" }).trim().split("\n");
    expect(lines[0]).toMatch(/^\d+ in percent$/);
    expect(lines).toContainEqual(expect.stringMatching(/^Israel 2016\/2020 69 percent: AVİM/));
    expect(lines.at(-1)).toMatch(/^20\d\d$/);
  });

  it("refuse a key that no row has, a country that none can be about, a number as text, and what may be null taken for a number", () => {
    const program = readFileSync("tests/tools/api/question.ts", "utf8");
    WRONG.forEach(([right, wrong], i) => {
      expect(program).toContain(right);
      writeFileSync(join(project, `wrong${i}.ts`), program.replace(right, wrong));
    });
    const { stdout } = spawnSync(process.execPath, tsc, { encoding: "utf8" });
    const refused = new Set([...stdout.matchAll(/(\w+)\.ts\(\d+,\d+\): error TS/g)].map(([, file]) => file));
    expect([...refused].sort()).toEqual(WRONG.map((_, i) => `wrong${i}`));
  });

  it("say of lists that grow that they are texts, and of closed ones what they hold", () => {
    const types = readFileSync(join(project, "paths.ts"), "utf8");
    expect(types).toMatch(/\n\s+release: string;/);
    expect(types).toMatch(/\n\s+drop: string\[\];/);
    expect(types).toMatch(/collection: "documents" \| "references" \| "all";/);
  });
});
