/** Whether a file is a picture of a chart by its name: what reads those is loaded when somebody opens one. */
export function isPicture({ name }: Pick<File, "name">): boolean {
  return /\.(svg|png)$/i.test(name);
}
