/**
 * The value below which a share 0.975 of Student's t lies, by degrees of freedom: exact to four digits up to 30 by table,
 * beyond that by the Cornish-Fisher expansion (Abramowitz and Stegun 26.7.5), whose error is then below 0.0001.
 */
export function studentQuantile975(degreesOfFreedom: number): number {
  const listed = table[degreesOfFreedom - 1];
  if (listed !== undefined) return listed;
  const z = 1.959963984540054;
  const z3 = z * z * z;
  const z5 = z3 * z * z;
  return (
    z + (z3 + z) / (4 * degreesOfFreedom) + (5 * z5 + 16 * z3 + 3 * z) / (96 * degreesOfFreedom * degreesOfFreedom)
  );
}

const table = [
  12.7062, 4.3027, 3.1824, 2.7764, 2.5706, 2.4469, 2.3646, 2.306, 2.2622, 2.2281, 2.201, 2.1788, 2.1604, 2.1448, 2.1314,
  2.1199, 2.1098, 2.1009, 2.093, 2.086, 2.0796, 2.0739, 2.0687, 2.0639, 2.0595, 2.0555, 2.0518, 2.0484, 2.0452, 2.0423,
];
