import { parseArgs } from "node:util";
import { csvFormatRow } from "d3-dsv";
import { consequences } from "../model/consequences.ts";
import { differences } from "../model/differences.ts";
import { releasesBetween, stepsOf } from "../model/steps.ts";
import { compareVersions } from "../model/version.ts";
import { lackingColumns } from "../tables/lackingColumns.ts";
import { Refusal } from "./commandError.ts";
import { frozenChanges } from "./frozenChanges.ts";
import { loadHead, loadRelease } from "./loadHead.ts";
import { readData } from "./readData.ts";
import { listReleases, readRelease, releaseFolder } from "./releases.ts";
import { runCommand } from "./runCommand.ts";
import { reasonRows, statesLines } from "./statesLines.ts";
import { translationLines } from "./translationLines.ts";
import { loadTranslations } from "./translations.ts";

const USAGE = `usage: npm run difference -- [<release> [<release>]] [--reasons]

Lists what two releases do not share, in whichever order they are named, with the reasons of all releases between and what follows from it.
Without a second one, what the files in data/ changed since the release; without any, since the newest one.
--reasons  prints the file of reasons that the next release asks for, a line for each changed row, to be filled in`;

/** `npm run difference`: what two releases, or a release and the head, do not share. Exits 1 for a release that is not there. */
function main(args: string[]): void {
  const { releases, skeleton } = parsedArguments(args);
  const [older, newer = null] = releases;
  const [before, after] = [loadRelease("data", older), newer === null ? loadHead("data", "head") : loadRelease("data", newer)];
  const lacking = lackingColumns(readRelease("data", older), newer === null ? readData("data") : readRelease("data", newer));
  const found = differences(before, after, lacking);
  if (skeleton)
    console.log(
      reasonRows(found)
        .map((row) => csvFormatRow(row))
        .join("\n"),
    );
  else {
    // Until it is released, what the files changed has no reason.
    const steps = newer === null ? undefined : stepsOf(releasesBetween(frozenChanges("data"), older, newer));
    const told = translationLines(wordsOf(older), newer === null ? loadTranslations("data") : wordsOf(newer));
    const lines = statesLines(found, consequences(before, after, found), steps);
    console.log([`${older} to ${newer ?? "data/"}`, ...lines, ...(told.length > 0 ? ["", ...told] : [])].join("\n"));
  }
}

function wordsOf(release: string) {
  return loadTranslations(releaseFolder("data", release));
}

function parsedArguments(args: string[]): { releases: [string, string | undefined]; skeleton: boolean } {
  const known = listReleases("data");
  const [newest] = known;
  try {
    const { positionals, values } = parseArgs({ args, allowPositionals: true, options: { reasons: { type: "boolean" } } });
    const [older = newest, newer, ...others] = positionals;
    if (newest === undefined) throw new Error("data/releases: expected a release to compare with, and there is none");
    if (older === undefined || others.length > 0) throw new Error("expected two releases at most");
    const strange = [older, newer].find((release) => release !== undefined && !known.includes(release));
    if (strange !== undefined) throw new Error(`release ${JSON.stringify(strange)}: expected one of ${known.toReversed().join(", ")}`);
    // As on the page that compares two: what is asked the other way round is turned.
    const isTurned = newer !== undefined && compareVersions(older, newer) > 0;
    return { releases: isTurned ? [newer, older] : [older, newer], skeleton: values.reasons ?? false };
  } catch (error) {
    throw new Refusal(`${(error as Error).message}\n\n${USAGE}`);
  }
}

runCommand(main);
