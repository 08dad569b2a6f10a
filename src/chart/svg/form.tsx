import type { FormPanel } from "../chartSpec/formPanel.ts";
import type { FormScene, FormShape, FormText } from "../scene/forms/formScene.ts";
import { formScene } from "../scene/forms/formsScene.ts";
import { colourOf, GROUND_OF, mergedShapes } from "./mergedShapes.ts";

/** A form of its own as inline SVG, in a width in CSS pixels: a picture with a name, whose marks are links. */
export function FormSvg({ form, width, name }: { form: FormPanel; width: number; name: string }) {
  const scene = formScene(form, width);
  return (
    <svg class={name} viewBox={`0 0 ${scene.width} ${scene.height}`} role="group" aria-label={form.title}>
      <FormPicture scene={scene} isInFile />
    </svg>
  );
}

/**
 * What a form's scene holds, in the order in which it is drawn; `form.css` gives colours and strokes. On a page a link's name stands behind the
 * area that it fills, and what the area is behind where it is: so the fullest embed has some 100 bytes less as it is sent. An id that its address
 * ends with is not said twice there, which takes 330 more; `src/client/formView.ts` reads it from the address. Files of pictures keep the order and
 * the ids that pinned ones have.
 */
export function FormPicture({ scene, isInFile = false }: { scene: FormScene; isInFile?: boolean }) {
  const { plot, key, shapes, links, texts, isInRows, usual } = scene;
  const isInside = ({ isInLink }: FormText) => isInLink === true && !isInFile;
  return (
    <g class="form" text-anchor={usual} data-plot={[plot.x, plot.y, plot.width, plot.height].map(Math.round).join(" ")}>
      <g aria-hidden="true">
        {key.flatMap((entry) => [...entry.shapes.map((shape) => <Shape shape={shape} />), <Words text={entry.label} usual={usual} />])}
        {isInRows ? <Kinds shapes={shapes} /> : <Each shapes={shapes} />}
        {isInRows && <Kinds shapes={links.flatMap(({ shapes: [ground] }) => ground ?? [])} />}
        {isInRows && <Kinds shapes={links.flatMap(({ shapes: [, ...marks] }) => marks)} />}
      </g>
      {links.map(({ id, href, title, hit, shapes: own }) => (
        <a href={href} data-id={!isInFile && href?.endsWith(`#${id}`) ? "" : id}>
          {isInFile ? (
            <>
              <title>{title}</title>
              <rect class="hit" {...hit} />
            </>
          ) : (
            <>
              <Area {...hit} />
              <title>{title}</title>
            </>
          )}
          {isInRows ? <Inside texts={texts.filter(({ of }) => of === id)} usual={usual} /> : <Each shapes={own} />}
          <Inside texts={texts.filter((text) => text.of === id && isInside(text))} usual={usual} />
        </a>
      ))}
      <g aria-hidden="true">
        {texts.flatMap(({ leader }) => (leader ? [<Shape shape={leader} />] : []))}
        {texts.map((text) =>
          text.href !== undefined || (isInRows && text.of !== null) || isInside(text) ? null : <Words text={text} usual={usual} />,
        )}
      </g>
      {texts.map((text) =>
        text.href === undefined ? null : (
          <a href={text.href} class="row">
            <Words text={text} usual={usual} />
          </a>
        ),
      )}
    </g>
  );
}

/** What a pointer hits of a mark on a page, in whole pixels, so that areas that touch still do: nobody sees the rest, and it takes 70 bytes. */
function Area({ x, y, width, height }: FormShape["rect"]) {
  const [left, top] = [Math.round(x), Math.round(y)];
  return <rect class="hit" width={Math.round(x + width) - left} height={Math.round(y + height) - top} x={left} y={top} />;
}

function Each({ shapes }: { shapes: FormShape[] }) {
  return (
    <>
      {shapes.map((shape) => (
        <Shape shape={shape} />
      ))}
    </>
  );
}

/** What is written in a cell or names a mark: part of its link, which a pointer would else not reach there. */
function Inside({ texts, usual }: { texts: FormText[]; usual: FormScene["usual"] }) {
  return (
    <>
      {texts.map((text) => (
        <g aria-hidden="true">
          <Words text={text} usual={usual} />
        </g>
      ))}
    </>
  );
}

/** Many marks of a few kinds: a path for each kind. */
function Kinds({ shapes }: { shapes: FormShape[] }) {
  return (
    <>
      {mergedShapes(shapes).map(({ look, partner, d }) => (
        <path class={classes(look, partner)} d={d} />
      ))}
    </>
  );
}

function Shape({ shape }: { shape: FormShape }) {
  const { rect, d, look } = shape;
  if (d === "") return null;
  const style = classes(look, colourOf(shape));
  // A filled bar is a stroke as wide as it is, which a printer without colour can break into stripes.
  if (look === "solid")
    return <path class={style} d={`M${rect.x + rect.width / 2},${rect.y + rect.height}v${-rect.height}`} stroke-width={rect.width} />;
  return d === null ? <rect class={style} {...rect} /> : <path class={style} d={d} />;
}

/** Between a text and what follows it in its line: spaces that stay, on whichever side it follows. */
const GAP = "\u00a0\u00a0";

function Words({
  text: { text, x, y, anchor, style, partner, tail },
  usual = "start",
}: {
  text: FormText;
  usual?: FormScene["usual"] | "start";
}) {
  return (
    <text class={classes(style, partner)} x={x} y={y} text-anchor={anchor === usual ? undefined : anchor}>
      {text}
      {tail === undefined ? null : (
        // As a note; in attributes, for the style of drawings is that of pinned ones too.
        <tspan font-size="12" font-weight="400" fill="currentColor">
          {`${GAP}${tail}`}
        </tspan>
      )}
    </text>
  );
}

/** Looks that are drawn as two others together. */
const TOGETHER: Partial<Record<string, string>> = { "doubtful-bounds": "doubtful bounds" };

function classes(look: string, partner: string | null): string {
  return [TOGETHER[look] ?? GROUND_OF[look as FormShape["look"]] ?? look, partner?.toLowerCase() ?? ""].filter(Boolean).join(" ");
}
