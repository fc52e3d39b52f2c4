// The common models in SimScript: one entity for each youth, a queue with a capacity for the places of each form; entities of
// a higher priority are let in first.
import { Entity, Exponential, Gamma, LogNormal, Queue, RandomVar, Simulation } from "simscript";
import { readCommonModels, type CommonModel, type StayInYears } from "../common-models.ts";
import { answerOneByOne, serveLines, type Outcome } from "../lines.ts";

// It gives way to a page that wants to draw. There is none.
Object.assign(globalThis, { requestAnimationFrame: setImmediate });

function toVariable({ kind, mean, sd }: StayInYears, seed: number): RandomVar {
  if (kind === "exponential") return new Exponential(mean, seed);
  return kind === "gamma"
    ? new Gamma((mean / sd) * (mean / sd), (sd * sd) / mean, seed)
    : new LogNormal(mean, sd, seed);
}

class Network extends Simulation {
  readonly model: CommonModel;
  readonly growth: number;
  readonly outcome = { events: 0, occupied: 0, waiting: 0 };
  readonly places: readonly Queue[];
  readonly stays: readonly RandomVar[];
  readonly chance: RandomVar;
  readonly interval: RandomVar;
  readonly hold: RandomVar;
  readonly away: RandomVar;

  constructor(model: CommonModel, growth: number, seed: number) {
    super();
    this.model = model;
    this.growth = growth;
    let streams = 100 * seed;
    this.timeEnd = model.years;
    this.places = model.placesByQuarter.map((row, form) => new Queue(`form ${form}`, (row[0] ?? 0) * growth));
    this.stays = model.stay.map((stay) => toVariable(stay, streams++));
    this.chance = new RandomVar(streams++);
    this.interval = new Exponential(1 / (model.perYear * growth), streams++);
    // A mean of zero is refused, also where nobody ever draws.
    this.hold = new Exponential(model.holdMean || 1, streams++);
    this.away = new Exponential(model.returnMean || 1, streams);
  }

  override onStarting(): void {
    super.onStarting();
    const { inCareAtStart } = this.model;
    inCareAtStart.forEach((youths, form) => {
      for (let i = 0; i < youths * this.growth; i++) void this.activate(new Youth(form));
      this.outcome.events += youths * this.growth;
    });
    void this.activate(new Arrivals());
    void this.activate(new OpeningsAndClosings());
  }

  happens(share: number): boolean {
    return share > 0 && this.chance.sample() < share;
  }

  count(): void {
    if (this.timeNow <= this.model.years) this.outcome.events++;
  }

  timeLeft(): number {
    return Math.max(0, this.model.years - this.timeNow);
  }

  drawForm(): number {
    const { triage } = this.model;
    let at = triage.length > 1 ? this.chance.sample() : 0;
    let form = 0;
    while (form < triage.length - 1 && at >= (triage[form] ?? 0)) at -= triage[form++] ?? 0;
    return form;
  }
}

class Arrivals extends Entity<Network> {
  override async script(): Promise<void> {
    const { simulation } = this;
    for (;;) {
      await this.delay(simulation.interval.sample());
      simulation.count();
      void simulation.activate(new Youth());
    }
  }
}

class OpeningsAndClosings extends Entity<Network> {
  override async script(): Promise<void> {
    const { simulation } = this;
    const { model, places, growth } = simulation;
    for (let quarter = 1; quarter < 16; quarter++) {
      await this.delay(model.years / 16);
      places.forEach((queue, form) => (queue.capacity = (model.placesByQuarter[form]?.[quarter] ?? 0) * growth));
    }
  }
}

/** From a referral until the youth leaves for good; with a form it begins there, not urgent and without second choice. */
class Youth extends Entity<Network> {
  private form: number;
  private hasSecondChoice = false;

  constructor(form = -1) {
    super();
    this.form = form;
  }

  override async script(): Promise<void> {
    const { simulation } = this;
    const { transferShare, returnShare, triage, secondChoiceShare } = simulation.model;
    if (this.form < 0) this.refer();
    for (;;) {
      await this.stay();
      const way = transferShare + returnShare > 0 ? simulation.chance.sample() : 1;
      if (way < transferShare) {
        this.form = (this.form + 1) % triage.length;
        this.priority = 0;
        this.hasSecondChoice = simulation.happens(secondChoiceShare);
      } else if (way < transferShare + returnShare) {
        await this.delay(simulation.away.sample());
        simulation.count();
        this.refer();
      } else return;
    }
  }

  private refer(): void {
    const { simulation } = this;
    this.form = simulation.drawForm();
    this.priority = simulation.happens(simulation.model.urgentShare) ? 1 : 0;
    this.hasSecondChoice = simulation.happens(simulation.model.secondChoiceShare);
  }

  private async stay(): Promise<void> {
    const { simulation } = this;
    const { outcome, model } = simulation;
    const place = await this.findPlace();
    outcome.occupied += simulation.timeLeft();
    await this.delay(simulation.stays[this.form]?.sample() ?? 0);
    simulation.count();
    if (simulation.happens(model.holdShare)) {
      await this.delay(simulation.hold.sample());
      simulation.count();
    }
    this.leaveQueue(place);
    outcome.occupied -= simulation.timeLeft();
  }

  private async findPlace(): Promise<Queue> {
    const { simulation } = this;
    const second = simulation.model.secondForm[this.form] ?? 0;
    if (this.hasSecondChoice && !this.fits(this.form) && this.fits(second)) this.form = second;
    const place = simulation.places[this.form] as Queue;
    if (place.canEnter()) this.enterQueueImmediately(place);
    else {
      simulation.outcome.waiting += simulation.timeLeft();
      await this.enterQueue(place);
      simulation.outcome.waiting -= simulation.timeLeft();
    }
    return place;
  }

  private fits(form: number): boolean {
    return this.simulation.places[form]?.canEnter() ?? false;
  }
}

function replicate(model: CommonModel, growth: number, seed: number): Promise<Outcome> {
  const network = new Network(model, growth, seed);
  const { outcome } = network;
  return new Promise((resolve) => {
    network.finished.addEventListener(() =>
      resolve({
        events: outcome.events,
        occupied: outcome.occupied / model.years,
        waiting: outcome.waiting / model.years,
      }),
    );
    void network.start();
  });
}

const models = readCommonModels();
await serveLines((work) => answerOneByOne(work, (seed) => replicate(models[work.model], work.growth, seed)));
