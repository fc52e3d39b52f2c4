/** The kinds of pictures, by how their names begin, in reading order. */
const parts = [
  ["start", "Who opens the page for the first time"],
  ["page", "The page as it is from then on"],
  ["edit", "At work: three scenarios, B before you"],
  ["cell", "Every cell"],
  ["slide", "Presenting, a cell a slide"],
  ["present", "A slide on every screen"],
  ["story", "A step of a story"],
  ["print", "On paper"],
] as const;

/** What the pictures depend on besides the page. */
export interface MadeWith {
  readonly browser: string;
  readonly engine: string;
}

/** The page of the docs that shows the pictures with these names. */
export function galleryPage(names: readonly string[], { browser, engine }: MadeWith): string {
  const sections = parts.flatMap(([start, title]) => {
    const own = names.filter((name) => name.startsWith(`${start}-`)).toSorted();
    return own.length === 0 ? [] : [`## ${title}`, ...own.map((name) => `![${altOf(name)}](gallery/${name}.webp)`)];
  });
  return [
    "# Gallery: every cell and every mode",
    "```text\nnpm run gallery               takes all pictures anew, and writes this page\nnpm run gallery -- --check    compares with those that are kept; writes nothing; exit code 1 where one differs\nnpm run gallery -- --only norms   the same for pictures with that in their name\n```",
    "The built page with every kind of cell over three scenarios of Zuidwest, 1,000 replications each. Seed, clock, time zone and language are fixed. A picture counts as another one when more than one in a thousand of its pixels differs by more than a tenth in a colour. Look at what changed before keeping it: this is the visual test, and no part of `npm test`, since another browser or other fonts draw other letters.",
    `These were taken with ${browser} and model ${engine}.`,
    ...sections,
  ].join("\n\n");
}

/** `cell-norms-390-light` is "cell norms, 390 wide, light". */
function altOf(name: string): string {
  return name.replace(/-(\d+)-(light|dark)$/, ", $1 wide, $2").replaceAll("-", " ");
}
