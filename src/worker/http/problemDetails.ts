import * as v from "valibot";

/** RFC 9457 problem details, the shape of every error of the API. */
export const problemDetails = v.pipe(
  v.object({
    type: v.pipe(v.string(), v.url(), v.description("Address of a page about this type of problem; it stays")),
    title: v.pipe(v.string(), v.description("The same for every problem of this type")),
    status: v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(599), v.description("The status code of this answer")),
    detail: v.pipe(v.string(), v.description("What is wrong with this request")),
    instance: v.pipe(v.string(), v.description("Path of the request")),
    errors: v.pipe(
      v.optional(
        v.array(
          v.object({
            parameter: v.string(),
            detail: v.string(),
            allowed: v.pipe(v.optional(v.array(v.string())), v.description("Parameters or values that would be allowed")),
          }),
        ),
      ),
      v.description("The parameters that are wrong"),
    ),
    release: v.pipe(v.optional(v.string()), v.description("Of something withdrawn: the release that withdrew it")),
    reason: v.pipe(v.optional(v.nullable(v.string())), v.description("Why it was withdrawn; null where it only followed from other rows")),
    pinned: v.pipe(v.optional(v.pipe(v.string(), v.url())), v.description("Address of the last release that has it: there it stays")),
  }),
  v.metadata({ ref: "Problem" }),
);
