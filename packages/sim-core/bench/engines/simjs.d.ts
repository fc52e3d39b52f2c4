/** The part of simjs that the comparison uses. Its bundle exports through `window`; the package says nothing of types. */
declare module "simjs" {}

interface SimjsRequest {
  done<T>(callback: (argument: T) => void, context: object, argument?: T): SimjsRequest;
}

interface SimjsEntity {
  time(): number;
  setTimer(duration: number): SimjsRequest;
}

interface SimjsRandom {
  random(): number;
  exponential(rate: number): number;
  gamma(shape: number, scale: number): number;
  normal(mean: number, sd: number): number;
}

interface Simjs {
  readonly Sim: new () => {
    addEntity(kind: new (...args: never[]) => SimjsEntity, name: string, argument: object): unknown;
    simulate(until: number): boolean;
  };
  readonly Entity: new (...args: unknown[]) => SimjsEntity;
  readonly Random: new (seed: number) => SimjsRandom;
}
