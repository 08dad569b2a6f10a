import core from "@stoplight/spectral-core";
import parsers from "@stoplight/spectral-parsers";
import rulesets from "@stoplight/spectral-rulesets";

/** What Spectral says of a place. */
export interface Finding {
  code: string;
  severity: "error" | "warning" | "information" | "hint";
  message: string;
  path: string;
}

const SEVERITIES = ["error", "warning", "information", "hint"] as const;

/** Everything that Spectral finds in an OpenAPI description with all its rules for OpenAPI, those that are off by default left off. */
export async function spectral(text: string): Promise<Finding[]> {
  const linter = new core.Spectral();
  linter.setRuleset({ extends: [[rulesets.oas, "recommended"]] } as never);
  const found = await linter.run(new core.Document(text, parsers.Json as never, "openapi.json"));
  return found.map(({ code, severity, message, path }) => ({
    code: String(code),
    severity: SEVERITIES[severity] ?? "error",
    message,
    path: path.join("/"),
  }));
}
