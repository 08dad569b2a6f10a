import * as v from "valibot";
import { sourcesWithMentions } from "../../../model/queries.ts";
import { type BalanceQuery, DEFAULT_BALANCE } from "../../../model/sensitivity.ts";
import { isOlderThan } from "../../../model/turn.ts";
import type { App } from "../../application.ts";
import { choice, choices, decimal } from "../../http/parameters.ts";
import { vintageOf, vintageQuery } from "../../http/vintageQuery.ts";

/** Parameters with which a reader changes how the balance is computed: half-life, prior, sources left out. */
export function balanceControls({ catalog }: App) {
  const { halfLife, prior } = DEFAULT_BALANCE;
  const telling = sourcesWithMentions(catalog).map(({ id }) => id);
  return {
    half_life: v.optional(decimal(1, 20, halfLife, "Of the balance index alone: years in which the memory of an act halves.")),
    prior: v.optional(
      decimal(0, 32, prior, "Of the balance index alone: weight of nothing known, in points; 8, one signed agreement, unless told."),
    ),
    drop: v.optional(choices(telling, "Of the balance index alone: sources left out.", "grows")),
  };
}

/** Parameters of the balance. Its collection is the documents unless told otherwise. */
export function balanceParameters(app: App) {
  return {
    ...balanceControls(app),
    scale: v.optional(choice(["goldstein", "sign"], "How acts are valued; sign maps them to ±5. goldstein unless told.")),
    unit: v.optional(choice(["episode", "event"], "What counts once; episode unless told.")),
    ...vintageQuery(app),
  };
}

type Asked = v.InferOutput<v.ObjectSchema<ReturnType<typeof balanceParameters>, undefined>>;

/** The question that the parameters ask; a parameter that is not given has its value in DEFAULT_BALANCE. */
export function balanceQueryOf(asked: Asked): BalanceQuery {
  return {
    halfLife: asked.half_life ?? DEFAULT_BALANCE.halfLife,
    prior: asked.prior ?? DEFAULT_BALANCE.prior,
    scale: asked.scale ?? DEFAULT_BALANCE.scale,
    unit: asked.unit ?? DEFAULT_BALANCE.unit,
    drop: asked.drop ?? [],
    vintage: { ...vintageOf(asked), collection: asked.collection ?? DEFAULT_BALANCE.vintage.collection },
  };
}

/** The same as the list of years says it; with the release that is asked for, which answers of those before 2026.28.0 do not name. */
export function balanceUnderstood(asked: Asked): Record<string, unknown> {
  const { vintage, halfLife, ...rest } = balanceQueryOf(asked);
  const { release } = asked;
  const named = release === undefined || isOlderThan(release, "2026.28.0") ? {} : { release };
  return { half_life: halfLife, ...rest, ...named, ...vintage };
}
