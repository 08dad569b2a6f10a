import * as v from "valibot";
import { DataError } from "./fault.ts";

/** What is read back of the datapackage.json of a release. */
const DESCRIPTOR = v.object(
  {
    version: v.string("the version of the release"),
    /** RFC 3339, midnight UTC of the day of the release. */
    created: v.string("the time of the release"),
    resources: v.array(
      v.object({ path: v.string("a path"), hash: v.string("sha256:<hex>") }, "a file with path and hash"),
      "a list of files",
    ),
  },
  "an object of JSON with version, created and resources",
);

/** The descriptor of a release, as far as it is read back. */
export type Descriptor = v.InferOutput<typeof DESCRIPTOR>;

/** Reads a datapackage.json; `file` names it in messages. Throws a DataError that names every fault. */
export function readDescriptor(file: string, text: string): Descriptor {
  const result = v.safeParse(DESCRIPTOR, jsonOf(text));
  if (result.success) return result.output;
  throw new DataError(
    result.issues.map((issue) => ({ file, line: 1, column: 0, name: v.getDotPath(issue) ?? "", value: "", expected: issue.message })),
  );
}

/** What a text says in JSON; undefined where it is none. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
