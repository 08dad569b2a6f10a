import type { SmallPicture } from "../scene/smallPicture.ts";

/**
 * A small picture. The figures stand beside it as text, so it is hidden from those who hear the page, unless `label` says what it shows.
 * Looks: src/worker/frame/smallPicture.css.
 */
export function SmallPictureSvg({ scene, label }: { scene: SmallPicture; label?: string }) {
  const { width, height, zero, lines, levels, claims, ring } = scene;
  // The picture has one partner's colour, and what is another's says so.
  const own = lines[0]?.partner ?? claims[0]?.partner ?? levels[0]?.partner ?? "";
  const named = (partner: string) => (partner === own ? null : partner);
  return (
    <svg
      class={joined("sp", own)}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      {...(label === undefined ? { "aria-hidden": "true" } : { role: "img", "aria-label": label })}
    >
      <path class="z" d={zero} />
      {lines.map(({ partner, path, isEstimated }) => (
        <path class={joined(isEstimated ? "e" : "", named(partner)) || undefined} d={path} />
      ))}
      {levels.map(({ partner, path }) => (
        <path class={joined("l", named(partner))} d={path} />
      ))}
      {claims.map(({ span, ...mark }) => (
        <>
          {span !== null && <path class={joined("s", named(mark.partner))} d={span} />}
          <path
            class={joined(mark.isUndated ? "c u" : "c", named(mark.partner))}
            d={mark.outline}
            transform={`translate(${mark.x} ${mark.y})`}
          />
        </>
      ))}
      {ring && <circle class="r" cx={ring.x} cy={ring.y} r={ring.r} />}
    </svg>
  );
}

function joined(look: string, partner: string | null): string {
  return partner === null ? look : `${look} ${partner.toLowerCase()}`.trim();
}
