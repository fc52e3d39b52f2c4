/** What `run` and `compare` say of norms. */
export const norms = {
  title: "Normen",
  comparison: "Normen: gehaald in welk deel van de doorrekeningen",
  norm: "Norm",
  metIn: "gehaald in",
  worst: ["wat het minst vaak opgaat:", "gemiddeld (5–95%)"],
  beyondModel: (count: number) =>
    `${count === 1 ? "Eén norm is" : `${count} normen zijn`} met dit model niet te meten; welke en waarom: plaatsbepaling report norms.`,
};
