// The common models in simjs: one entity for the system, a timer for everything that takes time. simjs has no resource with
// places that come and go or with youths who go first, so the lists are plain arrays, as its users make them.
/* eslint-disable @typescript-eslint/unbound-method -- simjs calls a method on the entity that goes with it */
import { readCommonModels, type CommonModel, type StayInYears } from "../common-models.ts";
import { answerOneByOne, serveLines, type Outcome } from "../lines.ts";

const page = globalThis as unknown as { window: unknown; Sim: Simjs };
page.window = globalThis;
await import("simjs");
const { Sim, Entity, Random } = page.Sim;

interface Youth {
  form: number;
  urgent: boolean;
  hasSecondChoice: boolean;
}

interface Setting {
  readonly model: CommonModel;
  readonly seed: number;
  readonly growth: number;
  readonly outcome: { events: number; occupied: number; waiting: number };
}

class Network extends Entity {
  setting!: Setting;
  chance!: SimjsRandom;
  places: number[] = [];
  taken: number[] = [];
  urgent: Youth[][] = [];
  regular: Youth[][] = [];

  start(setting: Setting): void {
    const { model, growth } = setting;
    this.setting = setting;
    this.chance = new Random(setting.seed);
    this.places = model.placesByQuarter.map((row) => (row[0] ?? 0) * growth);
    this.taken = model.triage.map(() => 0);
    this.urgent = model.triage.map(() => []);
    this.regular = model.triage.map(() => []);
    model.inCareAtStart.forEach((youths, form) => {
      for (let i = 0; i < youths * growth; i++) this.join({ form, urgent: false, hasSecondChoice: false });
      setting.outcome.events += youths * growth;
    });
    this.announce();
    this.setTimer(model.years / 16).done((quarter: number) => this.openAndClose(quarter), this, 1);
  }

  announce(): void {
    const { model, growth } = this.setting;
    this.setTimer(this.chance.exponential(model.perYear * growth)).done(this.arrive, this);
  }

  arrive(): void {
    this.setting.outcome.events++;
    this.join(this.refer({ form: 0, urgent: false, hasSecondChoice: false }));
    this.announce();
  }

  comeBack(youth: Youth): void {
    this.setting.outcome.events++;
    this.join(this.refer(youth));
  }

  refer(youth: Youth): Youth {
    const { triage, urgentShare, secondChoiceShare } = this.setting.model;
    let at = triage.length > 1 ? this.chance.random() : 0;
    youth.form = 0;
    while (youth.form < triage.length - 1 && at >= (triage[youth.form] ?? 0)) at -= triage[youth.form++] ?? 0;
    youth.urgent = this.happens(urgentShare);
    youth.hasSecondChoice = this.happens(secondChoiceShare);
    return youth;
  }

  happens(share: number): boolean {
    return share > 0 && this.chance.random() < share;
  }

  hasPlace(form: number): boolean {
    return (this.taken[form] ?? 0) < (this.places[form] ?? 0);
  }

  timeLeft(): number {
    return this.setting.model.years - this.time();
  }

  join(youth: Youth): void {
    const second = this.setting.model.secondForm[youth.form] ?? 0;
    if (youth.hasSecondChoice && !this.hasPlace(youth.form) && this.hasPlace(second)) youth.form = second;
    if (this.hasPlace(youth.form)) this.beginStay(youth);
    else {
      (youth.urgent ? this.urgent : this.regular)[youth.form]?.push(youth);
      this.setting.outcome.waiting += this.timeLeft();
    }
  }

  beginStay(youth: Youth): void {
    this.taken[youth.form] = (this.taken[youth.form] ?? 0) + 1;
    this.setting.outcome.occupied += this.timeLeft();
    this.setTimer(this.drawStay(this.setting.model.stay[youth.form])).done(this.stayEnds, this, youth);
  }

  drawStay(stay: StayInYears = { kind: "exponential", mean: 1, sd: 1 }): number {
    const { mean, sd } = stay;
    if (stay.kind === "exponential") return this.chance.exponential(1 / mean);
    if (stay.kind === "gamma") return this.chance.gamma((mean / sd) * (mean / sd), (sd * sd) / mean);
    const variance = Math.log1p((sd / mean) * (sd / mean));
    return Math.exp(this.chance.normal(Math.log(mean) - variance / 2, Math.sqrt(variance)));
  }

  stayEnds(youth: Youth): void {
    const { holdShare, holdMean } = this.setting.model;
    this.setting.outcome.events++;
    if (!this.happens(holdShare)) this.leave(youth);
    else this.setTimer(this.chance.exponential(1 / holdMean)).done(this.holdEnds, this, youth);
  }

  holdEnds(youth: Youth): void {
    this.setting.outcome.events++;
    this.leave(youth);
  }

  leave(youth: Youth): void {
    const { transferShare, returnShare, returnMean, triage, secondChoiceShare } = this.setting.model;
    this.taken[youth.form] = (this.taken[youth.form] ?? 0) - 1;
    this.setting.outcome.occupied -= this.timeLeft();
    this.admit(youth.form);
    const way = transferShare + returnShare > 0 ? this.chance.random() : 1;
    if (way < transferShare) {
      youth.form = (youth.form + 1) % triage.length;
      youth.urgent = false;
      youth.hasSecondChoice = this.happens(secondChoiceShare);
      this.join(youth);
    } else if (way < transferShare + returnShare) {
      this.setTimer(this.chance.exponential(1 / returnMean)).done(this.comeBack, this, youth);
    }
  }

  admit(form: number): void {
    while (this.hasPlace(form)) {
      const youth = this.urgent[form]?.shift() ?? this.regular[form]?.shift();
      if (youth === undefined) return;
      this.setting.outcome.waiting -= this.timeLeft();
      this.beginStay(youth);
    }
  }

  openAndClose(quarter: number): void {
    const { placesByQuarter, years } = this.setting.model;
    placesByQuarter.forEach((row, form) => {
      this.places[form] = (row[quarter] ?? 0) * this.setting.growth;
      this.admit(form);
    });
    if (quarter < 15) this.setTimer(years / 16).done((next: number) => this.openAndClose(next), this, quarter + 1);
  }
}

function replicate(model: CommonModel, growth: number, seed: number): Outcome {
  const outcome = { events: 0, occupied: 0, waiting: 0 };
  const sim = new Sim();
  sim.addEntity(Network, "network", { model, seed, growth, outcome } satisfies Setting);
  sim.simulate(model.years);
  return { events: outcome.events, occupied: outcome.occupied / model.years, waiting: outcome.waiting / model.years };
}

const models = readCommonModels();
await serveLines((work) => answerOneByOne(work, (seed) => replicate(models[work.model], work.growth, seed)));
