import type { Messages } from "../messages.ts";
import { days, wordFor, youths } from "./counted.ts";

/** With what a steering group can begin: questions for which a sheet is ready. */
export const start: Messages["start"] = {
  title: "Begin with a question",
  explain: "Each sheet is ready, with scenarios, charts and text. You can change all of it.",
  open: (title) => `Open the sheet "${title}"`,
  missing: "This sheet could not be loaded. See whether there is a connection, or load the page again.",
  goOn: (title) => `Go on with "${title}"`,
  openFile: "Open a file",
  close: "Close this choice",
  answers: {
    holds: (often, waiting, elsewhere) =>
      `The goal of 100 closed places is reached ${often}. On average ${youths(waiting)} then ${wordFor(waiting, "waits", "wait")}, and ${elsewhere} ${wordFor(elsewhere, "is", "are")} outside the region.`,
    balance: (plan, closingFirst) =>
      `By the plan there are too few places for 270 youths on ${days(plan)} on average. Closing first: ${days(closingFirst)}.`,
    square: {
      short: (amount, often) =>
        `Over four years ${amount} is missing on average. It fits ${often}. Every price is an assumption.`,
      left: (amount, often) =>
        `Over four years ${amount} is left on average. It fits ${often}. Every price is an assumption.`,
    },
  },
  story: {
    plan: {
      title: "The plan",
      text: `On paper the sum is right: 270 places for 270 youths.

On {{target date}} the goal is reached by this estimate: {{closed places on target date}} closed places. Then {{waiting on target date}} youths wait.

**Look beyond the list too**: {{outside region on target date}} youths are outside the region then.`,
    },
    late: {
      title: "The new care comes a year later",
      text: `The groups do close as planned. Now there are {{days with too few places}} days with too few places; in the plan {{A: days with too few places}}.

The waiting list does not show it: on the target date {{waiting on target date}} wait, in the plan {{A: waiting on target date}}. **The youths are somewhere else**: {{outside region on target date}} outside the region.`,
    },
    wait: {
      title: "Then we close a year later too",
      text: `Now {{outside region on target date}} youths are outside the region: fewer than in the plan.

But on the target date there still are {{closed places on target date}} closed places. The goal of 100 is not reached then.

**What comes first**: the date, or a place nearby?`,
    },
    fewer: {
      title: "If fewer youths come",
      text: `The plan as it was, with one assumption changed: 270 referrals a year, and not 300.

On the target date {{waiting on target date}} wait then, and {{outside region on target date}} are outside the region. Fewer than in the plan, but not zero.

Turn the knob yourself: at how many referrals is it enough for you?`,
    },
  },
  sheets: {
    holds: {
      title: "Does the charcoal sketch hold?",
      intro: `# Does the charcoal sketch hold?

The plan: fewer closed places, and new care first. On paper the sum is right: **270 places for 270 youths**.

By this estimate there are {{closed places on target date}} closed places on {{target date}} on average. Then {{waiting on target date}} youths wait and {{outside region on target date}} are outside the region. Over the whole period {{placed at once in fitting form}} get a place in the fitting form at once.

Below is why: the sum, the waiting list, each form of care and the norms.`,
      try: `## Try it yourself

- Turn a knob on the left. A scenario of your own then comes beside the plan.
- What if fewer youths come? What if the new care opens later?
- Open the explanation of a knob: there it says where the number comes from.`,
    },
    balance: {
      title: "Opening and closing in balance",
      intro: `# Opening and closing in balance

Three orders, with the same youths and the same chance:

- **A** by the plan: open first, then close;
- **B** close first: the closed places are gone before anything new is there;
- **C** open without closing: no unit closes.

There are too few places for 270 youths on {{A: days with too few places}} days in A, {{B: days with too few places}} in B and {{C: days with too few places}} in C. At its longest the waiting list has {{A: longest waiting list}}, {{B: longest waiting list}} and {{C: longest waiting list}} youths.`,
      try: `## Try it yourself

- Choose another scenario at the top and see what becomes of the chart.
- Look on the left for an order in between: when does what open, and when does what close?
- Double supply costs money, a shortage costs waiting. How much of each is acceptable?`,
    },
    square: {
      title: "Within the square?",
      intro: `# Within the square?

The square is the fixed budget. From it come the places, the empty and the double ones too, the youths outside the region and part of the cost of the transition.

Over the whole period the balance is {{A: balance of the square}} by the plan (A), {{B: balance of the square}} when openings come a year later (B) and {{C: balance of the square}} when referrals keep falling (C).

**Every price is an assumption.** No price was measured in Zuidwest. So look at differences between A, B and C, and less at the amounts themselves.`,
      try: `## Try it yourself

- Below the ledger each amount says where it comes from, and who knows better.
- What does a year of double supply cost? Turn the knobs of opening and closing on the left.
- Write in the decision which price you want to have looked into first.`,
    },
  },
};
