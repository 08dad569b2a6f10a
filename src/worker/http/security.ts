import type { Context, Hono, MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { pictureStyle } from "../../chart/svg/fileStyle.ts";
import { THEMES } from "../../chart/svg/palette.ts";
import type { Named } from "../application.ts";
import { isCard, isEmbed } from "./embedPolicy.ts";
import { POLICIES } from "./notModified.ts";

/** What browsers may do with an answer, by its kind. */
export type Kind = "page" | "embed" | "picture" | "data";

type Options = NonNullable<Parameters<typeof secureHeaders>[0]>;
type Policy = NonNullable<Options["contentSecurityPolicy"]>;

const SELF = "'self'";
const NONE = "'none'";

/** Powers that nothing here needs: refused to us, and to every frame inside. */
const UNUSED = ["accelerometer", "camera", "display-capture", "geolocation", "gyroscope", "microphone", "midi", "payment", "usb"] as const;

/** Seconds for which a browser asks for nothing but HTTPS (RFC 6797): 180 days. */
const HTTPS_ONLY = 180 * 86_400;

/** Headers for browsers of the past, or better said by the policy: bytes in every answer for nothing. */
const OUTDATED: Options = {
  xFrameOptions: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
  xDnsPrefetchControl: false,
  originAgentCluster: false,
};

/**
 * The one table. Of inline style sheets, those of pages and those of picture files, it names the hashes.
 * Pages stand in our own frames only. Embeds, their error pages and pictures stand in any, and so name no frame-ancestors:
 * browsers
 * read `*` as every page with an origin of its own, which a sandboxed article lacks. X-Frame-Options cannot say this and is not sent.
 * Pictures and data load from anywhere and run nothing.
 */
async function optionsOf(kind: Kind, build: Named["build"]): Promise<Options> {
  const locked: Policy = { defaultSrc: [NONE], baseUri: [NONE], formAction: [NONE] };
  const open = async (): Promise<Policy> => ({
    ...locked,
    scriptSrc: [SELF],
    styleSrc: await hashes(Object.values(build.css)),
    imgSrc: [SELF, "data:"],
    connectSrc: [SELF],
    frameSrc: [SELF],
    formAction: [SELF],
  });
  const shared: Options = {
    strictTransportSecurity: `max-age=${HTTPS_ONLY}`,
    referrerPolicy: "strict-origin-when-cross-origin",
    crossOriginOpenerPolicy: false,
    crossOriginResourcePolicy: "cross-origin",
    overwrite: false,
    ...OUTDATED,
  };
  const permissionsPolicy = () => Object.fromEntries(UNUSED.map((power) => [power, []]));
  switch (kind) {
    case "page":
      return {
        ...shared,
        permissionsPolicy: permissionsPolicy(),
        contentSecurityPolicy: { ...(await open()), frameAncestors: [SELF] },
        crossOriginOpenerPolicy: "same-origin",
        crossOriginResourcePolicy: "same-origin",
      };
    case "embed":
      // A page that isolates itself (cross-origin embedder policy) shows only frames that do the same.
      return {
        ...shared,
        permissionsPolicy: permissionsPolicy(),
        contentSecurityPolicy: await open(),
        crossOriginEmbedderPolicy: "require-corp",
      };
    case "picture": {
      const drawing = await hashes(THEMES.map((theme) => pictureStyle(build, theme)));
      return { ...shared, contentSecurityPolicy: { ...locked, styleSrc: drawing } };
    }
    case "data":
      return { ...shared, contentSecurityPolicy: { ...locked, frameAncestors: [SELF] } };
  }
}

/** Sends the table's headers with every answer; a policy that a route sets itself stays. */
export function security(router: Hono, { build }: Named): void {
  const kinds = new Map<Kind, MiddlewareHandler>();
  router.use(async (c, next) => {
    await next();
    const kind = kindOf(c);
    const own = kinds.get(kind) ?? secureHeaders(await optionsOf(kind, build));
    kinds.set(kind, own);
    await own(c, async () => {});
    if (c.res.status === 304) for (const name of POLICIES) c.res.headers.delete(name);
  });
}

/** Addresses of embeds and of numbers' cards hold nothing else; elsewhere the media type tells. */
export function kindOf(c: Context): Kind {
  if (isEmbed(c.req.path) || isCard(c.req.path)) return "embed";
  const media = c.res.headers.get("content-type") ?? "";
  if (media.startsWith("text/html")) return "page";
  return media.startsWith("image/") ? "picture" : "data";
}

function hashes(texts: string[]): Promise<string[]> {
  return Promise.all(texts.map(hash));
}

/** A text as CSP names it. */
async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
