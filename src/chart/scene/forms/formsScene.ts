import { remembering } from "../../../model/remembered.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { isSince } from "../../../model/version.ts";
import type { Spoken } from "../../chartSpec/chartSpec.ts";
import type { FormPanel } from "../../chartSpec/formPanel.ts";
import { cellsBody } from "./cellsScene.ts";
import { columnsBody } from "./columnsScene.ts";
import { divergingBody } from "./divergingScene.ts";
import { dotsBody } from "./dotsScene.ts";
import { type FormBody, withKey } from "./formKey.ts";
import type { FormScene } from "./formScene.ts";
import { fromRight } from "./fromRight.ts";
import { segmentsBody } from "./segmentsScene.ts";
import { stripBody } from "./stripScene.ts";
import { timelineBody } from "./timelineScene.ts";

/** A form in a width in pixels: how high it is, which follows from what stands in it, and its scene, drawn when it is first asked for. */
export interface LaidForm {
  height: number;
  readonly scene: FormScene;
}

/** A page asks of one form how high it is in several widths, and draws it in some of them; a file tries several, and is drawn in two themes. */
const remembered = remembering<FormPanel, LaidForm>(8);

/**
 * A form in a width, with a title where it is one of several, and its words as a language runs. A release keeps the picture that it had.
 * The same for the same question.
 */
export function laidForm(form: FormPanel, width: number, isTitled = false, direction: Spoken["direction"] = "ltr", release = ""): LaidForm {
  const isAiry = isSince(release, AIRY_FROM);
  const isClear = !isOlderThan(release, "2026.10.0");
  const isFitted = isSince(release, FITTED_FROM);
  const isApart = !isOlderThan(release, "2026.21.0");
  const isRaised = !isOlderThan(release, "2026.25.0");
  const isLatest = !isOlderThan(release, "2026.26.0");
  const isKept = !isOlderThan(release, "2026.27.0");
  const isSpaced = !isOlderThan(release, "2026.28.0");
  const key = [width, isTitled, direction, isAiry, isClear, isFitted, isApart, isRaised, isLatest, isKept, isSpaced].join(" ");
  return remembered(form, key, () => {
    const learnt = { direction, isAiry, isClear, isFitted, isApart, isRaised, isWhole: isLatest, isRinged: isLatest, isKept, isSpaced };
    const body = (top: number) => bodyOf(form, width, top, learnt);
    const { height, whole } = withKey(form, width, isTitled || form.isTitled === true, body);
    let scene: FormScene | undefined;
    return {
      height,
      get scene() {
        scene ??= direction === "rtl" ? fromRight(whole()) : whole();
        return scene;
      },
    };
  });
}

/** The scene of that. */
export function formScene(...form: Parameters<typeof laidForm>): FormScene {
  return laidForm(...form).scene;
}

/** The first release in whose pictures words keep clear of axes, of marks and of each other's numbers. */
const AIRY_FROM = "2026.9.0";

/** The first release in whose pictures words stay between axis and edge in wide letters too, and names of levels make room for each other. */
const FITTED_FROM = "2026.13.0";

/** What pictures have learnt, release by release. */
interface Learnt {
  isAiry: boolean;
  isClear: boolean;
  isFitted: boolean;
  /** Since 2026.21.0: words that a leader leads to stand over no other mark of a time line. */
  isApart: boolean;
  /** Since 2026.25.0: a zero among columns whose place a mark takes stands higher. */
  isRaised: boolean;
  /** Since 2026.26.0: every record of a strip has its year. */
  isWhole: boolean;
  /** Since 2026.26.0: a zero in a cell that is a dot has a ring, as one among columns, and no frame, as cells of one country have. */
  isRinged: boolean;
  /** Since 2026.27.0: a mark beside columns whose neighbours leave it no room has its figure further off, and a strip is lower. */
  isKept: boolean;
  /** Since 2026.28.0: figures stand off the numbers of an axis, and years off each other. */
  isSpaced: boolean;
}

function bodyOf(
  form: FormPanel,
  width: number,
  top: number,
  {
    direction,
    isAiry,
    isClear,
    isFitted,
    isApart,
    isRaised,
    isWhole,
    isRinged,
    isKept,
    isSpaced,
  }: Learnt & { direction: Spoken["direction"] },
): FormBody {
  switch (form.kind) {
    case "columns":
      return columnsBody(form, width, top, { isAiry, isClear, isFitted, isRaised, isKept });
    case "diverging":
      return divergingBody(form, width, top, isAiry, isSpaced);
    case "dots":
      return dotsBody(form, width, top, isFitted);
    case "strip":
      return stripBody(form, width, top, { isAiry, isWhole, isCompact: isKept, isSpaced });
    case "timeline":
      return timelineBody(form, width, top, { isAiry, isApart });
    case "cells":
      return cellsBody(form, width, top, direction, { isAiry, isRinged });
    case "segments":
      return segmentsBody(form, width, top);
  }
}
