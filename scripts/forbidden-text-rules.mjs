// Text that ties the repository to one machine, or that hides a problem.

/** @typedef {{ files: RegExp, text: RegExp, why: string }} Rule */

/** @type {readonly Rule[]} */
const rules = [
  { files: /^pnpm-lock\.yaml$/, text: /:\/\/|tarball:/, why: "a lockfile with addresses installs from one place only" },
  { files: /./, text: /(?<![\w.~])\/(?:work|tmp|farm)\//, why: "this path exists on one machine" },
  { files: /./, text: /\bregistry\.(?:[\w-]+\.)+[a-z]{2,}\b/, why: "which registry to use is up to who installs" },
  { files: /\.(?:ts|mjs)$/, text: /\/[/*]\s*eslint-disable(?!.*\s--\s\S)/, why: "say the reason, after ' -- '" },
];

/**
 * One line per problem in a file.
 * @param {string} file
 * @param {string} text
 */
export function problemsIn(file, text) {
  const wanted = rules.filter((rule) => rule.files.test(file));
  return text
    .split("\n")
    .flatMap((line, index) =>
      wanted.filter((rule) => rule.text.test(line)).map(({ why }) => `${file}:${index + 1}: ${why}`),
    );
}
