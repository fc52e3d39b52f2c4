import { boundedStore } from "../engine/bounded-store.ts";
import type { Distribution } from "../engine/distributions/distribution.ts";
import { toLengthShape, type LengthShape } from "./length-shape.ts";

/** From a distribution to its shape. */
export type ShapeOf = (distribution: Distribution) => LengthShape;

const shapes = boundedStore<LengthShape>(128);

/** The shape of a distribution, made once as long as it stays in use. */
export const shapeOf: ShapeOf = (distribution) =>
  shapes(JSON.stringify(distribution), () => toLengthShape(distribution));
