import type { CallToolResult } from "@modelcontextprotocol/server";
import type * as v from "valibot";
import type { Words } from "../../words/en.ts";
import type { Asked } from "../http/asked.ts";
import type { Arguments, Inputs, Known } from "./inputs.ts";

/** Name of a tool. */
export type ToolName = keyof Words["assistant"]["tools"];

/** What a tool takes, as a client sends it and as it is understood. */
type Given<I extends Inputs> = { [K in keyof I]: v.InferOutput<I[K]> };

/** One call: the request with the edition that `release` pins, what was asked, and the arguments as they were sent. */
export interface Call<I extends Inputs = Inputs> {
  asked: Asked<Given<I>>;
  /** As they were sent: what a call for further rows repeats. */
  sent: Record<string, unknown>;
}

/** A tool: what it takes, what it answers, and how. What it throws as `Refused` is told to the client. */
export interface Tool<I extends Inputs = Inputs> {
  name: ToolName;
  inputs: (take: Arguments, app: Known) => I;
  output: v.GenericSchema;
  answer: (call: Call<I>) => CallToolResult | Promise<CallToolResult>;
}

/** What is wrong with a call, in words for the one who called. */
export class Refused extends Error {}

/** Declares a tool, so that its answer knows the types of its inputs. */
export function tool<const I extends Inputs>(one: Tool<I>): Tool {
  return one as unknown as Tool;
}
